using System.Globalization;
using System.Xml;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Writes a sheet (ECMA-376 part 1, 18.3): the header row stands still, every column can be filtered, numbers are numbers and
/// days are days. What a number of a spreadsheet cannot hold exactly, and a day before March 1900, is a text.</summary>
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
    /// <param name="xml">Where to.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    internal void Write(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("worksheet", XlsxFormat.Main);
        WriteView(xml, isFirst);
        WriteColumns(xml);
        xml.WriteStartElement("sheetData");
        WriteHeader(xml);
        for (var index = 0; index < sheet.Rows.Length; index++)
        {
            WriteRow(xml, sheet.Rows[index], index + 2);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", Range(sheet));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>All cells of a sheet, <c>A1:D20</c>.</summary>
    internal static string Range(XlsxSheet sheet, string mark = "") => string.Create(
        CultureInfo.InvariantCulture, $"{mark}A{mark}1:{mark}{Letters(sheet.Columns.Length - 1)}{mark}{sheet.Rows.Length + 1}");

    private static void WriteView(XmlWriter xml, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteColumns(XmlWriter xml)
    {
        xml.WriteStartElement("cols");
        for (var index = 0; index < sheet.Columns.Length; index++)
        {
            var place = (index + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", place);
            xml.WriteAttributeString("max", place);
            xml.WriteAttributeString("width", sheet.Columns[index].Width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteHeader(XmlWriter xml)
    {
        StartRow(xml, 1);
        for (var index = 0; index < sheet.Columns.Length; index++)
        {
            WriteText(xml, letters[index] + "1", sheet.Columns[index].Header, XlsxStyle.Header);
        }

        xml.WriteEndElement();
    }

    private void WriteRow(XmlWriter xml, ImmutableArray<object?> row, int number)
    {
        StartRow(xml, number);
        WriteHeight(xml, row.Select((cell, index) => cell is string text ? sheet.Columns[index].Lines(text) : 1).Max());
        var tail = number.ToString(CultureInfo.InvariantCulture);
        for (var index = 0; index < row.Length; index++)
        {
            WriteCell(xml, letters[index] + tail, row[index], sheet.Columns[index].IsWrapped);
        }

        xml.WriteEndElement();
    }

    /// <summary>The height that the texts need, since not every program finds it itself; a limit keeps the next rows in sight.</summary>
    private static void WriteHeight(XmlWriter xml, int lines)
    {
        if (lines > 1)
        {
            xml.WriteAttributeString("ht", (Math.Min(lines, MostLines) * LineHeight).ToString(CultureInfo.InvariantCulture));
        }

        if (lines > MostLines)
        {
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    private void WriteCell(XmlWriter xml, string place, object? cell, bool isWrapped)
    {
        switch (cell)
        {
            case null or ImmutableArray<string> { IsEmpty: true }:
                break;
            case bool truth:
                WriteValue(xml, place, "b", truth ? "1" : "0", XlsxStyle.Plain);
                break;
            case DateOnly day when day >= FirstDay:
                WriteValue(xml, place, null, (day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture), XlsxStyle.Date);
                break;
            case long or decimal when IsExact(cell):
                WriteValue(xml, place, null, Cells.Text(cell), XlsxStyle.Plain);
                break;
            default:
                WriteText(xml, place, XlsxText.Fit(Cells.Text(cell), sheet.FullText), StyleOf(cell, isWrapped));
                break;
        }
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

    private void WriteText(XmlWriter xml, string place, string text, XlsxStyle style) =>
        WriteValue(xml, place, "s", strings.Place(text).ToString(CultureInfo.InvariantCulture), style);

    private static void WriteValue(XmlWriter xml, string place, string? type, string value, XlsxStyle style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }

        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int number)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Letters of a column: 0 is A, 26 is AA.</summary>
    private static string Letters(int column)
    {
        var letter = ((char)('A' + (column % 26))).ToString();
        return column < 26 ? letter : Letters((column / 26) - 1) + letter;
    }
}
