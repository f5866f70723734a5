using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets;

/// <summary>Every dataset whole in every format, and all of them in one database and in one workbook.</summary>
internal static class TableFiles
{
    /// <summary>The files, those of all datasets first.</summary>
    internal static ImmutableArray<PublishedFile> Write(DatasetTables tables, Edition edition) => FileJobs.Run(
    [
        () => PublishedFile.Of("data/cantho-opendata.sqlite", "sqlite", SqliteFormat.Write(tables.Datasets, edition)),
        () => PublishedFile.Of("data/cantho-opendata.xlsx", "xlsx", XlsxFormat.Write(XlsxBooks.OfAll(tables.Datasets, edition))),
        .. tables.Datasets.SelectMany(dataset => Jobs(dataset, edition)),
    ]);

    private static IEnumerable<Func<PublishedFile>> Jobs(Dataset dataset, Edition edition) =>
    [
        () => PublishedFile.Of($"data/{dataset.Name}.xlsx", "xlsx", XlsxFormat.Write(XlsxBooks.Of(dataset, edition)), dataset.Name),
        () => PublishedFile.Of($"data/{dataset.Name}.csv", "csv", CsvFormat.Write(dataset), dataset.Name),
        () => PublishedFile.Of($"data/{dataset.Name}.json", "json", JsonFormat.Write(dataset), dataset.Name),
        () => PublishedFile.Of($"data/{dataset.Name}.jsonl", "jsonl", JsonLinesFormat.Write(dataset), dataset.Name),
    ];
}
