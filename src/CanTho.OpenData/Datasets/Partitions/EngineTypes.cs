namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>The type of a column as each engine names it. Numbers are decimals of 38 digits, 9 of them behind the point, which all three keep exactly;
/// a partial date is a text, for no engine knows <c>2026-06</c> as a day.</summary>
/// <param name="DuckDb">As DuckDB names it, <c>VARCHAR[]</c>.</param>
/// <param name="Spark">As Spark names it, <c>ARRAY&lt;STRING&gt;</c>.</param>
/// <param name="BigQuery">As BigQuery names it, <c>STRING</c>.</param>
internal sealed record EngineTypes(string DuckDb, string Spark, string BigQuery)
{
    private static readonly EngineTypes Words = new("VARCHAR", "STRING", "STRING");

    /// <summary>The types of a column.</summary>
    /// <param name="type">What its cells hold.</param>
    /// <param name="isCsv">True in CSV, where a list is one text.</param>
    internal static EngineTypes Of(ColumnType type, bool isCsv) => type switch
    {
        ColumnType.WholeNumber => new("BIGINT", "BIGINT", "INT64"),
        ColumnType.Number => new("DECIMAL(38,9)", "DECIMAL(38,9)", "NUMERIC"),
        ColumnType.Boolean => new("BOOLEAN", "BOOLEAN", "BOOL"),
        ColumnType.Date => new("DATE", "DATE", "DATE"),
        ColumnType.List when !isCsv => new("VARCHAR[]", "ARRAY<STRING>", "STRING"),
        _ => Words,
    };
}
