using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets.Formats;

/// <summary>Reads a dataset back from each of its formats, with libraries that did not write it, into one canonical text a cell: "∅" for
/// unknown, numbers without trailing zeros, days as ISO, the texts of a list each behind a bullet.</summary>
internal static partial class ReadBack
{
    private const string Unknown = "∅";

    /// <summary>What each format has to give.</summary>
    public static IEnumerable<string> Expected(Dataset dataset) => dataset.Rows.Select(row => Line(row.Select(Canonical)));

    public static IEnumerable<string> Csv(byte[] content, Dataset dataset)
    {
        using var csv = CsvReader.Create(content, new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            Assert.Equal(dataset.Columns.Select(column => column.Name), csv.Headers);
            yield return Line(dataset.Columns.Select((column, index) => FromText(column, csv.GetString(index))));
        }
    }

    /// <summary>The CSV that a spreadsheet program makes of a sheet, in which truth values are TRUE and FALSE.</summary>
    public static IEnumerable<string> Shown(byte[] content, Dataset dataset)
    {
        using var csv = CsvReader.Create(content, new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            yield return Line(dataset.Columns.Select((column, index) =>
                FromText(column, column.Type == ColumnType.Boolean ? csv.GetString(index).ToLowerInvariant() : csv.GetString(index))));
        }
    }

    public static IEnumerable<string> Json(byte[] content, Dataset dataset)
    {
        using var json = JsonDocument.Parse(content);
        return [.. json.RootElement.EnumerateArray().Select(row => FromJson(row, dataset))];
    }

    public static IEnumerable<string> JsonLines(byte[] content, Dataset dataset)
    {
        var text = new UTF8Encoding(false, true).GetString(content);
        Assert.False(text.StartsWith('\uFEFF'));
        Assert.DoesNotContain('\r', text);
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        foreach (var line in text.Split('\n').SkipLast(1))
        {
            using var json = JsonDocument.Parse(line);
            yield return FromJson(json.RootElement, dataset);
        }
    }

    public static IEnumerable<string> Xlsx(byte[] content, Dataset dataset, string? sheet = null)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(content), false);
        var rows = Cells(book, sheet ?? dataset.Name).ToList();
        Assert.Equal(dataset.Columns.Select(column => column.Name), dataset.Columns.Select((_, index) => rows[0].GetValueOrDefault(index).Text));
        return [.. rows.Skip(1).Select(row => Line(dataset.Columns.Select((column, index) => FromSheet(column, row.GetValueOrDefault(index)))))];
    }

    public static IEnumerable<string> Sqlite(SqliteConnection database, Dataset dataset)
    {
        using var command = database.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{dataset.Name.Replace('-', '_')}\" ORDER BY rowid";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            Assert.Equal(dataset.Columns.Select(column => column.Name), dataset.Columns.Select((_, index) => reader.GetName(index)));
            yield return Line(dataset.Columns.Select((column, index) => FromDatabase(column, reader.GetValue(index))));
        }
    }

    /// <summary>The database in memory, from its bytes.</summary>
    public static SqliteConnection Open(byte[] content)
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var memory = SQLitePCL.raw.sqlite3_malloc64(content.Length);
        System.Runtime.InteropServices.Marshal.Copy(content, 0, memory, content.Length);
        Assert.Equal(0, SQLitePCL.raw.sqlite3_deserialize(
            connection.Handle!, "main", memory, content.Length, content.Length,
            SQLitePCL.raw.SQLITE_DESERIALIZE_FREEONCLOSE | SQLitePCL.raw.SQLITE_DESERIALIZE_RESIZEABLE));
        return connection;
    }

    /// <summary>The cells of a sheet by row and column: type, text and style.</summary>
    public static IEnumerable<Dictionary<int, (string Type, string Text, uint Style)>> Cells(SpreadsheetDocument book, string sheet)
    {
        var workbook = book.WorkbookPart!;
        var texts = workbook.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => Unescape(item.InnerText)).ToList();
        var id = workbook.Workbook.Descendants<Sheet>().Single(candidate => candidate.Name == sheet).Id!;
        foreach (var row in ((WorksheetPart)workbook.GetPartById(id!)).Worksheet.Descendants<Row>())
        {
            yield return row.Elements<Cell>().ToDictionary(
                cell => Column(cell.CellReference!),
                cell => (cell.DataType?.InnerText ?? "n",
                    cell.DataType?.InnerText == "s" ? texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.CellValue!.Text, cell.StyleIndex!.Value));
        }
    }

    private static string Line(IEnumerable<string> cells) => string.Join(" ¦ ", cells);

    private static string Canonical(object? cell) => cell switch
    {
        null => Unknown,
        string text => text,
        long number => Number(number),
        decimal number => Number(number),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PartialDate date => date.ToString(),
        ImmutableArray<string> list => List(list),
        _ => throw new ArgumentException($"{cell.GetType()}", nameof(cell)),
    };

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => string.Concat(items.Select(item => $"• {item}"));

    private static string FromText(DatasetColumn column, string text) => column.Type switch
    {
        ColumnType.List => List(text.Length == 0 ? [] : text.Split(DatasetColumn.ListSeparator)),
        _ when text.Length == 0 => Unknown,
        ColumnType.Number or ColumnType.WholeNumber => Number(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => text,
    };

    private static string FromJson(JsonElement row, Dataset dataset)
    {
        Assert.Equal(dataset.Columns.Select(column => column.Name), row.EnumerateObject().Select(property => property.Name));
        return Line(dataset.Columns.Zip(row.EnumerateObject(), (column, property) => FromJson(column, property.Value)));
    }

    private static string FromJson(DatasetColumn column, JsonElement value) => (value.ValueKind, column.Type) switch
    {
        (JsonValueKind.Array, ColumnType.List) => List(value.EnumerateArray().Select(item => item.GetString()!)),
        (JsonValueKind.Null, not ColumnType.List) => Unknown,
        (JsonValueKind.Number, ColumnType.Number or ColumnType.WholeNumber) => Number(value.GetDecimal()),
        (JsonValueKind.True, ColumnType.Boolean) => "true",
        (JsonValueKind.False, ColumnType.Boolean) => "false",
        (JsonValueKind.String, ColumnType.Text or ColumnType.Date or ColumnType.PartialDate) => value.GetString()!,
        var pair => throw new InvalidDataException($"{column.Name} holds {pair}"),
    };

    /// <summary>A number column must hold numbers and a day column days; a text is allowed there only for what a spreadsheet cannot hold.</summary>
    private static string FromSheet(DatasetColumn column, (string Type, string Text, uint Style) cell) => (cell.Type, column.Type) switch
    {
        (null, ColumnType.List) => "",
        (null, _) => Unknown,
        ("b", ColumnType.Boolean) => cell.Text == "1" ? "true" : "false",
        ("n", ColumnType.Number or ColumnType.WholeNumber) => Number(decimal.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ("n", ColumnType.Date) => DateTime.FromOADate(double.Parse(cell.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("s", ColumnType.Number or ColumnType.WholeNumber) when cell.Text.Count(char.IsAsciiDigit) > 15 => FromText(column, cell.Text),
        ("s", ColumnType.Date) when string.CompareOrdinal(cell.Text, "1900-03") < 0 => cell.Text,
        ("s", ColumnType.Text or ColumnType.PartialDate or ColumnType.List) => FromText(column, cell.Text),
        var pair => throw new InvalidDataException($"{column.Name} holds {pair}: {cell.Text}"),
    };

    private static string FromDatabase(DatasetColumn column, object value) => (value, column.Type) switch
    {
        (string list, ColumnType.List) => List(JsonSerializer.Deserialize<string[]>(list)!),
        (DBNull, _) => Unknown,
        (long number, ColumnType.WholeNumber) => Number(number),
        (long truth, ColumnType.Boolean) => truth == 1 ? "true" : "false",
        (double number, ColumnType.Number) => Number((decimal)number),
        (string text, ColumnType.Number) when text.Count(char.IsAsciiDigit) > 15 => FromText(column, text),
        (string text, ColumnType.Text or ColumnType.Date or ColumnType.PartialDate) => text,
        var pair => throw new InvalidDataException($"{column.Name} holds {pair}"),
    };

    private static int Column(string reference) =>
        reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    private static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    // "_x000D_" is a carriage return.
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
