using System.Collections.Concurrent;
using System.IO.Compression;
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
    /// <param name="findings">The findings.</param>
    /// <param name="tables">The datasets.</param>
    /// <param name="edition">What the files are.</param>
    /// <param name="whole">The files of all rows, from which rows are copied.</param>
    /// <param name="sink">Takes the files.</param>
    internal static ImmutableArray<PublishedFile> Write(
        Findings findings, DatasetTables tables, Edition edition, ImmutableArray<PublishedFile> whole, IFileSink sink)
    {
        var published = findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var writer = new Writer(new WholeFiles(whole), edition, published, sink);
        var columns = new LinkColumns(tables.Datasets);
        var agencies = SlicePaths.To("agencies", tables.Datasets, columns);
        var documents = SlicePaths.To("documents", tables.Datasets, columns);
        return FileJobs.Run(
        [
            .. findings.Corpus.Agencies.DistinctBy(agency => agency.Id).SelectMany(agency => writer.Jobs(
                new Slice("co-quan", agency.Id.Value, agency.Name, $"/co-quan/{agency.Id}/"), agencies, name => name == AlwaysThere)),
            .. findings.Corpus.Documents.DistinctBy(document => document.Id).SelectMany(document => writer.Jobs(
                new Slice("van-ban", document.Id.Value, document.ShortTitle, Addresses.Document(document.Id)), documents, _ => false)),
        ]);
    }

    /// <summary>Makes the jobs of each slice.</summary>
    private sealed record Writer(WholeFiles Whole, Edition Edition, IReadOnlySet<string> Published, IFileSink Sink)
    {
        internal IEnumerable<Func<PublishedFile>> Jobs(Slice slice, ImmutableArray<(Dataset Dataset, ILookup<string, int> Rows)> reached, Func<string, bool> isKept)
        {
            // Of those without rows only what always answers or did before.
            var parts = reached.Where(entry => entry.Rows.Contains(slice.Id) || isKept(entry.Dataset.Name) || Published.Contains($"/{slice.Path($"{entry.Dataset.Name}.csv")}"))
                .Select(entry => (entry.Dataset, Rows: entry.Rows[slice.Id])).ToArray();
            var tasks = TasksOf(slice, reached);
            foreach (var (dataset, rows) in parts)
            {
                var basis = ReferenceEquals(dataset.Basis, Basis.Documents) ? Basis.Documents : tasks;
                yield return () => slice.File(Sink, $"{dataset.Name}.csv", "csv", stream => Whole.Csv(dataset.Name).Write(stream, rows), dataset.Name, basis);
                yield return () => slice.File(Sink, $"{dataset.Name}.json", "json", stream => Whole.Json(dataset.Name).Write(stream, rows), dataset.Name, basis);
            }

            if (Array.Exists(parts, part => part.Rows.Any()) || Published.Contains($"/{slice.Path($"{slice.Id}.xlsx")}"))
            {
                yield return () => slice.File(Sink, $"{slice.Id}.xlsx", "xlsx", stream => XlsxFormat.Write(stream, XlsxBooks.OfSlice(slice.Title, slice.Page,
                    [.. parts.Select(part => part.Dataset with { Rows = [.. part.Dataset.Rows.At([.. part.Rows])] })], Edition), CompressionLevel.Fastest), null, tasks);
            }
        }

        /// <summary>A report that was taken back leaves no row, but its task is still among those of the slice.</summary>
        private static Basis TasksOf(Slice slice, ImmutableArray<(Dataset Dataset, ILookup<string, int> Rows)> reached) =>
            reached.FirstOrDefault(entry => string.Equals(entry.Dataset.Name, AlwaysThere, StringComparison.Ordinal)) is ({ } tasks, var rows) && tasks.IndexOf("id") is >= 0 and var id
                ? Basis.Of(() => rows[slice.Id].Select(row => tasks.Rows[row][id]).OfType<string>().Select(task => new TaskId(task)))
                : Basis.Everything;
    }

    /// <summary>The files of whole datasets, looked through for their rows when the first slice asks.</summary>
    private sealed class WholeFiles(ImmutableArray<PublishedFile> files)
    {
        private readonly ConcurrentDictionary<string, Lazy<RowRanges>> known = new(StringComparer.Ordinal);

        internal RowRanges Csv(string dataset) => known.GetOrAdd($"data/{dataset}.csv", path => new(() => RowRanges.OfCsv(Find(path)))).Value;

        internal RowRanges Json(string dataset) => known.GetOrAdd($"data/{dataset}.json", path => new(() => RowRanges.OfJson(Find(path)))).Value;

        private OutputFile Find(string path) => files.First(file => file.File.Path == path).File;
    }

    /// <summary>One agency or one document.</summary>
    private sealed record Slice(string Kind, string Id, string Title, string Page)
    {
        internal string Path(string name) => $"data/{Kind}/{Id}/{name}";

        internal PublishedFile File(IFileSink sink, string name, string format, Action<Stream> write, string? dataset, Basis basis) => PublishedFile.Of(
            sink, Path(name), format, write, dataset,
            string.Equals(Kind, "co-quan", StringComparison.Ordinal) ? Id : null,
            string.Equals(Kind, "van-ban", StringComparison.Ordinal) ? Id : null, basis);
    }
}
