using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Progress reports (báo cáo tiến độ) on tasks, one a row.</summary>
internal static class ProgressReportsDataset
{
    /// <summary>Every status that a report can give, and what it means.</summary>
    internal static readonly ImmutableArray<AllowedValue> Statuses =
    [
        new("chua-thuc-hien", "Báo cáo ghi chưa thực hiện"), new("dang-thuc-hien", "Đang thực hiện"), new("hoan-thanh", "Hoàn thành"),
        new("hoan-thanh-tre", "Hoàn thành sau thời hạn"), new("tam-dung", "Tạm dừng"), new("khong-con-phu-hop", "Không còn phù hợp"),
    ];

    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã báo cáo", "Mã nhiệm vụ và ngày báo cáo."),
        new("task", ColumnType.Text, "Nhiệm vụ", "Mã của nhiệm vụ được báo cáo."),
        new("date", ColumnType.Date, "Ngày", "Tình hình tính đến ngày nào."),
        new("status", ColumnType.Text, "Trạng thái", "Trạng thái do báo cáo nêu; cổng không suy ra trạng thái từ thời hạn.") { Values = Statuses },
        new("percent", ColumnType.WholeNumber, "Tỷ lệ", "Tỷ lệ đã thực hiện do báo cáo nêu, từ 0 đến 100; để trống khi không nêu.", "%"),
        new("note", ColumnType.Text, "Ghi chú", "Lời của báo cáo; để trống khi không có."),
        new("source_title", ColumnType.Text, "Văn bản báo cáo", "Tên văn bản đã báo cáo tiến độ."),
        new("source_url", ColumnType.Text, "Địa chỉ văn bản báo cáo", "Nơi đăng văn bản đó; để trống khi chưa đăng."),
        new("counts", ColumnType.Boolean, "Đã tính", "Đúng khi ngày báo cáo không sau ngày tính của cổng."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "progress-reports", "Báo cáo tiến độ",
        "Các báo cáo về tiến độ của từng nhiệm vụ, mỗi dòng một lần báo cáo và luôn kèm tên văn bản đã báo cáo. "
        + "Nhiệm vụ không có dòng nào là nhiệm vụ chưa nhận được báo cáo; điều đó không có nghĩa là chưa làm.",
        Columns, ["id"], [new ForeignKey(["task"], "tasks", ["id"])],
        [.. findings.Corpus.Progress.Select(report => Row(report, findings.AsOf))]);

    private static ImmutableArray<object?> Row(ProgressReport report, DateOnly asOf) => Cells.SourcedRow(
        report.Source, Addresses.Task(report.Task),
        string.Create(CultureInfo.InvariantCulture, $"{report.Task}/{report.Date:yyyy-MM-dd}"), report.Task.Value, report.Date,
        ProgressNames.Of(report.Status), report.Percent, report.Note, report.SourceTitle, report.SourceUrl, report.Date <= asOf);
}
