using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets.Formats;

public sealed class XlsxTests
{
    private static readonly Edition Edition = new("Cổng", "Ban biên tập", new DateOnly(2026, 6, 30), new Publication("https://example.org", "1.2.3"));

    private static readonly DatasetOutput Sample = DatasetFiles.Write(SampleFindings.Build());

    public static TheoryData<string> Books => [.. Sample.Listing.Where(file => file.Format == "xlsx").Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_workbook_keeps_the_schema_of_the_format(string path)
    {
        using var book = Open(Sample.Files.Single(file => file.Path == path).Content.ToArray());
        Assert.Empty(Faults(book));
    }

    [Fact]
    public void The_schema_holds_for_cells_that_break_careless_writers()
    {
        using var book = Open(XlsxFormat.Write(XlsxBooks.Of(NastyDataset.Build(), Edition)));
        Assert.Empty(Faults(book));
    }

    [Fact]
    public void The_header_row_is_bold_stands_still_and_filters_every_column()
    {
        using var book = Tasks();
        var sheet = SheetOf(book, "tasks");
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((1d, "A2", "frozen"), (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.InnerText));
        Assert.Equal("A1:AH4", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var header = (CellFormat)styles.CellFormats!.ElementAt((int)Cells(book, "tasks").First()[0].Style);
        Assert.NotNull(((Font)styles.Fonts!.ElementAt((int)header.FontId!.Value)).Bold);
        Assert.Equal("id", Cells(book, "tasks").First()[0].Text);
    }

    [Fact]
    public void A_day_is_a_day_a_number_a_number_and_a_truth_value_a_truth_value()
    {
        using var book = Tasks();
        var tasks = Sample.Datasets.Single(dataset => dataset.Name == "tasks");
        var day = Cells(book, "tasks").ElementAt(1)[tasks.IndexOf("deadline_end")];
        Assert.Equal(("n", "46295"), (day.Type, day.Text));
        Assert.Equal(new DateTime(2026, 9, 30), DateTime.FromOADate(46295));
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = ((CellFormat)styles.CellFormats!.ElementAt((int)day.Style)).NumberFormatId!.Value;
        Assert.Equal(@"yyyy\-mm\-dd", styles.NumberingFormats!.Elements<NumberingFormat>().Single(candidate => candidate.NumberFormatId!.Value == format).FormatCode!.Value);
        Assert.Equal(("n", "40"), Shape(Cells(book, "tasks").ElementAt(1)[tasks.IndexOf("progress_percent")]));
        var agencies = Sample.Datasets.Single(dataset => dataset.Name == "agencies");
        using var other = Open(Content("data/agencies.xlsx"));
        Assert.Equal(("b", "1"), Shape(Cells(other, "agencies").ElementAt(1)[agencies.IndexOf("collective")]));
    }

    [Fact]
    public void No_cell_is_a_formula_and_what_begins_like_one_is_quoted()
    {
        using var book = Open(XlsxFormat.Write(XlsxBooks.Of(NastyDataset.Build(), Edition)));
        Assert.Empty(SheetOf(book, "nasty-cells").Descendants<CellFormula>());
        var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var texts = Cells(book, "nasty-cells").Skip(1).Where(row => row.ContainsKey(1)).Select(row => row[1]).ToList();
        Assert.All(texts, cell => Assert.Equal("s", cell.Type));
        Assert.Contains(texts, cell => cell.Text == "=1+1");
        Assert.All(texts, cell => Assert.Equal("=+-@\t\r".Contains(cell.Text[0], StringComparison.Ordinal), formats[(int)cell.Style].QuotePrefix?.Value ?? false));
        // Format 49 is "@", text.
        Assert.All(texts, cell => Assert.Equal(49u, formats[(int)cell.Style].NumberFormatId!.Value));
    }

    [Fact]
    public void The_second_sheet_explains_every_column_and_the_third_says_what_this_is()
    {
        using var book = Tasks();
        Assert.Equal(["tasks", "Từ điển", "Thông tin"], book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        var tasks = Sample.Datasets.Single(dataset => dataset.Name == "tasks");
        var explained = Cells(book, "Từ điển").Skip(1).ToList();
        Assert.Equal(tasks.Columns.Select(column => (column.Name, column.Title, column.Description)), explained.Select(row => (row[1].Text, row[2].Text, row[5].Text)));
        Assert.Equal("Một dòng của bảng phân công", explained[2][6].Text.Split('\n')[0].Split(": ")[1]);
        Assert.Equal("Where assigned", explained[2][7].Text);
        Assert.Equal("Chữ", explained[2][3].Text);
        var about = Cells(book, "Thông tin").ToDictionary(row => row[0].Text, row => row.GetValueOrDefault(1).Text);
        Assert.Equal("Nhiệm vụ được giao", about["Tên"]);
        Assert.Equal("https://example.org/du-lieu/tasks/", about["Trang nguồn · Source"]);
        Assert.Equal("https://example.org/dieu-khoan/", about["Điều khoản sử dụng · Terms of use"]);
        Assert.Equal(new DateOnly(2026, 6, 30).DayNumber - new DateOnly(1899, 12, 30).DayNumber, int.Parse(about["Tính đến ngày · As of"], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void One_workbook_holds_all_datasets_under_names_that_a_tab_can_have()
    {
        using var book = Open(Content("data/cantho-opendata.xlsx"));
        var names = book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        Assert.Equal(Sample.Datasets.Select(dataset => dataset.Name).Prepend("Thông tin"), names);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Fact]
    public void A_text_longer_than_a_cell_says_that_it_is_cut_and_where_it_stands_whole()
    {
        var long40k = string.Concat(Enumerable.Repeat("Cần Thơ 😀 ", 4_000));
        var dataset = NastyDataset.Of([long40k]);
        using var book = Open(XlsxFormat.Write(XlsxBooks.Of(dataset, Edition)));
        var text = Cells(book, "nasty-cells").ElementAt(1)[1].Text;
        Assert.InRange(text.Length, 32_760, 32_767);
        Assert.StartsWith(text[..30_000], long40k, StringComparison.Ordinal);
        Assert.EndsWith($"cả đoạn có {long40k.Length} ký tự ở https://example.org/data/nasty-cells.json]", text, StringComparison.Ordinal);
        Assert.False(char.IsHighSurrogate(text[text.IndexOf("… [Ô bị cắt", StringComparison.Ordinal) - 1]));
        var json = System.Text.Encoding.UTF8.GetString(JsonFormat.Write(dataset));
        Assert.Contains(long40k, json.Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_a_sheet_can_hold_go_on_in_another_sheet()
    {
        var sheets = XlsxSheet.Of(NastyDataset.Of(["a", "b", "c", "d", "e"]), Edition, rowLimit: 2).ToList();
        Assert.Equal(["nasty-cells", "nasty-cells 2", "nasty-cells 3"], sheets.Select(sheet => sheet.Name));
        Assert.Equal([2, 2, 1], sheets.Select(sheet => sheet.Rows.Length));
    }

    [Fact]
    public void Columns_are_as_wide_as_what_they_hold_up_to_a_limit_and_long_texts_go_on_below()
    {
        var columns = XlsxSheet.Of(NastyDataset.Of([new string('x', 500), "y"]), Edition).Single().Columns;
        Assert.Equal((60d, true), (columns[1].Width, columns[1].IsWrapped));
        Assert.Equal((9d, false), (columns[0].Width, columns[0].IsWrapped));
    }

    [Fact]
    public void A_row_is_as_high_as_its_texts_need_up_to_a_limit()
    {
        using var book = Open(XlsxFormat.Write(XlsxBooks.Of(NastyDataset.Of([new string('x', 150), "y", new string('z', 5_000)]), Edition)));
        var rows = SheetOf(book, "nasty-cells").Descendants<Row>().Skip(1).ToList();
        Assert.Equal([45d, null, 150d], rows.Select(row => row.Height?.Value));
        Assert.Equal([false, false, true], rows.Select(row => row.CustomHeight?.Value ?? false));
    }

    [Fact]
    public void The_parts_stand_in_one_order_at_one_time()
    {
        using var archive = new ZipArchive(new MemoryStream(Content("data/tasks.xlsx")));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml",
                "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml"],
            archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2026, 6, 30), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Elements_bear_no_prefix_for_readers_that_know_no_namespaces()
    {
        using var archive = new ZipArchive(new MemoryStream(Content("data/tasks.xlsx")));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var content = entry.Open();
            Assert.All(XDocument.Load(content).Descendants(), element => Assert.Equal("", element.GetPrefixOfNamespace(element.Name.Namespace) ?? ""));
        }
    }

    [Fact]
    public void The_properties_say_whose_it_is_and_the_day_of_the_data()
    {
        using var book = Open(XlsxFormat.Write(new XlsxBook("Nhiệm vụ \u0001", "Ban biên tập", new DateOnly(2026, 6, 30), [XlsxSheet.Of("a", ["b"], [], "")])));
        var properties = book.PackageProperties;
        Assert.Equal(("Nhiệm vụ _x0001_", "Ban biên tập", "vi"), (properties.Title, properties.Creator, properties.Language));
        var day = new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal((day, day), (properties.Created!.Value.ToUniversalTime(), properties.Modified!.Value.ToUniversalTime()));
    }

    [Fact]
    public void The_same_book_has_the_same_bytes() =>
        Assert.Equal(XlsxFormat.Write(XlsxBooks.Of(NastyDataset.Build(), Edition)), XlsxFormat.Write(XlsxBooks.Of(NastyDataset.Build(), Edition)));

    private static IEnumerable<string> Faults(SpreadsheetDocument book) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

    private static SpreadsheetDocument Tasks() => Open(Content("data/tasks.xlsx"));

    private static byte[] Content(string path) => Sample.Files.Single(file => file.Path == path).Content.ToArray();

    private static SpreadsheetDocument Open(byte[] content) => SpreadsheetDocument.Open(new MemoryStream(content), false);

    private static Worksheet SheetOf(SpreadsheetDocument book, string name) => ((WorksheetPart)book.WorkbookPart!.GetPartById(
        book.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!)).Worksheet;

    private static IEnumerable<Dictionary<int, (string Type, string Text, uint Style)>> Cells(SpreadsheetDocument book, string sheet) => ReadBack.Cells(book, sheet);

    private static (string Type, string Text) Shape((string Type, string Text, uint Style) cell) => (cell.Type, cell.Text);
}
