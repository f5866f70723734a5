using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.Labels;

/// <summary>The lines of one original, for looking up whether words really stand where a label says. Words are compared after
/// folding: footnote marks and Markdown marks are dropped, white space is one blank.</summary>
internal sealed partial class SeedLines
{
    private readonly string[] lines;

    private SeedLines(string[] lines) => this.lines = lines;

    /// <summary>Reads an original by the path that labels write, such as <c>seeds/bao-cao-6-thang-dau-nam-2024.txt</c>.</summary>
    public static SeedLines Read(string path) => new(File.ReadAllText(Path.Combine(Root, path)).Split('\n'));

    /// <summary>The folder of the repository: the nearest one above the tests that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>True when the words stand on these lines, 1-based and inclusive.</summary>
    public bool Hold(string words, int first, int last) =>
        Between(first, last).Contains(Fold(words), StringComparison.Ordinal);

    /// <summary>Words with marks dropped and white space folded.</summary>
    public static string Fold(string words)
    {
        var bare = Marks().Replace(words, "");
        bare = BareFootnoteMark().Replace(bare, "${letter}${stop}");
        return WhiteSpace().Replace(bare, " ").Trim();
    }

    private string Between(int first, int last)
    {
        var kept = lines[(first - 1)..last]
            .Where((line, place) => place == 0 || !FootnoteText().IsMatch(line))
            .Where(line => !line.StartsWith("TT\t", StringComparison.Ordinal))
            .ToArray();
        return Fold(kept.Any(IsTableRow) ? Columns(kept) : string.Join(' ', kept));
    }

    // A row that runs over a page break goes on cell by cell, so the cells are joined column by column.
    private static string Columns(string[] rows)
    {
        var cells = rows.Select(row => row.Split('\t')).ToArray();
        var columns = Enumerable.Range(0, cells.Max(row => row.Length))
            .SelectMany(column => cells.Where(row => column < row.Length).Select(row => row[column]));
        return string.Join(' ', columns);
    }

    private static bool IsTableRow(string line) => line.Count(character => character == '\t') > 2;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CanTho.OpenData.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No CanTho.OpenData.sln above the tests.");
    }

    // "<sup>12</sup>", "giao¹", "**Điều 1.**", "### ", "\*"
    [GeneratedRegex(@"<sup>[0-9]+</sup>|[¹²³⁴⁵⁶⁷⁸⁹⁰*#\\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();

    // "đặc trưng1;", "xây dựng2.": a mark that lost its raised position
    [GeneratedRegex(@"(?<letter>\p{L})[0-9](?<stop>[;.,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareFootnoteMark();

    // "<sup>3</sup> Chỉ số sản xuất …", "¹ Chương trình số …": a note that a page puts inside a sentence
    [GeneratedRegex(@"^\s*(<sup>[0-9]+</sup>|[¹²³]) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FootnoteText();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex WhiteSpace();
}
