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
        var (corrections, homeOf, placeOf, yearsOf) = (table.IndexOf("corrections"), HomeOf(portal, table), PlaceOf(table), YearsOf(table));
        var rows = new Dictionary<DocumentId, int>();
        var places = new HashSet<(string File, long First, long Last)>();
        var years = new SortedSet<string>(StringComparer.Ordinal);
        var corrected = 0;
        foreach (var row in table.Rows)
        {
            corrected += corrections >= 0 && row[corrections] is ImmutableArray<string> { IsEmpty: false } ? 1 : 0;
            years.UnionWith(yearsOf(row));
            if (homeOf(row) is { } home)
            {
                rows[home.Id] = rows.GetValueOrDefault(home.Id) + 1;
            }

            if (placeOf(row) is { } place)
            {
                places.Add(place);
            }
        }

        var byFile = places.ToLookup(place => place.File, StringComparer.Ordinal);
        var documents = portal.Corpus.Documents.Where(document => rows.ContainsKey(document.Id)).ToImmutableArray();
        var drafts = documents.RemoveAll(document => !document.Header.IsDraft);
        return new DatasetScope(
            documents, drafts, years.Min, years.Max, corrected,
            portal.Corpus.Diagnostics.Count(doubt => doubt is { File: { } file, Line: > 0 } && byFile[file].Any(place => place.First <= doubt.Line && doubt.Line <= place.Last)),
            drafts.Sum(document => rows[document.Id]));
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
                var open = table.Rows.Where(row => CsvFormat.Text(row[at]).Length > 0).Select(row => CsvFormat.Text(row[reading]).Length == 0).CountBy(isOpen => isOpen).ToDictionary();
                yield return (words, table.Columns[reading], open.Values.Sum(), open.GetValueOrDefault(true));
            }
        }
    }

    /// <summary>Names that the reading of "deadline_raw" or "raw" can have.</summary>
    private static IEnumerable<string> Readings(string stem) =>
        [$"{stem}end", $"{stem}last_day", $"{stem}day", $"{stem}date", $"{stem.TrimEnd('_')}s", stem.TrimEnd('_')];

    /// <summary>Tells the years in the columns of dates of a row.</summary>
    private static Func<ImmutableArray<object?>, IEnumerable<string>> YearsOf(Dataset table)
    {
        var dates = table.Columns.Index().Where(entry => entry.Item.Type is ColumnType.Date or ColumnType.PartialDate && !entry.Item.DependsOnDay).Select(entry => entry.Index).ToArray();
        return row => dates.Select(at => CsvFormat.Text(row[at])).Where(text => text.Length >= 4).Select(text => text[..4]);
    }

    /// <summary>Tells the document of a row; null for one that belongs to none.</summary>
    private static Func<ImmutableArray<object?>, CorpusDocument?> HomeOf(Portal portal, Dataset table)
    {
        var at = table.Name == "documents" ? table.IndexOf("id") : table.IndexOf("document");
        var (file, first) = (table.IndexOf("source_file"), table.IndexOf("source_first_line"));
        var known = portal.Corpus.Documents.ToDictionary(document => document.Id.Value, StringComparer.Ordinal);
        return row => at >= 0 && row[at] is string id ? known.GetValueOrDefault(id)
            : file >= 0 && row[file] is string path && row[first] is long line ? portal.DocumentAround(path, line) : null;
    }

    /// <summary>Tells the lines that a row comes from; null where it says of none.</summary>
    private static Func<ImmutableArray<object?>, (string File, long First, long Last)?> PlaceOf(Dataset table)
    {
        var (file, first, last) = (table.IndexOf("source_file"), table.IndexOf("source_first_line"), table.IndexOf("source_last_line"));
        return row => file >= 0 && first >= 0 && last >= 0 && row[file] is string path && row[first] is long from && row[last] is long to ? (path, from, to) : null;
    }
}
