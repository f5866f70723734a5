using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Progress reports (báo cáo tiến độ) on tasks, one a row.</summary>
internal static class ProgressReportsDataset
{
    /// <summary>Every status that a report can give, and what it means.</summary>
    internal static readonly ImmutableArray<AllowedValue> Statuses =
    [
        new("chua-thuc-hien", "Báo cáo ghi chưa thực hiện", "The report says not begun"),
        new("dang-thuc-hien", "Đang thực hiện", "Under way"),
        new("hoan-thanh", "Hoàn thành", "Done"),
        new("hoan-thanh-tre", "Hoàn thành sau thời hạn", "Done after the deadline"),
        new("tam-dung", "Tạm dừng", "On hold"),
        new("khong-con-phu-hop", "Không còn phù hợp", "No longer applicable"),
    ];

    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã báo cáo", "Mã nhiệm vụ và ngày báo cáo.",
            "Report ID", "Task ID and date of the report."),
        new("task", ColumnType.Text, "Nhiệm vụ", "Mã của nhiệm vụ được báo cáo.",
            "Task", "ID of the task reported on."),
        new("date", ColumnType.Date, "Ngày", "Tình hình tính đến ngày nào.",
            "Date", "The day as of which the situation is reported."),
        new("status", ColumnType.Text, "Trạng thái", "Trạng thái do báo cáo nêu; cổng không suy ra trạng thái từ thời hạn.",
            "Status", "Status stated by the report; the portal never infers a status from a deadline.") { Values = Statuses },
        new("percent", ColumnType.WholeNumber, "Tỷ lệ", "Tỷ lệ đã thực hiện do báo cáo nêu, từ 0 đến 100; để trống khi không nêu.",
            "Share done", "Percentage done stated by the report, from 0 to 100; empty where not stated.", "%"),
        new("note", ColumnType.Text, "Ghi chú", "Lời của báo cáo; để trống khi không có.",
            "Note", "Words of the report; empty where there are none."),
        new("source_title", ColumnType.Text, "Văn bản báo cáo", "Tên văn bản đã báo cáo tiến độ.",
            "Reporting document", "Title of the document that reports the progress."),
        new("source_url", ColumnType.Text, "Địa chỉ văn bản báo cáo", "Nơi đăng văn bản đó; để trống khi chưa đăng.",
            "Address of the reporting document", "Where that document is published; empty where it is not."),
        new("counts", ColumnType.Boolean, "Đã tính", "Đúng khi ngày báo cáo không sau ngày tính của cổng.",
            "Counted", "True where the date of the report is not after the as-of date of the portal.") { DependsOnDay = true },
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "progress-reports", "Báo cáo tiến độ",
        "Các báo cáo về tiến độ của từng nhiệm vụ, mỗi dòng một lần báo cáo và luôn kèm tên văn bản đã báo cáo. "
        + "Nhiệm vụ không có dòng nào là nhiệm vụ chưa nhận được báo cáo; điều đó không có nghĩa là chưa làm.",
        "Progress reports",
        "Reports on the progress of single tasks, one report a row, always with the title of the reporting document. A task without a row "
        + "is a task on which no report has been received; that does not mean not done.",
        Columns, ["id"], [new ForeignKey(["task"], "tasks", ["id"])],
        DatasetRows.Of(findings.Corpus.Progress, report => Row(report, findings.AsOf)));

    private static ImmutableArray<object?> Row(ProgressReport report, DateOnly asOf) => Cells.SourcedRow(
        report.Source, Addresses.Task(report.Task), [],
        string.Create(CultureInfo.InvariantCulture, $"{report.Task}/{report.Date:yyyy-MM-dd}"), report.Task.Value, report.Date,
        ProgressNames.Of(report.Status), report.Percent, report.Note, report.SourceTitle, report.SourceUrl, report.Date <= asOf);
}
