using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>The rows of one agency or of one document, from every dataset whose links lead there, as CSV and JSON and together as one
/// workbook: <c>/data/co-quan/so-tai-chinh/tasks.csv</c>. A dataset without such rows has no file there, but for the tasks of an
/// agency, whose address always answers, and for files that were published before: a withdrawn report leaves an empty table, not a
/// missing one.</summary>
internal static class SliceFiles
{
    private const string AlwaysThere = "tasks";

    /// <summary>The files, agencies before documents, each in the order of the corpus.</summary>
    internal static ImmutableArray<PublishedFile> Write(Findings findings, DatasetTables tables, Edition edition)
    {
        var agencies = SlicePaths.To("agencies", tables.Datasets);
        var documents = SlicePaths.To("documents", tables.Datasets);
        var published = findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        return FileJobs.Run(
        [
            .. findings.Corpus.Agencies.DistinctBy(agency => agency.Id).SelectMany(agency => Jobs(
                new Slice("co-quan", agency.Id.Value, agency.Name, $"/co-quan/{agency.Id}/"), [.. Rows(agencies, agency.Id.Value, name => name == AlwaysThere || published.Contains($"/data/co-quan/{agency.Id}/{name}.csv"))], published, edition)),
            .. findings.Corpus.Documents.DistinctBy(document => document.Id).SelectMany(document => Jobs(
                new Slice("van-ban", document.Id.Value, document.ShortTitle, Addresses.Document(document.Id)), [.. Rows(documents, document.Id.Value, name => published.Contains($"/data/van-ban/{document.Id}/{name}.csv"))], published, edition)),
        ]);
    }

    /// <summary>The datasets with the rows of one record; of those that have none only what is kept.</summary>
    private static IEnumerable<Dataset> Rows(
        ImmutableArray<(Dataset Dataset, ILookup<string, ImmutableArray<object?>> Rows)> reached, string record, Func<string, bool> isKept) =>
        reached.Where(entry => entry.Rows.Contains(record) || isKept(entry.Dataset.Name))
            .Select(entry => entry.Dataset with { Rows = [.. entry.Rows[record]] });

    private static IEnumerable<Func<PublishedFile>> Jobs(Slice slice, ImmutableArray<Dataset> datasets, IReadOnlySet<string> published, Edition edition)
    {
        foreach (var dataset in datasets)
        {
            yield return () => slice.File($"{dataset.Name}.csv", "csv", CsvFormat.Write(dataset), dataset.Name);
            yield return () => slice.File($"{dataset.Name}.json", "json", JsonFormat.Write(dataset), dataset.Name);
        }

        if (datasets.Any(dataset => !dataset.Rows.IsEmpty) || slice.HasBook(published))
        {
            yield return () => slice.File($"{slice.Id}.xlsx", "xlsx", XlsxFormat.Write(XlsxBooks.OfSlice(slice.Title, slice.Page, datasets, edition)), null);
        }
    }

    /// <summary>One agency or one document.</summary>
    private sealed record Slice(string Kind, string Id, string Title, string Page)
    {
        internal bool HasBook(IReadOnlySet<string> published) => published.Contains($"/data/{Kind}/{Id}/{Id}.xlsx");

        internal PublishedFile File(string name, string format, byte[] content, string? dataset) => PublishedFile.Of(
            $"data/{Kind}/{Id}/{name}", format, content, dataset,
            string.Equals(Kind, "co-quan", StringComparison.Ordinal) ? Id : null,
            string.Equals(Kind, "van-ban", StringComparison.Ordinal) ? Id : null);
    }
}
