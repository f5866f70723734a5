using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a dataset covers and what is known to be wrong or open in it, counted from its rows.</summary>
/// <param name="Documents">Documents that its rows come from, drafts among them.</param>
/// <param name="Drafts">Those that were received without a number.</param>
/// <param name="FirstYear">The earliest year in its columns of dates; null without dates.</param>
/// <param name="LastYear">The latest.</param>
/// <param name="Corrected">Rows with at least one correction.</param>
/// <param name="Doubts">Notes of the quality page on lines that its rows come from.</param>
/// <param name="DraftRows">Rows that come from drafts.</param>
public sealed record DatasetScope(
    ImmutableArray<CorpusDocument> Documents, ImmutableArray<CorpusDocument> Drafts, string? FirstYear, string? LastYear, int Corrected, int Doubts, int DraftRows)
{
    public static DatasetScope Of(Portal portal, DatasetPage dataset)
    {
        var table = dataset.Table;
        var places = PlacesOf(table);
        var rows = DocumentsOf(portal, table);
        var documents = rows.OfType<CorpusDocument>().Distinct().ToHashSet();
        var drafts = documents.Where(document => document.Header.IsDraft).ToHashSet();
        var years = Years(table);
        var corrections = table.IndexOf("corrections");
        return new DatasetScope(
            [.. portal.Corpus.Documents.Where(documents.Contains)], [.. portal.Corpus.Documents.Where(drafts.Contains)],
            years.Min(StringComparer.Ordinal), years.Max(StringComparer.Ordinal),
            corrections < 0 ? 0 : table.Rows.Count(row => row[corrections] is ImmutableArray<string> { IsEmpty: false }),
            portal.Corpus.Diagnostics.Count(doubt => doubt is { File: { } file, Line: > 0 } && places[file].Any(place => place.First <= doubt.Line && doubt.Line <= place.Last)),
            rows.Count(document => document is not null && drafts.Contains(document)));
    }

    /// <summary>Pairs of a column with the words of the source and one with what was read from them: in how many rows there are words, and
    /// in how many of these the reading is left open.</summary>
    public static IEnumerable<(DatasetColumn Words, DatasetColumn Reading, int Rows, int Open)> OpenReadings(Dataset table)
    {
        foreach (var words in table.Columns.Where(column => column.Name.EndsWith("raw", StringComparison.Ordinal)))
        {
            var stem = words.Name[..^"raw".Length];
            if (Readings(stem).Select(table.IndexOf).FirstOrDefault(at => at >= 0, -1) is >= 0 and var reading)
            {
                var at = table.IndexOf(words.Name);
                var said = table.Rows.Where(row => CsvFormat.Text(row[at]).Length > 0).ToList();
                yield return (words, table.Columns[reading], said.Count, said.Count(row => CsvFormat.Text(row[reading]).Length == 0));
            }
        }
    }

    /// <summary>Names that the reading of "deadline_raw" or "raw" can have.</summary>
    private static IEnumerable<string> Readings(string stem) =>
        [$"{stem}end", $"{stem}last_day", $"{stem}day", $"{stem}date", $"{stem.TrimEnd('_')}s", stem.TrimEnd('_')];

    private static List<string> Years(Dataset table) =>
    [
        .. table.Columns.Select((column, at) => (column, at))
            .Where(pair => pair.column.Type is ColumnType.Date or ColumnType.PartialDate && !pair.column.DependsOnDay)
            .SelectMany(pair => table.Rows.Select(row => CsvFormat.Text(row[pair.at]))).Where(text => text.Length >= 4).Select(text => text[..4]),
    ];

    /// <summary>The document of each row; null for one that belongs to none.</summary>
    private static List<CorpusDocument?> DocumentsOf(Portal portal, Dataset table)
    {
        var at = table.Name == "documents" ? table.IndexOf("id") : table.IndexOf("document");
        var (file, first) = (table.IndexOf("source_file"), table.IndexOf("source_first_line"));
        var known = portal.Corpus.Documents.ToDictionary(document => document.Id.Value, StringComparer.Ordinal);
        return
        [
            .. table.Rows.Select(row => at >= 0 && row[at] is string id ? known.GetValueOrDefault(id)
                : file >= 0 && row[file] is string path && row[first] is long line ? portal.DocumentAround(path, line) : null),
        ];
    }

    private static ILookup<string, (long First, long Last)> PlacesOf(Dataset table)
    {
        var (file, first, last) = (table.IndexOf("source_file"), table.IndexOf("source_first_line"), table.IndexOf("source_last_line"));
        return (file < 0 || first < 0 || last < 0 ? [] : table.Rows.Where(row => row[file] is string && row[first] is long && row[last] is long))
            .Select(row => (File: (string)row[file]!, First: (long)row[first]!, Last: (long)row[last]!)).Distinct()
            .ToLookup(place => place.File, place => (place.First, place.Last), StringComparer.Ordinal);
    }
}
