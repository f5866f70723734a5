using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A sheet (ECMA-376 part 1, 18.3): the header row stands still, every column can be filtered, numbers are numbers and days are
/// days. What a number of a spreadsheet cannot hold exactly, and a day before March 1900, is a text. The frame is made by the library; the
/// rows, which may be millions, are written straight, for an object a cell takes ten times as long.</summary>
internal sealed class XlsxRows(XlsxSheet sheet, XlsxStrings strings)
{
    // A row taller than this hides the next ones.
    private const int MostLines = 10;
    private const int LineHeight = 15;
    private const int BufferSize = 1 << 14;

    // Spreadsheets count days from here, and know a 29 February 1900 that never was; from 1 March on all agree.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly ImmutableArray<string> letters = [.. Enumerable.Range(0, sheet.Columns.Length).Select(Letters)];
    private readonly Utf8Buffer text = new(BufferSize);

    /// <summary>What stands around the rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    internal static Worksheet Frame(XlsxSheet sheet, bool isFirst)
    {
        var frame = new Worksheet(new SheetViews(View(isFirst)), new Columns(sheet.Columns.Select(Width)), new SheetData(), new AutoFilter { Reference = Range(sheet) });
        if (!sheet.Choices.IsEmpty)
        {
            frame.Append(new DataValidations(sheet.Choices.Select(choice => Choice(sheet, choice.Column, choice.Values))));
        }

        return frame;
    }

    /// <summary>Writes all rows, the header first.</summary>
    internal void Write(Stream stream)
    {
        text.Add("<row r=\"1\">"u8);
        foreach (var (index, column) in sheet.Columns.Index())
        {
            Text(column.Header, XlsxStyle.Header, letters[index], 1);
        }

        End(stream);
        foreach (var (index, row) in sheet.Rows.Index())
        {
            Row(row, index + 2);
            End(stream);
        }
    }

    /// <summary>All cells of a sheet, <c>A1:D20</c>.</summary>
    internal static string Range(XlsxSheet sheet, string mark = "") => string.Create(
        CultureInfo.InvariantCulture, $"{mark}A{mark}1:{mark}{Letters(sheet.Columns.Length - 1)}{mark}{sheet.Rows.Length + 1}");

    private static DataValidation Choice(XlsxSheet sheet, int column, ImmutableArray<string> values) => new(new Formula1($"\"{string.Join(',', values)}\""))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}2:{Letters(column)}{sheet.Rows.Length + 1}") },
    };

    private static SheetView View(bool isFirst) => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        TabSelected = isFirst ? true : null,
        WorkbookViewId = 0,
    };

    private static Column Width(XlsxColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };

    private void End(Stream stream)
    {
        text.Add("</row>"u8);
        stream.Write(text.Written);
        text.Clear();
    }

    /// <summary>A row of the height that its texts need, since not every program finds it itself; a limit keeps the next rows in sight.</summary>
    private void Row(ImmutableArray<object?> row, int number)
    {
        var lines = 1;
        for (var index = 0; index < row.Length; index++)
        {
            lines = row[index] is string cell ? Math.Max(lines, sheet.Columns[index].Lines(cell)) : lines;
        }

        text.Add("<row r=\""u8);
        text.Add(number);
        if (lines > 1)
        {
            text.Add("\" ht=\""u8);
            text.Add(Math.Min(lines, MostLines) * LineHeight);
        }

        text.Add(lines > MostLines ? "\" customHeight=\"1\">"u8 : "\">"u8);
        for (var index = 0; index < row.Length; index++)
        {
            Cell(row[index], sheet.Columns[index].IsWrapped, letters[index], number);
        }
    }

    private void Cell(object? cell, bool isWrapped, string column, int row)
    {
        switch (cell)
        {
            case null or ImmutableArray<string> { IsEmpty: true }:
                return;
            // In words, LibreOffice reads it as no.
            case bool truth:
                Begin(XlsxStyle.Plain, column, row, " t=\"b\""u8);
                text.Add(truth ? "1"u8 : "0"u8);
                break;
            case DateOnly day when day >= FirstDay:
                Begin(XlsxStyle.Date, column, row, default);
                text.Add(day.DayNumber - DayZero);
                break;
            case long or decimal when IsExact(cell):
                Begin(XlsxStyle.Plain, column, row, default);
                text.Add(Cells.Text(cell));
                break;
            default:
                Text(XlsxText.Fit(Cells.Text(cell), sheet.FullText), StyleOf(cell, isWrapped), column, row);
                return;
        }

        text.Add("</v></c>"u8);
    }

    private void Text(string value, XlsxStyle style, string column, int row)
    {
        Begin(style, column, row, " t=\"s\""u8);
        text.Add(strings.Place(value));
        text.Add("</v></c>"u8);
    }

    private void Begin(XlsxStyle style, string column, int row, ReadOnlySpan<byte> type)
    {
        text.Add("<c r=\""u8);
        text.Add(column);
        text.Add(row);
        text.Add("\" s=\""u8);
        text.Add((int)style);
        text.Add("\""u8);
        text.Add(type);
        text.Add("><v>"u8);
    }

    private static XlsxStyle StyleOf(object cell, bool isWrapped) => (Cells.IsFormula(cell), isWrapped) switch
    {
        (true, true) => XlsxStyle.QuotedWrapped,
        (true, false) => XlsxStyle.Quoted,
        (false, true) => XlsxStyle.Wrapped,
        _ => XlsxStyle.Text,
    };

    /// <summary>True where the 15 digits that a spreadsheet keeps are enough.</summary>
    private static bool IsExact(object number) => Cells.IsExactDouble(number is long whole ? whole : (decimal)number);

    /// <summary>Letters of a column: 0 is A, 26 is AA.</summary>
    private static string Letters(int column)
    {
        var letter = ((char)('A' + (column % 26))).ToString();
        return column < 26 ? letter : Letters((column / 26) - 1) + letter;
    }
}
