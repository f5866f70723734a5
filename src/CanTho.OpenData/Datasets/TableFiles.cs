using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Every dataset whole in every format, and all of them in one database and in one workbook.</summary>
internal static class TableFiles
{
    /// <summary>The files, those of all datasets first.</summary>
    /// <param name="tables">The datasets.</param>
    /// <param name="edition">What the files are.</param>
    /// <param name="sink">Takes the files.</param>
    internal static ImmutableArray<PublishedFile> Write(DatasetTables tables, Edition edition, IFileSink sink) => FileJobs.Run(
    [
        () => PublishedFile.Of(sink, "data/cantho-opendata.sqlite", "sqlite", stream => SqliteFormat.Write(stream, tables.Datasets, edition, sink.Scratch)),
        () => PublishedFile.Of(sink, "data/cantho-opendata.xlsx", "xlsx", stream => XlsxFormat.Write(stream, XlsxBooks.OfAll(tables.Datasets, edition))),
        .. tables.Datasets.SelectMany(dataset => Jobs(dataset, edition, sink)),
    ]);

    private static IEnumerable<Func<PublishedFile>> Jobs(Dataset dataset, Edition edition, IFileSink sink) =>
    [
        () => PublishedFile.Of(sink, $"data/{dataset.Name}.xlsx", "xlsx", stream => XlsxFormat.Write(stream, XlsxBooks.Of(dataset, edition)), dataset.Name, basis: dataset.Basis),
        () => PublishedFile.Of(sink, $"data/{dataset.Name}.csv", "csv", stream => CsvFormat.Write(stream, dataset), dataset.Name, basis: dataset.Basis),
        () => PublishedFile.Of(sink, $"data/{dataset.Name}.json", "json", stream => JsonFormat.Write(stream, dataset), dataset.Name, basis: dataset.Basis),
        () => PublishedFile.Of(sink, $"data/{dataset.Name}.jsonl", "jsonl", stream => JsonLinesFormat.Write(stream, dataset), dataset.Name, basis: dataset.Basis),
    ];
}
