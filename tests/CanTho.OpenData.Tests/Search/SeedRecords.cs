using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Search;

/// <summary>Search records made of the five originals as simply as possible: table rows are tasks, paragraphs are sections;
/// agencies and abbreviations come from the registers.</summary>
public static partial class SeedRecords
{
    private const string Appendix = "phu-luc-ii-chuong-trinh-2026-2030";

    private static readonly Registers Registers = RegisterReader.Read(Repository()).Registers;

    public static ImmutableArray<Abbreviation> Abbreviations => Registers.Abbreviations;

    public static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    public static ImmutableArray<SearchRecord> Read() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository(), "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Records(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        .. Registers.Agencies.Where(agency => !agency.IsCollective).Select(agency => new SearchRecord(
            "agency", agency.Name, "", OtherNames(agency), "", $"/co-quan/{VietnameseText.Slug(agency.Name)}/")),
    ];

    /// <summary>Aliases, former names, and the names of the bodies whose duties it took over or who took over its own.</summary>
    private static ImmutableArray<string> OtherNames(Agency agency) =>
    [
        .. agency.Aliases, .. agency.FormerNames.Select(former => former.Name),
        .. Registers.Agencies.Where(other => other.Successor == agency.Id || agency.Successor == other.Id).Select(other => other.Name),
    ];

    private static IEnumerable<SearchRecord> Records(string document, string text)
    {
        var lines = text.Split('\n');
        var title = lines.First(line => line.Length > 60 && !line.Contains('\t', StringComparison.Ordinal)).Trim(' ', '#', '\r');
        yield return new SearchRecord("document", title, "", [], document, $"/van-ban/{document}/");
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = Tag().Replace(lines[number - 1], "").Trim(' ', '#', '\r');
            var anchor = string.Create(CultureInfo.InvariantCulture, $"#L{number}");
            var cells = line.Split('\t');
            if (cells.Length >= 6 && cells[1].Length > 0 && cells[0] != "TT")
            {
                yield return new SearchRecord(
                    "task", cells[1], string.Join(". ", cells[2..].Where(cell => cell.Length > 0)), [], document, $"/nhiem-vu/{document}/{anchor}");
            }
            else if (cells.Length == 1 && line.Length > 20)
            {
                yield return new SearchRecord("section", Beginning(line), line, [], document, $"/van-ban/{document}/{anchor}");
            }
        }
    }

    private static string Beginning(string line)
    {
        var cut = line.Length > 70 ? line.LastIndexOf(' ', 70) : -1;
        return cut > 0 ? line[..cut] + " …" : line;
    }

    // <sup>1</sup> in the report of 2024
    [GeneratedRegex("<sup>[0-9]*</sup>|</?[a-z]+>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Tag();
}
