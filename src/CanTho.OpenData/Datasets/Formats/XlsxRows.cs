using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Writes a sheet (ECMA-376 part 1, 18.3), a row at a time: the header row stands still, every column can be filtered, numbers are
/// numbers and days are days. What a number of a spreadsheet cannot hold exactly, and a day before March 1900, is a text.</summary>
internal sealed class XlsxRows(XlsxSheet sheet, XlsxStrings strings)
{
    // A row taller than this hides the next ones.
    private const int MostLines = 10;
    private const double LineHeight = 15;

    // Spreadsheets count days from here, and know a 29 February 1900 that never was; from 1 March on all agree.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly ImmutableArray<string> letters = [.. Enumerable.Range(0, sheet.Columns.Length).Select(Letters)];

    /// <summary>Writes the part of the sheet.</summary>
    /// <param name="part">Where to.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    internal void Write(WorksheetPart part, bool isFirst)
    {
        using var xml = new XlsxXml(part);
        xml.Start("worksheet");
        new SheetViews(View(isFirst)).WriteTo(xml);
        new Columns(sheet.Columns.Select(Width)).WriteTo(xml);
        xml.Start("sheetData");
        new Row(sheet.Columns.Select((column, index) => Text(column.Header, XlsxStyle.Header, $"{letters[index]}1"))) { RowIndex = 1 }.WriteTo(xml);
        foreach (var (index, row) in sheet.Rows.Index())
        {
            RowOf(row, (uint)index + 2).WriteTo(xml);
        }

        xml.WriteEndElement();
        new AutoFilter { Reference = Range(sheet) }.WriteTo(xml);
        if (!sheet.Choices.IsEmpty)
        {
            new DataValidations(sheet.Choices.Select(Choice)).WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    /// <summary>All cells of a sheet, <c>A1:D20</c>.</summary>
    internal static string Range(XlsxSheet sheet, string mark = "") => string.Create(
        CultureInfo.InvariantCulture, $"{mark}A{mark}1:{mark}{Letters(sheet.Columns.Length - 1)}{mark}{sheet.Rows.Length + 1}");

    private DataValidation Choice((int Column, ImmutableArray<string> Values) choice) => new(new Formula1($"\"{string.Join(',', choice.Values)}\""))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Create(CultureInfo.InvariantCulture, $"{letters[choice.Column]}2:{letters[choice.Column]}{sheet.Rows.Length + 1}") },
    };

    private static SheetView View(bool isFirst) => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        TabSelected = isFirst ? true : null,
        WorkbookViewId = 0,
    };

    private static Column Width(XlsxColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };

    /// <summary>A row of the height that its texts need, since not every program finds it itself; a limit keeps the next rows in sight.</summary>
    private Row RowOf(ImmutableArray<object?> row, uint number)
    {
        var lines = row.Select((cell, index) => cell is string text ? sheet.Columns[index].Lines(text) : 1).Max();
        var tail = number.ToString(CultureInfo.InvariantCulture);
        return new Row(row.Select((cell, index) => CellOf(cell, sheet.Columns[index].IsWrapped, letters[index] + tail)).OfType<Cell>())
        {
            RowIndex = number,
            Height = lines > 1 ? Math.Min(lines, MostLines) * LineHeight : null,
            CustomHeight = lines > MostLines ? true : null,
        };
    }

    private Cell? CellOf(object? cell, bool isWrapped, string place) => cell switch
    {
        null or ImmutableArray<string> { IsEmpty: true } => null,
        // The library would write "true", which LibreOffice reads as no.
        bool truth => Value(new CellValue(truth ? 1 : 0), CellValues.Boolean, XlsxStyle.Plain, place),
        DateOnly day when day >= FirstDay => Value(new CellValue(day.DayNumber - DayZero), null, XlsxStyle.Date, place),
        long or decimal when IsExact(cell) => Value(new CellValue(Cells.Text(cell)), null, XlsxStyle.Plain, place),
        _ => Text(XlsxText.Fit(Cells.Text(cell), sheet.FullText), StyleOf(cell, isWrapped), place),
    };

    private static XlsxStyle StyleOf(object cell, bool isWrapped) => (Cells.IsFormula(cell), isWrapped) switch
    {
        (true, true) => XlsxStyle.QuotedWrapped,
        (true, false) => XlsxStyle.Quoted,
        (false, true) => XlsxStyle.Wrapped,
        _ => XlsxStyle.Text,
    };

    /// <summary>True where the 15 digits that a spreadsheet keeps are enough.</summary>
    private static bool IsExact(object number) => Cells.IsExactDouble(number is long whole ? whole : (decimal)number);

    private Cell Text(string text, XlsxStyle style, string place) => Value(new CellValue(strings.Place(text)), CellValues.SharedString, style, place);

    private static Cell Value(CellValue value, EnumValue<CellValues>? type, XlsxStyle style, string place) =>
        new(value) { CellReference = place, StyleIndex = (uint)style, DataType = type };

    /// <summary>Letters of a column: 0 is A, 26 is AA.</summary>
    private static string Letters(int column)
    {
        var letter = ((char)('A' + (column % 26))).ToString();
        return column < 26 ? letter : Letters((column / 26) - 1) + letter;
    }
}
