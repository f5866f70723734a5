using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Lines that load a dataset into the tools people use: texts stay texts (a number such as "07" keeps its zero), numbers and
/// whole days become what they are. A test runs them all as they stand on the pages.</summary>
internal static class DatasetCode
{
    /// <summary>The lines for one tool; null where a file that they need is not published.</summary>
    public static string? For(CodeLanguage language, DatasetPage dataset, Portal portal)
    {
        var file = dataset.Files.FirstOrDefault(file => file.Format == "csv");
        if (file is null)
        {
            return null;
        }

        var address = portal.Absolute($"/{file.Path}");
        return language switch
        {
            CodeLanguage.Python => Python(dataset, address),
            CodeLanguage.R => R(dataset, address),
            CodeLanguage.Sqlite => Sqlite(dataset, portal, address),
            CodeLanguage.DuckDb => DuckDb(dataset, address),
            CodeLanguage.PowerQuery => PowerQuery(dataset, address),
            CodeLanguage.GoogleSheets => $"=IMPORTDATA(\"{address}\")",
            _ => $"curl -fsSO {address}\necho \"{file.Sha256}  {dataset.Name}.csv\" | sha256sum -c",
        };
    }

    private static string Python(DatasetPage dataset, string address)
    {
        var name = Dataset.TableName(dataset.Name);
        List<string> lines = ["import pandas as pd", "", $"{name} = pd.read_csv(\"{address}\",", "    dtype=\"string\", keep_default_na=False, na_values=[\"\"])"];
        lines.AddRange(Names(dataset, IsNumber).Select(column => $"{name}[\"{column}\"] = pd.to_numeric({name}[\"{column}\"])"));
        lines.AddRange(Names(dataset, column => column.Type == ColumnType.Date).Select(column => $"{name}[\"{column}\"] = pd.to_datetime({name}[\"{column}\"])"));
        lines.AddRange(Names(dataset, column => column.Type == ColumnType.Boolean).Select(column => $"{name}[\"{column}\"] = {name}[\"{column}\"] == \"true\""));
        lines.Add($"print({name}.shape)");
        return string.Join('\n', lines);
    }

    private static string R(DatasetPage dataset, string address)
    {
        var name = Dataset.TableName(dataset.Name);
        List<string> lines = [$"{name} <- read.csv(\"{address}\",", "  colClasses = \"character\", na.strings = \"\", encoding = \"UTF-8\", check.names = FALSE)"];
        lines.AddRange(Names(dataset, IsNumber).Select(column => $"{name}[[\"{column}\"]] <- as.numeric({name}[[\"{column}\"]])"));
        lines.AddRange(Names(dataset, column => column.Type == ColumnType.Date).Select(column => $"{name}[[\"{column}\"]] <- as.Date({name}[[\"{column}\"]])"));
        lines.AddRange(Names(dataset, column => column.Type == ColumnType.Boolean).Select(column => $"{name}[[\"{column}\"]] <- {name}[[\"{column}\"]] == \"true\""));
        lines.Add($"dim({name})");
        return string.Join('\n', lines);
    }

    private static string Sqlite(DatasetPage dataset, Portal portal, string address)
    {
        var table = Dataset.TableName(dataset.Name);
        return portal.Database is { } database
            ? $"curl -fsSO {portal.Absolute($"/{database.Path}")}\nsqlite3 {Path.GetFileName(database.Path)} \"SELECT COUNT(*) FROM {table};\""
            : $"curl -fsSO {address}\nsqlite3 {table}.sqlite \".import --csv {dataset.Name}.csv {table}\" \"SELECT COUNT(*) FROM {table};\"";
    }

    private static string DuckDb(DatasetPage dataset, string address)
    {
        var casts = dataset.Columns.Select(column => (column.Name, Type: DuckType(column.Type))).Where(column => column.Type is not null)
            .Select(column => $"    \"{column.Name}\"::{column.Type} AS \"{column.Name}\"").ToList();
        var replace = casts.Count == 0 ? "" : $" REPLACE (\n{string.Join(",\n", casts)}\n  )";
        return $"CREATE TABLE {Dataset.TableName(dataset.Name)} AS\n  SELECT *{replace}\n  FROM read_csv('{address}',\n    header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"');";
    }

    private static string PowerQuery(DatasetPage dataset, string address)
    {
        var types = dataset.Columns.Select(column => (column.Name, Type: PowerType(column.Type))).Where(column => column.Type is not null)
            .Select(column => $"        {{\"{column.Name}\", {column.Type}}}").ToList();
        var file = $"let\n    Tep = Csv.Document(Web.Contents(\"{address}\"), [Delimiter = \",\", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),\n    Bang = Table.PromoteHeaders(Tep)";
        // The English locale reads 8.5 and 2026-06-30 also where Excel is set to Vietnamese.
        return types.Count == 0 ? $"{file}\nin\n    Bang"
            : $"{file},\n    CoKieu = Table.TransformColumnTypes(Bang, {{\n{string.Join(",\n", types)}\n    }}, \"en-US\")\nin\n    CoKieu";
    }

    private static string? PowerType(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "Int64.Type",
        ColumnType.Number => "type number",
        ColumnType.Date => "type date",
        ColumnType.Boolean => "type logical",
        _ => null,
    };

    private static string? DuckType(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "BIGINT",
        ColumnType.Number => "DOUBLE",
        ColumnType.Date => "DATE",
        ColumnType.Boolean => "BOOLEAN",
        _ => null,
    };

    private static bool IsNumber(DatasetColumn column) => column.Type is ColumnType.WholeNumber or ColumnType.Number;

    private static IEnumerable<string> Names(DatasetPage dataset, Func<DatasetColumn, bool> wanted) =>
        dataset.Columns.Where(wanted).Select(column => column.Name);
}
