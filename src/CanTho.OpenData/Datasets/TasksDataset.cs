using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Every task (nhiệm vụ) that a document gives, one a row.</summary>
internal static class TasksDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã nhiệm vụ", "Mã ổn định, tạo từ nội dung; không đổi khi thêm, bớt hay chuyển chỗ dòng khác.",
            "Task ID", "Stable, made from the content; it does not change when other rows are added, removed or moved."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản giao nhiệm vụ.",
            "Document", "ID of the document that assigns the task."),
        new("origin", ColumnType.Text, "Nơi giao", "Nhiệm vụ nằm trong bảng hay trong lời văn.",
            "Where assigned", "Whether the task stands in a table or in the text.")
        {
            Values =
            [
                new("table", "Một dòng của bảng phân công", "A row of an assignment table"),
                new("prose", "Một câu hoặc một ý trong lời văn", "A sentence or an item of the text"),
            ],
        },
        new("section", ColumnType.Text, "Số mục", "Số của mục chứa nhiệm vụ như in trong văn bản; để trống khi không thuộc mục nào.",
            "Section number", "Number of the section that holds the task, as printed; empty where it belongs to no section."),
        new("section_title", ColumnType.Text, "Tên mục", "Tiêu đề của mục.",
            "Section title", "Heading of the section."),
        new("group", ColumnType.Text, "Số nhóm", "Số hoặc chữ của nhóm trong mục; để trống khi mục không chia nhóm.",
            "Group number", "Number or letter of the group inside the section; empty where the section has no groups."),
        new("group_title", ColumnType.Text, "Tên nhóm", "Tiêu đề của nhóm.",
            "Group title", "Heading of the group."),
        new("ordinal", ColumnType.Text, "Số thứ tự", "Số thứ tự in ở dòng; để trống khi không có.",
            "Ordinal", "Number printed on the row; empty where there is none."),
        new("title", ColumnType.Text, "Nội dung nhiệm vụ", "Việc phải làm.",
            "Task", "What is to be done."),
        new("lead_raw", ColumnType.Text, "Chủ trì (nguyên văn)", "Lời văn nêu cơ quan chủ trì; để trống khi văn bản không nêu.",
            "Lead agencies (verbatim)", "The words that name who leads; empty where the document does not say."),
        new("leads", ColumnType.List, "Cơ quan chủ trì", "Tên chuẩn của các cơ quan chủ trì, theo thứ tự in.",
            "Lead agencies", "Canonical names of the lead agencies, in the order printed."),
        new("coordinators_raw", ColumnType.Text, "Phối hợp (nguyên văn)", "Lời văn nêu cơ quan phối hợp; để trống khi văn bản không nêu.",
            "Coordinating agencies (verbatim)", "The words that name who coordinates; empty where the document does not say."),
        new("coordinators", ColumnType.List, "Cơ quan phối hợp", "Tên chuẩn của các cơ quan phối hợp, theo thứ tự in.",
            "Coordinating agencies", "Canonical names of the coordinating agencies, in the order printed."),
        new("deadline_raw", ColumnType.Text, "Thời hạn (nguyên văn)", "Lời văn nêu thời hạn; để trống khi văn bản không nêu.",
            "Deadline (verbatim)", "The words that state the deadline; empty where the document states none."),
        new("deadline_kind", ColumnType.Text, "Loại thời hạn", "Cách văn bản nêu thời hạn; để trống khi văn bản không nêu.",
            "Kind of deadline", "How the document states the deadline; empty where it states none.") { Values = DeadlineKinds },
        new("deadline_start", ColumnType.Date, "Ngày đầu", "Ngày đầu của thời hạn; để trống khi lời văn không ấn định.",
            "First day", "First day of the deadline period; empty where the words do not fix one."),
        new("deadline_end", ColumnType.Date, "Ngày cuối", "Ngày cuối của thời hạn, đúng ngày mà văn bản nêu, kể cả khi ghi “trước ngày”; để trống khi lời văn không ấn định.",
            "Last day", "Last day of the deadline period: the day that the words name, also where they say “trước ngày” (before the day); empty where the words do not fix one."),
        new("recurrence_freq", ColumnType.Text, "Chu kỳ", "Chu kỳ lặp lại; để trống với việc làm một lần.",
            "Frequency", "How often the task comes back; empty for a task done once.") { Values = Frequencies },
        new("recurrence_day", ColumnType.WholeNumber, "Ngày trong tháng", "Hạn vào ngày nào của tháng, nếu văn bản nêu.",
            "Day of the month", "The day of the month by which it is due, where the document states one."),
        new("recurrence_month", ColumnType.WholeNumber, "Tháng trong năm", "Hạn vào tháng nào của năm, nếu văn bản nêu.",
            "Month of the year", "The month of the year by which it is due, where the document states one."),
        new("schedule_state", ColumnType.Text, "So với thời hạn", "Vị trí so với thời hạn vào ngày as_of. Quá thời hạn không có nghĩa là chưa làm.",
            "Schedule", "Where the task stands against its deadline on the day as_of. Past its deadline does not mean not done.")
        {
            Values = ScheduleStates,
            DependsOnDay = true,
        },
        new("as_of", ColumnType.Date, "Tính đến ngày", "Ngày dùng để so với thời hạn.",
            "As of", "The day used to compare with deadlines.") { DependsOnDay = true },
        new("funding_raw", ColumnType.Text, "Kinh phí (nguyên văn)", "Nguồn kinh phí theo lời văn bản; để trống khi không nêu.",
            "Funding (verbatim)", "Source of funding in the words of the document; empty where not stated."),
        new("output_raw", ColumnType.Text, "Sản phẩm (nguyên văn)", "Sản phẩm, kết quả theo lời văn bản; để trống khi không nêu.",
            "Expected output (verbatim)", "Product or result in the words of the document; empty where not stated."),
        new("carried", ColumnType.List, "Cột lấy từ dòng trên", "Những cột mà nguồn gộp ô hoặc ghi “như trên”, nên giá trị được lấy từ dòng trên; để trống khi dòng tự nêu đủ.",
            "Columns carried down", "Columns where the source merges cells or writes “như trên” (as above), so that the value is taken from the row above; empty where the row states everything itself."),
        new("progress_status", ColumnType.Text, "Tiến độ", "Trạng thái do báo cáo gần nhất nêu. Chưa nhận báo cáo không có nghĩa là chưa làm.",
            "Progress", "Status stated by the latest report. No report received does not mean not done.")
        {
            Values =
            [
                new(ProgressNames.NoReport, "Chưa nhận được báo cáo; không có nghĩa là chưa làm", "No report received; this does not mean not done"),
                .. ProgressReportsDataset.Statuses,
            ],
        },
        new("progress_date", ColumnType.Date, "Ngày báo cáo", "Ngày của báo cáo gần nhất, không sau ngày as_of; để trống khi chưa nhận được báo cáo.",
            "Report date", "Date of the latest report, not after as_of; empty where no report has been received."),
        new("progress_percent", ColumnType.WholeNumber, "Tỷ lệ thực hiện", "Tỷ lệ do báo cáo gần nhất nêu; để trống khi không nêu.",
            "Share done", "Percentage done stated by the latest report; empty where not stated.", "%"),
        .. SourceColumns.All,
    ];

    /// <summary>How a document can state a deadline.</summary>
    internal static ImmutableArray<AllowedValue> DeadlineKinds =>
    [
        new("range", "Nhiều năm hoặc một khoảng ngày", "Several years, or a span of days"),
        new("year", "Một năm", "One year"),
        new("month", "Một tháng", "One month"),
        new("month_range", "Nhiều tháng trong một năm", "Several months of one year"),
        new("quarter", "Một quý", "One quarter"),
        new("by", "Đến hoặc trước một ngày", "Until or before a day"),
        new("ongoing", "Thường xuyên, không có ngày kết thúc", "Ongoing, without a last day"),
        new("other", "Điều kiện hoặc lời không nêu ngày", "A condition, or words that name no date"),
    ];

    /// <summary>How often a duty can come back.</summary>
    internal static ImmutableArray<AllowedValue> Frequencies =>
    [
        new("daily", "Hằng ngày", "Every day"),
        new("weekly", "Hằng tuần", "Every week"),
        new("monthly", "Hằng tháng", "Every month"),
        new("quarterly", "Hằng quý", "Every quarter"),
        new("half_yearly", "6 tháng một lần", "Every six months"),
        new("yearly", "Hằng năm", "Every year"),
    ];

    /// <summary>Where a task can stand against its deadline.</summary>
    internal static ImmutableArray<AllowedValue> ScheduleStates =>
    [
        new("not_yet_due", "Còn hơn 90 ngày", "More than 90 days ahead"),
        new("due_soon", "Đến hạn trong 90 ngày tới", "Due within the next 90 days"),
        new("past_deadline", "Ngày cuối đã qua; không có nghĩa là chưa làm", "The last day has passed; this does not mean not done"),
        new("no_last_day", "Lời văn không ấn định ngày cuối", "The words fix no last day"),
        new("not_stated", "Văn bản không nêu thời hạn", "The document states no deadline"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var agencies = AgencyKeys.Of(findings.Corpus);
        return new Dataset(
            "tasks", "Nhiệm vụ được giao",
            "Các nhiệm vụ mà kế hoạch, chương trình và phụ lục của thành phố giao cho từng cơ quan: việc phải làm, ai chủ trì, ai phối hợp, "
            + "thời hạn, sản phẩm. Mỗi dòng là một nhiệm vụ và dẫn về nguyên văn trong văn bản gốc. Tiến độ chỉ lấy từ báo cáo; "
            + "chưa nhận được báo cáo không có nghĩa là chưa làm.",
            "Assigned tasks",
            "Tasks that the plans, programmes and appendices of the city assign to its agencies: what is to be done, who leads, who "
            + "coordinates, the deadline and the expected output. Each row is one task and leads back to the words of the source. Progress "
            + "comes from reports alone; no report received does not mean not done.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
            DatasetRows.Of(
                findings.Corpus.Tasks.Select(task => (Task: task, State: findings.Schedule.TryGetValue(task.Id, out var state) ? StateName(state) : null, Progress: findings.Progress.GetValueOrDefault(task.Id))),
                part => Row(part.Task, part.State, part.Progress, findings.AsOf, agencies)));
    }

    private static ImmutableArray<object?> Row(AssignedTask task, string? state, TaskProgress? progress, DateOnly asOf, AgencyKeys agencies) => Cells.SourcedRow(
        task.Source, Addresses.Task(task.Id), task.Corrections,
        task.Id.Value, task.Document.Value, task.Origin == TaskOrigin.Table ? "table" : "prose",
        task.Section, task.SectionTitle, task.Group, task.GroupTitle, task.Ordinal, task.Title,
        task.LeadRaw, agencies.Names(task.Leads), task.CoordinatorsRaw, agencies.Names(task.Coordinators),
        task.Deadline?.Raw, task.Deadline?.KindName, task.Deadline?.FirstDay, task.Deadline?.LastDay,
        task.Recurrence?.FrequencyName, task.Recurrence?.Day, task.Recurrence?.Month, state, asOf,
        task.FundingRaw, task.OutputRaw, task.Carried,
        ProgressNames.Of(progress), progress?.Latest?.Date, progress?.Latest?.Percent);

    /// <summary>A state as data files write it.</summary>
    internal static string StateName(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "not_yet_due",
        ScheduleState.DueSoon => "due_soon",
        ScheduleState.PastDeadline => "past_deadline",
        ScheduleState.NoLastDay => "no_last_day",
        _ => "not_stated",
    };
}
