using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>The lines among which tables are looked for.</summary>
/// <param name="File">The file.</param>
/// <param name="FirstLine">First line, 1-based.</param>
/// <param name="LastLine">Last line, inclusive.</param>
/// <param name="Notes">Lines of footnotes, which belong to no table.</param>
internal sealed partial record TableText(SourceFile File, int FirstLine, int LastLine, ImmutableHashSet<int> Notes)
{
    private const int LongestTitle = 200;

    /// <summary>The line as received.</summary>
    public string Raw(int line) => File.Lines[line - 1];

    /// <summary>True for a line without words: empty, or part of a footnote.</summary>
    public bool IsBlank(int line) => string.IsNullOrWhiteSpace(File.Lines[line - 1]) || Notes.Contains(line);

    /// <summary>True for a line that a page break leaves behind.</summary>
    public bool IsGap(int line) => IsBlank(line) || LineMarks.IsPageNumber(Raw(line));

    /// <summary>The first line from one on that is no gap; behind the last where there is none.</summary>
    public int SkipGaps(int line)
    {
        while (line <= LastLine && IsGap(line))
        {
            line++;
        }

        return line;
    }

    /// <summary>True for a line at which every table ends: recipients, signature, closing sentence, the title of another document.</summary>
    public bool IsStop(int line)
    {
        var clean = LineMarks.Strip(Raw(line));
        return ClosingLines.OpensRecipients(Raw(line)) || ClosingLines.OpensSignature(clean) || ClosingLines.ClosesText(clean)
            || (clean.Length < 40 && DocumentTypes.Read(clean) is not null && char.IsUpper(clean[^1]));
    }

    /// <summary>True for a line that titles the rows below it: numbered as sections are, or all in capitals.</summary>
    public static bool IsTitle(string raw)
    {
        var clean = LineMarks.Strip(raw);
        if (clean.Length is < 3 or > LongestTitle)
        {
            return false;
        }

        var enumerator = Enumerator.Read(clean);
        return enumerator.Kind is EnumeratorKind.Roman or EnumeratorKind.Capital or EnumeratorKind.Part or EnumeratorKind.Letter or EnumeratorKind.Arabic or EnumeratorKind.Decimal
            || LineMarks.IsBold(raw) || ParagraphJoin.IsCapitals(clean);
    }

    /// <summary>The words of some lines, joined by blanks; page breaks and footnotes between them left out.</summary>
    public string Quote(int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Where(line => !IsGap(line) || (line == first && line == last)).Select(line => Raw(line).Trim('\r', ' ')));

    /// <summary>True for tables that only place the letterhead or the signature on the page.</summary>
    public static bool IsLetterhead(IEnumerable<CellRow> rows) =>
        rows.Any(row => row.Cells.Any(cell => NumberPattern().IsMatch(cell)) && row.Cells.Any(cell => DatePattern().IsMatch(cell)))
        || rows.SelectMany(row => row.Cells).Any(cell =>
            VietnameseText.Fold(cell) is var folded
            && (folded.Contains("cong hoa xa hoi chu nghia", StringComparison.Ordinal) || folded.Contains("dang cong san viet nam", StringComparison.Ordinal)
                || folded.StartsWith("noi nhan", StringComparison.Ordinal) || folded.StartsWith("tm. ", StringComparison.Ordinal) || folded.StartsWith("kt. ", StringComparison.Ordinal)));

    // "Số: 98/KH-UBND"
    [GeneratedRegex(@"^\s*Số\s?:?\s?[\d.…]*\s?[/-]\s?\p{L}", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex NumberPattern();

    // "Tuyên Quang, ngày 13 tháng 8 năm 2024"
    [GeneratedRegex(@", ngày\b.{0,40}\bnăm\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DatePattern();
}
