using System.Text;

namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>The statements that make the partitions tables of DuckDB, Spark and BigQuery, every column with its type: a column that is
/// empty in one file would be guessed otherwise there than in the next. Each dataset comes twice, <c>tasks</c> from JSON Lines, with true
/// lists, and <c>tasks_csv</c>. Only where the files are has to be put in.</summary>
internal static class EngineSql
{
    /// <summary>The engines.</summary>
    internal static readonly string[] Names = ["duckdb", "spark", "bigquery"];

    private static readonly (string Name, string Suffix)[] Formats = [("jsonl", ""), ("csv", "_csv")];

    /// <summary>Path of the statements for an engine.</summary>
    internal static string PathOf(string engine) => $"{PartitionFiles.Folder}{engine}.sql";

    /// <summary>The statements for an engine.</summary>
    internal static string Of(string engine, ImmutableArray<CutDataset> datasets)
    {
        var text = new StringBuilder(Head(engine));
        foreach (var dataset in datasets)
        {
            foreach (var (format, suffix) in Formats)
            {
                var table = Dataset.TableName(dataset.Definition.Name) + suffix;
                text.Append(engine switch
                {
                    "duckdb" => DuckDb(dataset, table, format == "csv"),
                    "spark" => Spark(dataset, table, format == "csv"),
                    _ => BigQuery(dataset, table, format == "csv"),
                });
            }
        }

        return text.ToString();
    }

    private static string Head(string engine) => engine switch
    {
        "duckdb" => "-- Tải thư mục data/partitions về rồi chạy từ thư mục chứa data: duckdb -init data/partitions/duckdb.sql\n",
        "spark" => "-- Tải thư mục data/partitions về hoặc chép lên kho, thay /KHO bằng nơi chứa data, rồi chạy: spark-sql -i spark.sql\n",
        _ => "-- Chép thư mục data/partitions lên Cloud Storage, thay KHO bằng tên kho và BO_DU_LIEU bằng tên bộ dữ liệu của bạn.\n",
    };

    private static string DuckDb(CutDataset dataset, string table, bool isCsv)
    {
        var columns = string.Join(", ", dataset.Definition.Columns.Select(column => $"'{column.Name}': '{EngineTypes.Of(column.Type, isCsv).DuckDb}'"));
        var keys = $"hive_partitioning = true, hive_types = {{'{PartitionKey.YearName}': BIGINT, '{PartitionKey.DocumentName}': VARCHAR}}";
        // Left to itself, DuckDB guesses quotes and commas file by file.
        var read = isCsv
            ? $"read_csv('{dataset.Root("csv")}*/*/*.csv', {keys}, header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', columns = {{{columns}}})"
            : $"read_json('{dataset.Root("jsonl")}*/*/*.jsonl', {keys}, format = 'newline_delimited', columns = {{{columns}}})";
        return $"CREATE OR REPLACE VIEW {table} AS SELECT * FROM {read};\n";
    }

    private static string Spark(CutDataset dataset, string table, bool isCsv)
    {
        var columns = string.Join(", ", dataset.Definition.Columns.Select(column => $"`{column.Name}` {EngineTypes.Of(column.Type, isCsv).Spark}")
            .Append($"`{PartitionKey.YearName}` INT").Append($"`{PartitionKey.DocumentName}` STRING"));
        var (source, options) = isCsv
            ? ("csv", $"path '/KHO/{dataset.Root("csv")}', header 'true', multiLine 'true', quote '\"', escape '\"'")
            : ("json", $"path '/KHO/{dataset.Root("jsonl")}'");
        return $"CREATE OR REPLACE TEMPORARY VIEW {table} ({columns}) USING {source} OPTIONS ({options});\n";
    }

    private static string BigQuery(CutDataset dataset, string table, bool isCsv)
    {
        var columns = string.Join(", ", dataset.Definition.Columns.Select(column => BigQuery(column, isCsv)));
        var root = dataset.Root(isCsv ? "csv" : "jsonl").TrimEnd('/');
        var format = isCsv ? "format = 'CSV', skip_leading_rows = 1, allow_quoted_newlines = true" : "format = 'JSON'";
        return $"CREATE OR REPLACE EXTERNAL TABLE BO_DU_LIEU.{table} ({columns}) WITH PARTITION COLUMNS ({PartitionKey.YearName} INT64, {PartitionKey.DocumentName} STRING) "
            + $"OPTIONS ({format}, uris = ['gs://KHO/{root}/*'], hive_partition_uri_prefix = 'gs://KHO/{root}');\n";
    }

    private static string BigQuery(DatasetColumn column, bool isCsv) => EngineTypes.Of(column.Type, isCsv).BigQuery is var type && column.Type == ColumnType.List && !isCsv
        ? $"`{column.Name}` ARRAY<{type}>" : $"`{column.Name}` {type}";
}
