using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Totals against the parts that the text lists behind them. "gồm", "bao gồm" and "chia ra" list all parts: another sum is a
/// contradiction. "trong đó" and "cụ thể" may list some: only parts that exceed their total are one. A footnote that opens with such a
/// word lists the parts of the figure that its mark stands on.</summary>
internal static partial class PrintedSums
{
    /// <summary>The contradictions of one document.</summary>
    public static IEnumerable<Diagnostic> Find(Document document) =>
        PrintedText.Passages(document).SelectMany(passage => InSentences(passage).Concat(InNotes(passage, document.Notes))).OfType<Diagnostic>();

    private static IEnumerable<Diagnostic?> InSentences(Passage passage)
    {
        var figures = PrintedFigure.FindAll(passage.Text);
        if (figures.Length < 3)
        {
            yield break;
        }

        foreach (Match opener in Opener().Matches(passage.Text))
        {
            var start = SentenceStart(passage.Text, opener.Index);
            var parts = Parts(passage.Text, figures, opener.Index + opener.Length);
            var total = parts.IsEmpty ? null : figures.LastOrDefault(figure => figure.Start >= start && figure.End <= opener.Index && figure.Unit == parts[0].Unit);
            yield return Check(passage, total, parts, IsWhole(opener.Value));
        }
    }

    private static IEnumerable<Diagnostic?> InNotes(Passage passage, ImmutableArray<Footnote> notes)
    {
        foreach (var mark in passage.Notes)
        {
            if (notes.FirstOrDefault(note => note.Number == mark.Number) is not { } note || note.Passage == passage)
            {
                continue;
            }

            var opener = Opener().Match(note.Passage.Text);
            if (opener is { Success: true, Index: 0 })
            {
                var parts = Parts(note.Passage.Text, PrintedFigure.FindAll(note.Passage.Text), opener.Length);
                var start = SentenceStart(passage.Text, mark.Offset);
                var total = parts.IsEmpty ? null : PrintedFigure.FindAll(passage.Text)
                    .LastOrDefault(figure => figure.Start >= start && figure.End <= mark.Offset && mark.Offset - figure.End <= 40 && figure.Unit == parts[0].Unit);
                yield return Check(passage, total, parts, IsWhole(opener.Value));
            }
        }
    }

    /// <summary>Figures behind an opening word, up to the end of the sentence or bracket, to a new total, or to parts of a part.</summary>
    private static ImmutableArray<PrintedFigure> Parts(string text, ImmutableArray<PrintedFigure> figures, int from)
    {
        var end = ListEnd(text, from);
        var listed = figures.Where(figure => figure.Start >= from && figure.End <= end).ToImmutableArray();
        return listed.IsEmpty ? [] : [.. listed.Where(figure => figure.Unit == listed[0].Unit)];
    }

    private static int ListEnd(string text, int from)
    {
        var closes = text.IndexOf(')', from) is var bracket and >= 0 && text.LastIndexOf('(', from) > text.LastIndexOf(')', from) ? bracket : text.Length;
        var stop = ListStop().Match(text, from);
        return stop.Success ? Math.Min(closes, stop.Index) : closes;
    }

    private static int SentenceStart(string text, int before)
    {
        var stop = text.LastIndexOf(". ", Math.Max(0, before - 1), StringComparison.Ordinal);
        return stop < 0 ? 0 : stop + 2;
    }

    private static Diagnostic? Check(Passage passage, PrintedFigure? total, ImmutableArray<PrintedFigure> parts, bool isWhole)
    {
        if (total is null || parts.Length < 2)
        {
            return null;
        }

        var sum = parts.Sum(part => part.Number.Value);
        var tolerance = total.Number.Step + parts.Sum(part => part.Number.Step / 2);
        tolerance = parts.Append(total).All(figure => figure.Number.Value.Scale == 0) ? 0 : tolerance;
        var isWrong = sum > total.Number.Value + tolerance || (isWhole && sum < total.Number.Value - tolerance);
        return isWrong
            ? Rules.TotalIsNotSum(
                passage.File.Path, passage.Locate(total.Start).Line, total.Number.ToString(), string.Join(" + ", parts.Select(part => part.Number.ToString())),
                PrintedNumber.Show(sum), total.Unit)
            : null;
    }

    private static bool IsWhole(string opener) => opener.Contains("gồm", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("chia", StringComparison.OrdinalIgnoreCase);

    // "bao gồm 73 sản phẩm", "trong đó: ", "(gồm: "
    [GeneratedRegex(@"\b(bao gồm|gồm|chia ra|trong đó|cụ thể)\b\s*(có\s+)?(là\s+)?(:\s*)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Opener();

    // ". Thực hiện", "; tổng chi ngân sách", ", trong đó có 02 sản phẩm"
    [GeneratedRegex(@"\.\s|\.$|\btổng\b|\btrong đó\b|\bbao gồm\b|\bgồm\b|\blũy kế\b|\bnâng\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex ListStop();
}
