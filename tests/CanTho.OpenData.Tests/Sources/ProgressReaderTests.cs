using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Sources;

public sealed class ProgressReaderTests
{
    private const string Header = "task_id,date,status,percent,note,source_title,source_url";

    [Fact]
    public void Without_files_there_are_no_reports_and_no_complaints()
    {
        using var folder = new InputFolder();
        var (reports, diagnostics) = ProgressReader.ReadAll(folder.Root);
        Assert.Empty(reports);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_row_is_a_report_with_its_line_and_words()
    {
        const string Row = "lam-duong-1a2b3c,2026-06-30,dang-thuc-hien,40,\"Xong 2 gói, còn 3\",Báo cáo số 12/BC-SXD,https://cantho.gov.vn/bc12";
        var report = Assert.Single(Read($"{Header}\r\n{Row}\r\n").Reports);
        Assert.Equal(
            (new TaskId("lam-duong-1a2b3c"), new DateOnly(2026, 6, 30), ProgressStatus.UnderWay, 40, "Xong 2 gói, còn 3", "Báo cáo số 12/BC-SXD", "https://cantho.gov.vn/bc12"),
            (report.Task, report.Date, report.Status, report.Percent, report.Note, report.SourceTitle, report.SourceUrl));
        Assert.Equal(new Provenance(new SourceSpan("input/progress/a.csv", 2, 2), Row), report.Source);
    }

    [Theory]
    [InlineData("chua-thuc-hien", ProgressStatus.NotBegun)]
    [InlineData("dang-thuc-hien", ProgressStatus.UnderWay)]
    [InlineData("hoan-thanh", ProgressStatus.Done)]
    [InlineData("hoan-thanh-tre", ProgressStatus.DoneLate)]
    [InlineData("tam-dung", ProgressStatus.OnHold)]
    [InlineData("khong-con-phu-hop", ProgressStatus.NoLongerApplicable)]
    public void Every_status_of_the_list_is_read(string status, ProgressStatus expected) =>
        Assert.Equal(expected, Assert.Single(Read($"{Header}\na,2026-06-30,{status},,,Báo cáo,\n").Reports).Status);

    [Fact]
    public void Columns_stand_in_any_order_and_what_is_empty_is_unknown()
    {
        var report = Assert.Single(Read("source_url,source_title,note,percent,status,date,task_id\n,Báo cáo,,,tam-dung,2026-06-30,a\n").Reports);
        Assert.Equal((ProgressStatus.OnHold, null, null, null), (report.Status, report.Percent, report.Note, report.SourceUrl));
    }

    [Fact]
    public void A_byte_order_mark_and_blank_lines_make_no_difference()
    {
        using var folder = new InputFolder().With("input/progress/a.csv",
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{Header}\n\na,2026-06-30,hoan-thanh,100,,Báo cáo,\n\n")]);
        var (reports, diagnostics) = ProgressReader.ReadAll(folder.Root);
        Assert.Empty(diagnostics);
        Assert.Equal(3, Assert.Single(reports).Source.Span.FirstLine);
    }

    [Fact]
    public void A_note_over_two_lines_is_one_row()
    {
        var (reports, complaints) = Read($"{Header}\na,2026-06-30,hoan-thanh,100,\"Dòng một\ndòng hai\",Báo cáo,xyz\nb,2026-06-30,hoan-thanh,,,Báo cáo,\n");
        Assert.StartsWith("input/progress/a.csv:3:19: error PRG008: ", Assert.Single(complaints), StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(reports).Source.Span.FirstLine);
    }

    [Theory]
    [InlineData("a,30/6/2026,hoan-thanh,,,Báo cáo,", "2:3: error PRG004: “30/6/2026” không phải là ngày")]
    [InlineData("a,2026-02-30,hoan-thanh,,,Báo cáo,", "2:3: error PRG004: “2026-02-30”")]
    [InlineData("a,2026-06-30,hoan thanh,,,Báo cáo,", "2:14: error PRG005: “hoan thanh” không phải là một trạng thái; gần nhất là “hoan-thanh”.")]
    [InlineData("a,2026-06-30,đang thực hiện,,,Báo cáo,", "2:14: error PRG005: “đang thực hiện” không phải là một trạng thái; gần nhất là “dang-thuc-hien”.")]
    [InlineData("a,2026-06-30,dang-thuc-hien,120,,Báo cáo,", "2:29: error PRG006: Tỷ lệ “120”")]
    [InlineData("a,2026-06-30,dang-thuc-hien,40%,,Báo cáo,", "2:29: error PRG006: Tỷ lệ “40%”")]
    [InlineData("a,2026-06-30,dang-thuc-hien,-1,,Báo cáo,", "2:29: error PRG006: Tỷ lệ “-1”")]
    [InlineData("a,2026-06-30,dang-thuc-hien,40,\"Đã, đang\",,", "2:43: error PRG007: Ô “source_title” để trống. Hãy ghi tên văn bản")]
    [InlineData(",2026-06-30,dang-thuc-hien,40,,Báo cáo,", "2:1: error PRG007: Ô “task_id” để trống.")]
    [InlineData("a,2026-06-30,dang-thuc-hien,,,Báo cáo,javascript:alert(1)", "2:39: error PRG008: “javascript:alert(1)”")]
    [InlineData("a,2026-06-30,dang-thuc-hien,,,Báo cáo,www.cantho.gov.vn", "2:39: error PRG008: “www.cantho.gov.vn”")]
    [InlineData("a,2026-06-30,dang-thuc-hien,,một, hai,Báo cáo,", "2:1: error PRG015: Dòng có 8 ô nhưng tệp có 7 cột.")]
    [InlineData("a,2026-06-30,\"dang-thuc-hien,,,Báo cáo,", "2:1: error PRG014: Dấu nháy kép")]
    public void A_fault_is_told_with_its_place_and_what_to_do(string row, string expected)
    {
        var (reports, complaints) = Read($"{Header}\n{row}\n");
        Assert.Empty(reports);
        Assert.StartsWith($"input/progress/a.csv:{expected}", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("task_id,date,status,percent,note,source_url", "1:1: error PRG001: Thiếu cột “source_title”.")]
    [InlineData(Header + ",percentage", "1:58: error PRG002: Không có cột nào tên “percentage”. Có phải là “percent”?")]
    [InlineData(Header + ",note", "1:58: error PRG003: Cột “note” có hai lần.")]
    [InlineData("task_id;date;status;percent;note;source_title;source_url", "1:1: error PRG016: Các ô cách nhau bằng dấu chấm phẩy")]
    [InlineData("", "1:1: error YML011: Tệp không có nội dung.")]
    public void A_faulty_header_is_told_once_and_no_row_is_read(string header, string expected)
    {
        var (reports, complaints) = Read($"{header}\n");
        Assert.Empty(reports);
        Assert.StartsWith($"input/progress/a.csv:{expected}", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_row_are_told_at_once()
    {
        var (_, complaints) = Read($"{Header}\n,30/6,xong,200,,,ftp://x\n");
        Assert.Equal(["PRG007", "PRG004", "PRG005", "PRG006", "PRG007", "PRG008"], complaints.Select(complaint => complaint.Split(' ')[2].TrimEnd(':')));
    }

    private static (ImmutableArray<ProgressReport> Reports, ImmutableArray<string> Complaints) Read(string text)
    {
        using var folder = new InputFolder().With("input/progress/a.csv", text);
        var (reports, diagnostics) = ProgressReader.ReadAll(folder.Root);
        return (reports, [.. diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }
}
