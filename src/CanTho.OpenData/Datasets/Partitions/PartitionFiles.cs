using System.Text;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>What stands in documents, cut by year and document for engines that read many files as one table (DuckDB, Spark, BigQuery):
/// <c>/data/partitions/tasks/jsonl/doc_year=2026/doc=ke-hoach-69-kh-ubnd/part-0.jsonl</c>, the same as CSV, and lists of all files.
/// Columns that follow from the as-of day are left out, so that a file changes only when its document, a report on its tasks or a
/// correction does: whoever fetches or deploys what differs moves little.</summary>
internal static class PartitionFiles
{
    /// <summary>Folder of all partitions.</summary>
    internal const string Folder = "data/partitions/";

    /// <summary>The list of the lists.</summary>
    internal const string IndexPath = "data/partitions.json";

    private const string Documents = "documents";
    private const string Tasks = "tasks";

    /// <summary>The datasets that are cut, in every portal the same: their rows stand in one document each, or belong to a task that does.
    /// Reports on progress show in some of them.</summary>
    private static readonly (string Name, bool ShowsReports)[] Names =
    [
        (Documents, false), (Tasks, true), ("task-agencies", false), ("progress-reports", true), ("targets", false), ("observations", false), ("target-outlook", false),
        ("programme-progress", false), ("citations", false), ("sections", false),
    ];

    /// <summary>The files of all partitions and what describes them; none where the datasets are not those of a portal.</summary>
    /// <param name="tables">The datasets.</param>
    /// <param name="edition">What the files are.</param>
    /// <param name="sink">Takes the files.</param>
    internal static ImmutableArray<OutputFile> Write(DatasetTables tables, Edition edition, IFileSink sink)
    {
        ImmutableArray<Dataset> cut = [.. Names.SelectMany(name => tables.Datasets.Where(dataset => dataset.Name == name.Name))];
        if (cut.Length != Names.Length)
        {
            return [];
        }

        var kept = Names.Where(name => !name.ShowsReports).Select(name => (name.Name, Files: sink.KeepAll(CutDataset.FolderOf(name.Name), Basis.Documents)))
            .Where(entry => entry.Files is not null).ToDictionary(entry => entry.Name, entry => entry.Files!, StringComparer.Ordinal);
        var keys = PartitionKey.OfAll(cut[0]);
        var placed = Placed([.. cut.Where(dataset => dataset.Name == Documents || !kept.ContainsKey(dataset.Name))]).ToImmutableArray();
        var parts = placed.Where(entry => !kept.ContainsKey(entry.Dataset.Name)).Select(entry => CutDataset.Of(entry.Dataset, Sorted(entry.Dataset, entry.Rows, keys))).ToImmutableArray();
        var (tasks, rowsOf) = placed.First(entry => entry.Dataset.Name == Tasks);
        var id = tasks.IndexOf("id");
        var written = FileJobs.Run([.. parts.SelectMany(dataset => Jobs(dataset, BasisOf, sink))]).ToLookup(file => file.Listed.Dataset!, StringComparer.Ordinal);
        var files = cut.ToDictionary(dataset => dataset.Name, dataset => kept.GetValueOrDefault(dataset.Name) ?? [.. written[dataset.Name].Select(file => file.File)], StringComparer.Ordinal);
        return
        [
            .. files.Values.SelectMany(all => all),
            .. parts.Select(dataset => PartitionLists.Of(dataset, written[dataset.Definition.Name])).Append((IndexPath, PartitionLists.Index(cut, files, edition)))
                .Select(list => Take(list.Item1, PartitionLists.Text(list.Item2))),
            .. EngineSql.Names.Select(name => Take(EngineSql.PathOf(name), EngineSql.Of(name, [.. cut.Select(dataset => CutDataset.Of(dataset, []))]))),
        ];

        // A report that was taken back leaves no row, but its task is still among those of the document.
        Basis BasisOf(PartitionKey key) => key.Document is not { } document ? Basis.Everything
            : Basis.Of(() => rowsOf[document].Select(row => new TaskId((string)tasks.Rows[row][id]!)));

        OutputFile Take(string path, string text) => sink.Take(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
    }

    private static IEnumerable<(Dataset Dataset, ILookup<string, int> Rows)> Placed(ImmutableArray<Dataset> cut)
    {
        var documents = cut[0];
        var id = documents.IndexOf("id");
        return SlicePaths.To(Documents, cut)
            .Prepend((documents, documents.Rows.Index().ToLookup(row => (string)row.Item[id]!, row => row.Index, StringComparer.Ordinal)));
    }

    /// <summary>The parts by path. Rows that no document holds come together; so does nothing at all, for an engine that is pointed to a
    /// folder without files complains.</summary>
    private static ImmutableArray<(PartitionKey Key, ImmutableArray<int> Rows)> Sorted(Dataset dataset, ILookup<string, int> rows, Dictionary<string, PartitionKey> keys)
    {
        var placed = rows.Where(group => keys.ContainsKey(group.Key)).Select(group => (Key: keys[group.Key], Rows: group.ToImmutableArray()))
            .OrderBy(part => part.Key.Folders, StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<int> others = [.. Enumerable.Range(0, dataset.Rows.Length).Except(placed.SelectMany(part => part.Rows))];
        return others.IsEmpty && !placed.IsEmpty ? placed : placed.Insert(0, (new PartitionKey(null, null), others));
    }

    /// <summary>A job for each partition in each format.</summary>
    /// <param name="dataset">The dataset, cut.</param>
    /// <param name="basisOf">What a partition is made from.</param>
    /// <param name="sink">Takes the files.</param>
    private static IEnumerable<Func<PublishedFile>> Jobs(CutDataset dataset, Func<PartitionKey, Basis> basisOf, IFileSink sink) => dataset.Parts.SelectMany(part => new Func<PublishedFile>[]
    {
        () => Of(sink, dataset, part.Key, basisOf(part.Key), "jsonl", stream => JsonLinesFormat.Write(stream, dataset.Rows(part.Rows))),
        () => Of(sink, dataset, part.Key, basisOf(part.Key), "csv", stream => CsvFormat.Write(stream, dataset.Rows(part.Rows))),
    });

    private static PublishedFile Of(IFileSink sink, CutDataset dataset, PartitionKey key, Basis basis, string format, Action<Stream> write) =>
        PublishedFile.Of(sink, dataset.PathOf(key, format), format, write, dataset.Definition.Name, document: key.Document, basis: basis);
}
