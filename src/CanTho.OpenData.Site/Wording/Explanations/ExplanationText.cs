using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Gathers the lines of an explanation: headings at the margin, what belongs to them indented.</summary>
internal sealed class ExplanationText
{
    private readonly ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();

    /// <summary>A heading at the margin.</summary>
    public ExplanationText Heading(string text)
    {
        lines.Add(text);
        return this;
    }

    /// <summary>A line below a heading.</summary>
    public ExplanationText Line(string text, int depth = 1)
    {
        lines.Add(new string(' ', 2 * depth) + text.ReplaceLineEndings(" "));
        return this;
    }

    /// <summary>One field: its name, the words of the source, and what they are read as; nothing where the source says nothing.</summary>
    public ExplanationText Field(string name, string? words, string? reading = null) => words is null
        ? Line($"{name}: nguồn không nêu")
        : Line(reading is null || reading == words ? $"{name}: “{words}”" : $"{name}: “{words}” → {reading}");

    /// <summary>File, lines and words of the source.</summary>
    public ExplanationText Source(Provenance source) =>
        Heading("Nguồn").Line(Place(source.Span)).Line($"“{source.Quote}”");

    /// <summary>Every correction made to a record, with what the source says.</summary>
    public ExplanationText Corrections(ImmutableArray<string> ids, Corpus corpus)
    {
        Heading("Đính chính");
        foreach (var applied in ids.Select(id => corpus.Corrections.First(applied => applied.Id == id)))
        {
            var correction = applied.Correction;
            Line($"{applied.Id}: trường {correction.Field} của {correction.Record} ({Place(correction.Source.Span)})");
            Line($"nguồn ghi “{correction.Expect}”, công bố “{correction.Value}”", 2);
            Line($"lý do: {correction.Reason}", 2);
            Line($"bằng chứng: {correction.Evidence}", 2);
            Line($"{correction.Who}, {Dates.Day(correction.When)}", 2);
        }

        return ids.IsEmpty ? Line("Không có ở bản ghi này.") : this;
    }

    /// <summary>The lines.</summary>
    public ImmutableArray<string> Lines() => lines.ToImmutable();

    /// <summary>"seeds/bao-cao.txt, dòng 12–14".</summary>
    public static string Place(SourceSpan span) => span.FirstLine == span.LastLine
        ? string.Create(CultureInfo.InvariantCulture, $"{span.File}, dòng {span.FirstLine}")
        : string.Create(CultureInfo.InvariantCulture, $"{span.File}, dòng {span.FirstLine}–{span.LastLine}");
}
