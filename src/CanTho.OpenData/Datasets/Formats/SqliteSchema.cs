using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Datasets as tables of SQLite: names, types, keys, what a cell may hold, and the comments that <c>.schema</c> shows.</summary>
internal static class SqliteSchema
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A name as SQL takes it, whatever words SQL keeps for itself ("group", "when").</summary>
    internal static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as SQL takes it.</summary>
    internal static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The statement that makes the table.</summary>
    internal static string Table(Dataset dataset)
    {
        var text = new StringBuilder();
        text.Append("CREATE TABLE ").Append(Quote(Dataset.TableName(dataset.Name))).Append(" (\n");
        text.Append("  -- ").Append(OneLine(dataset.Title)).Append(": ").Append(OneLine(dataset.Description)).Append('\n');
        text.Append("  -- ").Append(OneLine(dataset.EnglishTitle)).Append(": ").Append(OneLine(dataset.EnglishDescription)).Append('\n');
        foreach (var (column, index) in dataset.Columns.Select((column, index) => (column, index)))
        {
            text.Append("  ").Append(Quote(column.Name)).Append(' ').Append(TypeOf(dataset, column, index)).Append(Conditions(dataset, column));
            text.Append(", -- ").Append(OneLine($"{column.Title}: {column.Description} / {column.EnglishTitle}: {column.EnglishDescription}")).Append('\n');
        }

        text.Append("  PRIMARY KEY (").AppendJoin(", ", dataset.PrimaryKey.Select(Quote)).Append(')');
        foreach (var link in dataset.ForeignKeys)
        {
            text.Append(",\n  FOREIGN KEY (").AppendJoin(", ", link.Columns.Select(Quote)).Append(") REFERENCES ").Append(Quote(Dataset.TableName(link.Dataset)))
                .Append(" (").AppendJoin(", ", link.ReferencedColumns.Select(Quote)).Append(')');
        }

        return text.Append("\n) STRICT").ToString();
    }

    /// <summary>The statements that make an index of each link that the key does not serve already.</summary>
    internal static IEnumerable<string> Indexes(Dataset dataset) => dataset.ForeignKeys
        .Where(link => !dataset.PrimaryKey.Take(link.Columns.Length).SequenceEqual(link.Columns, StringComparer.Ordinal))
        .Select(link => $"CREATE INDEX {Quote($"{Dataset.TableName(dataset.Name)}_by_{string.Join('_', link.Columns)}")} "
            + $"ON {Quote(Dataset.TableName(dataset.Name))} ({string.Join(", ", link.Columns.Select(Quote))})");

    /// <summary>A cell as SQLite holds it: days as text, truth values as 0 and 1, lists as a JSON array.</summary>
    internal static object? Value(object? cell) => cell switch
    {
        null or string or long => cell,
        decimal number => Cells.IsExactDouble(number) ? (double)number : Cells.Text(number),
        bool truth => truth ? 1L : 0L,
        ImmutableArray<string> list => JsonSerializer.Serialize(list, Readable),
        DateOnly or PartialDate => Cells.Text(cell),
        _ => throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell)),
    };

    private static string TypeOf(Dataset dataset, DatasetColumn column, int index) => column.Type switch
    {
        ColumnType.WholeNumber or ColumnType.Boolean => "INTEGER",
        // A number of more digits than a double has is kept as text; such a column takes both.
        ColumnType.Number => dataset.Rows.All(row => row[index] is not decimal number || Cells.IsExactDouble(number)) ? "REAL" : "ANY",
        _ => "TEXT",
    };

    private static string Conditions(Dataset dataset, DatasetColumn column)
    {
        var name = Quote(column.Name);
        var isNeeded = column.Type == ColumnType.List || dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal) ? " NOT NULL" : "";
        return isNeeded + column.Type switch
        {
            ColumnType.Boolean => $" CHECK ({name} IN (0, 1))",
            ColumnType.Date => $" CHECK ({name} IS date({name}))",
            ColumnType.PartialDate => $" CHECK ({name} GLOB '[0-9][0-9][0-9][0-9]' OR {name} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' OR {name} IS date({name}))",
            ColumnType.List => $" CHECK (json_type({name}) = 'array')",
            _ when !column.Values.IsEmpty => $" CHECK ({name} IN ({string.Join(", ", column.Values.Select(value => Literal(value.Name)))}))",
            _ => "",
        };
    }

    // A line break would end the comment.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
