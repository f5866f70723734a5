using System.IO.Compression;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Reconciliation;
using CanTho.OpenData.Tests.Search;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Tests.Sources;

/// <summary>Reports come back in the very columns that the portal exports, as CSV or as a workbook of whatever program.</summary>
public sealed class ProgressSheetTests
{
    private const string Path = "input/progress/b.xlsx";
    private static readonly Edition Edition = new("Cổng", "Ban biên tập", new DateOnly(2026, 11, 22), new Publication("https://example.org"));
    private static readonly string[] Names = ["task_id", "date", "status", "percent", "note", "source_title", "source_url"];

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_download_put_back_unchanged_reports_nothing_twice(string format)
    {
        using var corpus = new SmallCorpus().Reporting("2026-05-31,dang-thuc-hien,40", "2026-06-30,hoan-thanh,100");
        var before = corpus.Run().Corpus.Progress;
        corpus.With($"input/progress/0.{format}", Exported(corpus, format));
        Assert.Empty(corpus.Complaints());
        Assert.Equal(before, corpus.Run().Corpus.Progress);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_download_stands_for_the_file_it_came_from(string format)
    {
        using var corpus = new SmallCorpus().WithReports("");
        corpus.WithReports($"{corpus.Road},2026-05-31,dang-thuc-hien,40,\"Xong 2 gói, còn 3\",Báo cáo số 7,https://cantho.gov.vn/bc7\n");
        var before = corpus.Run().Corpus.Progress.Single();
        var file = Exported(corpus, format);
        corpus.WithReports("").With($"input/progress/b.{format}", file);
        Assert.Empty(corpus.Complaints());
        var after = Assert.Single(corpus.Run().Corpus.Progress);
        Assert.Equal(
            (before.Task, before.Date, before.Status, before.Percent, before.Note, before.SourceTitle, before.SourceUrl),
            (after.Task, after.Date, after.Status, after.Percent, after.Note, after.SourceTitle, after.SourceUrl));
        Assert.Equal(new SourceSpan($"input/progress/b.{format}", 2, 2), after.Source.Span);
    }

    [Fact]
    public void In_the_workbook_of_all_datasets_the_sheet_of_reports_is_found()
    {
        using var corpus = new SmallCorpus().Reporting("2026-05-31,dang-thuc-hien,40");
        var book = XlsxFormat.Write(XlsxBooks.OfAll(DatasetTables.Of(corpus.Run()).Datasets, Edition));
        corpus.WithReports("").With(Path, book);
        Assert.Empty(corpus.Complaints());
        Assert.Equal(40, Assert.Single(corpus.Run().Corpus.Progress).Percent);
    }

    [Fact]
    public void A_download_that_was_changed_contradicts_the_row_it_came_from()
    {
        using var corpus = new SmallCorpus().Reporting("2026-05-31,dang-thuc-hien,40");
        var changed = Encoding.UTF8.GetString(Exported(corpus, "csv")).Replace(",40,", ",50,", StringComparison.Ordinal);
        Assert.StartsWith("input/progress/b.csv:2:1: error PRG010: ", Assert.Single(corpus.With("input/progress/b.csv", changed).Complaints()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_copied_for_a_new_day_is_a_report_and_its_old_identity_is_told_of()
    {
        using var corpus = new SmallCorpus().Reporting("2026-05-31,dang-thuc-hien,40");
        var text = Encoding.UTF8.GetString(Exported(corpus, "csv"));
        var row = text.Split("\r\n")[1];
        var moved = row.Replace(",2026-05-31,", ",2026-06-30,", StringComparison.Ordinal);
        corpus.With("input/progress/b.csv", text.Replace(row, moved, StringComparison.Ordinal));
        Assert.StartsWith($"input/progress/b.csv:2:1: warning PRG021: Cột id ghi “{corpus.Road}/2026-05-31”, nhưng dòng này là báo cáo “{corpus.Road}/2026-06-30”.",
            Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
        Assert.Equal(2, corpus.Run().Corpus.Progress.Length);
    }

    [Fact]
    public void Rows_that_name_a_task_and_report_nothing_are_passed_over()
    {
        using var corpus = new SmallCorpus();
        const string Header = "task_id,title,deadline_raw,date,status,percent,note,source_title,source_url\n";
        corpus.With("input/progress/b.csv", $"{Header}{corpus.Road},Hoàn thành đường ven sông,Quý II/2026,2026-06-30,hoan-thanh,,,Báo cáo,\n{corpus.Yearly},,,,,,,,\n");
        Assert.Equal(["input/progress/b.csv:1:1: info PRG020: 1 dòng chưa được điền nên được bỏ qua. Không phải làm gì nếu các nhiệm vụ ấy chưa có báo cáo."], corpus.Complaints());
        Assert.Single(corpus.Run().Corpus.Progress);
        corpus.With("input/progress/b.csv", $"{Header}{corpus.Road},Hoàn thành đường ven sông,,,,,,,\n");
        Assert.StartsWith("input/progress/b.csv:1:1: warning PRG019: Tệp có 1 dòng nhưng chưa dòng nào được điền", Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "2:")]
    [InlineData("xlsx", "2:2")]
    public void A_title_of_another_task_is_an_error(string format, string place)
    {
        using var corpus = new SmallCorpus();
        string[] header = ["task_id", "title", .. Names[1..]];
        string[] row = [corpus.Road, "Lập kế hoạch, kế hoạch năm", "2026-06-30", "hoan-thanh", "100", "", "Báo cáo", ""];
        corpus.With($"input/progress/b.{format}", format == "xlsx" ? Book([.. header], [.. row]) : Encoding.UTF8.GetBytes($"{string.Join(',', header)}\n{corpus.Road},\"{row[1]}\",{string.Join(',', row[2..])}\n"));
        var complaint = Assert.Single(corpus.Complaints());
        Assert.StartsWith($"input/progress/b.{format}:{place}", complaint, StringComparison.Ordinal);
        Assert.Contains($"error PRG025: Dòng này ghi “Lập kế hoạch, kế hoạch năm”, nhưng mã “{corpus.Road}” là nhiệm vụ “Hoàn thành đường ven sông”.", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_gives_days_shares_and_formulas_as_typed_and_starts_at_its_header()
    {
        using var corpus = new SmallCorpus();
        corpus.With(Path, Book(
            [], ["BÁO CÁO TIẾN ĐỘ THÁNG 6"], Names,
            [corpus.Road, new DateOnly(2026, 6, 30), "dang-thuc-hien", 0.4m, "=B2", "Báo cáo số 7\nngày 01/7", null],
            [corpus.Yearly, 46203m, "chua-thuc-hien", null, null, "Báo cáo", null]));
        Assert.StartsWith("input/progress/b.xlsx:5:2: error PRG004: “46203” không phải là ngày", Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
        var report = Assert.Single(corpus.Run().Corpus.Progress);
        Assert.Equal((new DateOnly(2026, 6, 30), 40, "giá trị đã lưu", "Báo cáo số 7\nngày 01/7"), (report.Date, report.Percent, report.Note, report.SourceTitle));
        Assert.Equal(new SourceSpan(Path, 4, 4), report.Source.Span);
    }

    [Fact]
    public void Faults_of_a_workbook_are_told_at_their_cells()
    {
        using var corpus = new SmallCorpus();
        corpus.With(Path, Book(Names, [corpus.Road, "30/06/2026", "xong", 40.5m, "#REF!", "CẦN ĐIỀN: tên báo cáo", "cantho.gov.vn"], ["khong-co", new DateOnly(2026, 6, 30), "hoan-thanh", null, null, "B", null]));
        Assert.Equal(
            ["2:2: error PRG004: “30/06/2026” không phải là ngày dạng năm-tháng-ngày. Hãy viết như 2026-06-30.", "2:3: error PRG005", "2:4: error PRG006", "2:5: error PRG018: Ô này có lỗi công thức “#REF!”.", "2:6: error FIL001", "2:7: error PRG008", "3:1: error PRG009"],
            corpus.Run().Corpus.Diagnostics.Where(complaint => complaint.File == Path).Select((complaint, index) => Shortened(complaint.ToString()[(Path.Length + 1)..], index)));

        static string Shortened(string text, int index) => index switch
        {
            0 => text,
            3 => text[..(text.IndexOf('.', StringComparison.Ordinal) + 1)],
            _ => text[..text.IndexOf(": ", text.IndexOf("error", StringComparison.Ordinal), StringComparison.Ordinal)],
        };
    }

    [Fact]
    public void A_file_that_is_no_workbook_and_a_workbook_without_header_are_told_of_once()
    {
        using var corpus = new SmallCorpus();
        Assert.StartsWith($"{Path}:1:1: error PRG023: Không đọc được tệp Excel này", Assert.Single(corpus.With(Path, "a,b").Complaints()), StringComparison.Ordinal);
        Assert.StartsWith($"{Path}:1:1: error PRG022: Không trang tính nào có dòng tên cột", Assert.Single(corpus.With(Path, Book(["Tên", "Ngày"])).Complaints()), StringComparison.Ordinal);
        var cut = Book(Names, [corpus.Road, "2026-06-30", "hoan-thanh", "1", null, "B", null])[..600];
        Assert.StartsWith($"{Path}:1:1: error PRG023: ", Assert.Single(corpus.With(Path, cut).Complaints()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/progress/thang-6.xls", "PRG017")]
    [InlineData("input/progress/thang-6.ods", "PRG017")]
    [InlineData("input/progress/~$thang-6.xlsx", null)]
    [InlineData("input/progress/README.md", null)]
    public void A_file_of_a_kind_that_nobody_reads_is_told_of(string path, string? code)
    {
        using var corpus = new SmallCorpus().With(path, "x");
        Assert.Equal(code, corpus.Complaints().Select(complaint => complaint.Split(' ')[2].TrimEnd(':')).SingleOrDefault());
    }

    [Fact]
    public void A_workbook_that_unpacks_without_end_or_has_a_million_rows_is_refused()
    {
        using var corpus = new SmallCorpus();
        Assert.Contains("PRG024: Tệp Excel quá lớn: có hơn 48000000 byte", Assert.Single(corpus.With(Path, Bomb()).Complaints()), StringComparison.Ordinal);
        object?[][] rows = [Names, .. Enumerable.Repeat<object?[]>(["a", "2026-06-30", "hoan-thanh", "1", null, "B", null], 20_001)];
        Assert.Contains("PRG024: Tệp Excel quá lớn: có hơn 20000 dòng", Assert.Single(corpus.With(Path, Book(rows)).Complaints()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_program_saved_of_our_download_is_read()
    {
        using var corpus = new SmallCorpus();
        corpus.WithReports($"{corpus.Road},2026-05-31,dang-thuc-hien,40,\"Xong 2 gói, còn 3\",Báo cáo số 7,https://cantho.gov.vn/bc7\n");
        var before = corpus.Run().Corpus.Progress.Single();
        var given = Directory.CreateDirectory(System.IO.Path.Combine(corpus.Root, "given")).FullName;
        await File.WriteAllBytesAsync(System.IO.Path.Combine(given, "own.xlsx"), Exported(corpus, "xlsx"), TestContext.Current.CancellationToken);
        // A person typed a share with its sign and a day; LibreOffice takes both for what they are.
        await File.WriteAllTextAsync(System.IO.Path.Combine(given, "typed.csv"),
            $"{string.Join(',', Names)}\n{corpus.Road},2026-06-30,dang-thuc-hien,60%,Được sáu phần mười,Báo cáo số 8,\n", TestContext.Current.CancellationToken);
        await Convert(corpus.Root, "own.xlsx");
        await Convert(corpus.Root, "typed.csv", "--infilter=CSV:44,34,76,1,,0,false,true");

        corpus.WithReports("").With("input/progress/own.xlsx", await File.ReadAllBytesAsync(System.IO.Path.Combine(corpus.Root, "saved/own.xlsx"), TestContext.Current.CancellationToken))
            .With("input/progress/typed.xlsx", await File.ReadAllBytesAsync(System.IO.Path.Combine(corpus.Root, "saved/typed.xlsx"), TestContext.Current.CancellationToken));

        Assert.Empty(corpus.Complaints());
        var (own, typed) = (corpus.Run().Corpus.Progress[0], corpus.Run().Corpus.Progress[1]);
        Assert.Equal((before.Date, before.Status, before.Percent, before.Note, before.SourceTitle, before.SourceUrl), (own.Date, own.Status, own.Percent, own.Note, own.SourceTitle, own.SourceUrl));
        Assert.Equal((new DateOnly(2026, 6, 30), 60, "Được sáu phần mười", "input/progress/typed.xlsx"), (typed.Date, typed.Percent, typed.Note, typed.Source.Span.File));
    }

    [Fact]
    public void Every_column_of_the_downloads_may_stand_in_a_sheet()
    {
        var columns = RealCorpus.Datasets.Datasets.Where(dataset => dataset.Name is "progress-reports" or "tasks").SelectMany(dataset => dataset.Columns).Select(column => column.Name).Distinct();
        Assert.Empty(columns.Except(CanTho.OpenData.Sources.ProgressColumns.Names).Except(CanTho.OpenData.Sources.ProgressColumns.Computed).Except(["task"]));
    }

    private static async Task Convert(string root, string name, params string[] options)
    {
        var (exit, output) = await OutsideTool.RunAsync(
            "soffice",
            ["--headless", $"-env:UserInstallation={new Uri(System.IO.Path.Combine(root, "profile"))}", .. options, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", System.IO.Path.Combine(root, "saved"), System.IO.Path.Combine(root, "given", name)],
            [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, output);
    }

    private static byte[] Exported(SmallCorpus corpus, string format)
    {
        var dataset = ProgressReportsDataset.Build(corpus.Run());
        return format == "csv" ? CsvFormat.Write(dataset) : XlsxFormat.Write(XlsxBooks.Of(dataset, Edition));
    }

    /// <summary>A workbook as another program would write it: inline texts, a style for days and one for shares, an empty first sheet.</summary>
    private static byte[] Book(params object?[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var (empty, filled) = (workbook.AddNewPart<WorksheetPart>("a"), workbook.AddNewPart<WorksheetPart>("b"));
            empty.Worksheet = new Worksheet(new SheetData());
            filled.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(CellOf)))));
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd\\/mm\\/yyyy;@" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 9 }));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Bìa", SheetId = 1, Id = "a" }, new Sheet { Name = "Tháng 6", SheetId = 2, Id = "b" }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        DateOnly day => new Cell { CellValue = new CellValue(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber), StyleIndex = 1 },
        decimal number => new Cell { CellValue = new CellValue(number), StyleIndex = number < 1 ? 2u : 0u },
        "#REF!" => new Cell { CellValue = new CellValue("#REF!"), DataType = CellValues.Error },
        string formula when formula[..Math.Min(1, formula.Length)] == "=" =>
            new Cell { CellFormula = new CellFormula(formula[1..]), CellValue = new CellValue("giá trị đã lưu"), DataType = CellValues.String },
        _ => new Cell { InlineString = new InlineString(new Text((string)value)), DataType = CellValues.InlineString },
    };

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var content = archive.CreateEntry("xl/sharedStrings.xml").Open();
            var zeros = new byte[1_000_000];
            for (var index = 0; index < 60; index++)
            {
                content.Write(zeros);
            }
        }

        return stream.ToArray();
    }
}
