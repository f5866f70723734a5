using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Every task (nhiệm vụ) that a document gives, one a row.</summary>
internal static class TasksDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã nhiệm vụ", "Mã ổn định, tạo từ nội dung; không đổi khi thêm, bớt hay chuyển chỗ dòng khác."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản giao nhiệm vụ."),
        new("origin", ColumnType.Text, "Nơi giao", "Nhiệm vụ nằm trong bảng hay trong lời văn.")
        {
            Values = [new("table", "Một dòng của bảng phân công"), new("prose", "Một câu hoặc một ý trong lời văn")],
        },
        new("section", ColumnType.Text, "Số mục", "Số của mục chứa nhiệm vụ như in trong văn bản; để trống khi không thuộc mục nào."),
        new("section_title", ColumnType.Text, "Tên mục", "Tiêu đề của mục."),
        new("group", ColumnType.Text, "Số nhóm", "Số hoặc chữ của nhóm trong mục; để trống khi mục không chia nhóm."),
        new("group_title", ColumnType.Text, "Tên nhóm", "Tiêu đề của nhóm."),
        new("ordinal", ColumnType.Text, "Số thứ tự", "Số thứ tự in ở dòng; để trống khi không có."),
        new("title", ColumnType.Text, "Nội dung nhiệm vụ", "Việc phải làm."),
        new("lead_raw", ColumnType.Text, "Chủ trì (nguyên văn)", "Lời văn nêu cơ quan chủ trì; để trống khi văn bản không nêu."),
        new("leads", ColumnType.List, "Cơ quan chủ trì", "Tên chuẩn của các cơ quan chủ trì, theo thứ tự in."),
        new("coordinators_raw", ColumnType.Text, "Phối hợp (nguyên văn)", "Lời văn nêu cơ quan phối hợp; để trống khi văn bản không nêu."),
        new("coordinators", ColumnType.List, "Cơ quan phối hợp", "Tên chuẩn của các cơ quan phối hợp, theo thứ tự in."),
        new("deadline_raw", ColumnType.Text, "Thời hạn (nguyên văn)", "Lời văn nêu thời hạn; để trống khi văn bản không nêu."),
        new("deadline_kind", ColumnType.Text, "Loại thời hạn", "Cách văn bản nêu thời hạn; để trống khi văn bản không nêu.") { Values = DeadlineKinds },
        new("deadline_start", ColumnType.Date, "Ngày đầu", "Ngày đầu của thời hạn; để trống khi lời văn không ấn định."),
        new("deadline_end", ColumnType.Date, "Ngày cuối", "Ngày cuối của thời hạn; để trống khi lời văn không ấn định."),
        new("recurrence_freq", ColumnType.Text, "Chu kỳ", "Chu kỳ lặp lại; để trống với việc làm một lần.") { Values = Frequencies },
        new("recurrence_day", ColumnType.WholeNumber, "Ngày trong tháng", "Hạn vào ngày nào của tháng, nếu văn bản nêu."),
        new("recurrence_month", ColumnType.WholeNumber, "Tháng trong năm", "Hạn vào tháng nào của năm, nếu văn bản nêu."),
        new("schedule_state", ColumnType.Text, "So với thời hạn", "Vị trí so với thời hạn vào ngày as_of. Quá thời hạn không có nghĩa là chưa làm.")
        {
            Values = ScheduleStates,
        },
        new("as_of", ColumnType.Date, "Tính đến ngày", "Ngày dùng để so với thời hạn."),
        new("funding_raw", ColumnType.Text, "Kinh phí (nguyên văn)", "Nguồn kinh phí theo lời văn bản; để trống khi không nêu."),
        new("output_raw", ColumnType.Text, "Sản phẩm (nguyên văn)", "Sản phẩm, kết quả theo lời văn bản; để trống khi không nêu."),
        new("carried", ColumnType.List, "Cột lấy từ dòng trên", "Những cột mà nguồn gộp ô hoặc ghi “như trên”, nên giá trị được lấy từ dòng trên; để trống khi dòng tự nêu đủ."),
        new("progress_status", ColumnType.Text, "Tiến độ", "Trạng thái do báo cáo gần nhất nêu. Chưa nhận báo cáo không có nghĩa là chưa làm.")
        {
            Values = [new(ProgressNames.NoReport, "Chưa nhận được báo cáo; không có nghĩa là chưa làm"), .. ProgressReportsDataset.Statuses],
        },
        new("progress_date", ColumnType.Date, "Ngày báo cáo", "Ngày của báo cáo gần nhất, không sau ngày as_of; để trống khi chưa nhận được báo cáo."),
        new("progress_percent", ColumnType.WholeNumber, "Tỷ lệ thực hiện", "Tỷ lệ do báo cáo gần nhất nêu; để trống khi không nêu.", "%"),
        SourceColumns.Corrections,
        .. SourceColumns.All,
    ];

    private static ImmutableArray<AllowedValue> DeadlineKinds =>
    [
        new("range", "Nhiều năm hoặc một khoảng ngày"), new("year", "Một năm"), new("month", "Một tháng"),
        new("month_range", "Nhiều tháng trong một năm"), new("quarter", "Một quý"), new("by", "Đến hoặc trước một ngày"),
        new("ongoing", "Thường xuyên, không có ngày kết thúc"), new("other", "Điều kiện hoặc lời không nêu ngày"),
    ];

    private static ImmutableArray<AllowedValue> Frequencies =>
    [
        new("daily", "Hằng ngày"), new("weekly", "Hằng tuần"), new("monthly", "Hằng tháng"), new("quarterly", "Hằng quý"),
        new("half_yearly", "6 tháng một lần"), new("yearly", "Hằng năm"),
    ];

    private static ImmutableArray<AllowedValue> ScheduleStates =>
    [
        new("not_yet_due", "Còn hơn 90 ngày"), new("due_soon", "Đến hạn trong 90 ngày tới"),
        new("past_deadline", "Ngày cuối đã qua; không có nghĩa là chưa làm"),
        new("no_last_day", "Lời văn không ấn định ngày cuối"), new("not_stated", "Văn bản không nêu thời hạn"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "tasks", "Nhiệm vụ được giao",
        "Các nhiệm vụ mà kế hoạch, chương trình và phụ lục của thành phố giao cho từng cơ quan: việc phải làm, ai chủ trì, ai phối hợp, "
        + "thời hạn, sản phẩm. Mỗi dòng là một nhiệm vụ và dẫn về nguyên văn trong văn bản gốc. Tiến độ chỉ lấy từ báo cáo; "
        + "chưa nhận được báo cáo không có nghĩa là chưa làm.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        [.. findings.Corpus.Tasks.Select(task => Row(findings, task))]);

    private static ImmutableArray<object?> Row(Findings findings, AssignedTask task)
    {
        var progress = findings.Progress.GetValueOrDefault(task.Id);
        return Cells.SourcedRow(
            task.Source, Addresses.Task(task.Id),
            task.Id.Value, task.Document.Value, task.Origin == TaskOrigin.Table ? "table" : "prose",
            task.Section, task.SectionTitle, task.Group, task.GroupTitle, task.Ordinal, task.Title,
            task.LeadRaw, task.Leads, task.CoordinatorsRaw, task.Coordinators,
            task.Deadline?.Raw, task.Deadline?.KindName, task.Deadline?.FirstDay, task.Deadline?.LastDay,
            task.Recurrence?.FrequencyName, task.Recurrence?.Day, task.Recurrence?.Month,
            findings.Schedule.TryGetValue(task.Id, out var state) ? StateName(state) : null, findings.AsOf,
            task.FundingRaw, task.OutputRaw, task.Carried,
            ProgressNames.Of(progress), progress?.Latest?.Date, progress?.Latest?.Percent, task.Corrections);
    }

    private static string StateName(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "not_yet_due",
        ScheduleState.DueSoon => "due_soon",
        ScheduleState.PastDeadline => "past_deadline",
        ScheduleState.NoLastDay => "no_last_day",
        _ => "not_stated",
    };
}
