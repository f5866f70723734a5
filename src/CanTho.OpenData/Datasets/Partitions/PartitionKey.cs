using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>What the rows of one partition have in common: the document they stand in and the year in which it was issued. The names of
/// the keys are those of no column of any dataset, for BigQuery refuses files that hold a key as a column as well.</summary>
/// <param name="Year">Year of issue; null where the document does not state it.</param>
/// <param name="Document">The document; null for rows that belong to none.</param>
internal sealed record PartitionKey(int? Year, string? Document)
{
    /// <summary>Name of the first key, a whole number.</summary>
    internal const string YearName = "doc_year";

    /// <summary>Name of the second key, a text.</summary>
    internal const string DocumentName = "doc";

    /// <summary>Stands for "not stated" in a path. Hive's own word for it is no number to DuckDB and makes the key a text in all partitions.</summary>
    internal const string Unknown = "0";

    /// <summary>The folders of the partition, <c>doc_year=2026/doc=ke-hoach-69-kh-ubnd</c>.</summary>
    internal string Folders => $"{YearName}={Year?.ToString("0000", CultureInfo.InvariantCulture) ?? Unknown}/{DocumentName}={Document ?? Unknown}";

    /// <summary>The key of every document, by its id.</summary>
    internal static Dictionary<string, PartitionKey> OfAll(Dataset documents)
    {
        var (id, issued) = (documents.IndexOf("id"), documents.IndexOf("issued"));
        return documents.Rows.ToDictionary(
            row => (string)row[id]!, row => new PartitionKey((row[issued] as PartialDate?)?.Year, (string)row[id]!), StringComparer.Ordinal);
    }
}
