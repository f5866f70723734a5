using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Deadlines (thời hạn) and recurring duties (việc định kỳ) of all tasks, one a row: a task that is due by a day and comes back
/// every month has two rows, a task whose document states neither has none.</summary>
internal static class DeadlinesDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã thời hạn", "Mã nhiệm vụ và loại: han là thời hạn, dinh-ky là việc định kỳ.",
            "Deadline ID", "Task ID and kind: “han” is a deadline, “dinh-ky” a recurring duty."),
        new("task", ColumnType.Text, "Nhiệm vụ", "Mã của nhiệm vụ.",
            "Task", "ID of the task."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản giao nhiệm vụ.",
            "Document", "ID of the document that assigns the task."),
        new("title", ColumnType.Text, "Nội dung nhiệm vụ", "Việc phải làm.",
            "Task title", "What is to be done."),
        new("leads", ColumnType.List, "Cơ quan chủ trì", "Tên chuẩn của các cơ quan chủ trì, theo thứ tự in.",
            "Lead agencies", "Canonical names of the lead agencies, in the order printed."),
        new("type", ColumnType.Text, "Loại", "Làm xong trong một thời hạn, hay lặp lại theo chu kỳ.",
            "Kind of row", "Whether it is due once or comes back.")
        {
            Values = [new("deadline", "Thời hạn", "Deadline"), new("recurring", "Việc định kỳ", "Recurring duty")],
        },
        new("raw", ColumnType.Text, "Lời văn", "Lời văn nêu thời hạn; để trống khi chu kỳ được nêu ngoài lời ấy, xem trích nguyên văn.",
            "Words", "The words that state the deadline; empty where a recurring duty is stated elsewhere in the task, see the quotation."),
        new("kind", ColumnType.Text, "Cách nêu", "Văn bản ấn định đến mức nào; để trống với việc định kỳ.",
            "How it is stated", "How exactly the document fixes it; empty for a recurring duty.") { Values = TasksDataset.DeadlineKinds },
        new("first_day", ColumnType.Date, "Ngày đầu", "Ngày đầu của thời hạn; để trống khi lời văn không ấn định.",
            "First day", "First day of the period; empty where the words do not fix one."),
        new("last_day", ColumnType.Date, "Ngày cuối", "Ngày cuối của thời hạn, đúng ngày mà văn bản nêu, kể cả khi ghi “trước ngày”. Nguồn ghi quý hoặc năm thì đây là ngày cuối của quý hoặc năm ấy; để trống khi không ấn định.",
            "Last day", "Last day of the period: the day that the words name, also where they say “trước ngày” (before the day); for a quarter or year its last day. Empty where the words do not fix one."),
        new("frequency", ColumnType.Text, "Chu kỳ", "Chu kỳ của việc định kỳ; để trống với thời hạn.",
            "Frequency", "How often a recurring duty comes back; empty for a deadline.") { Values = TasksDataset.Frequencies },
        new("day", ColumnType.WholeNumber, "Ngày trong tháng", "Hạn vào ngày nào của tháng, nếu văn bản nêu; “trước ngày 20” được ghi là 20.",
            "Day of the month", "The day of the month by which it is due, where the document states one; “trước ngày 20” (before the 20th) is written as 20."),
        new("month", ColumnType.WholeNumber, "Tháng trong năm", "Hạn vào tháng nào của năm, nếu văn bản nêu.",
            "Month of the year", "The month of the year by which it is due, where the document states one."),
        new("next_day", ColumnType.Date, "Ngày tới", "Ngày đến hạn gần nhất kể từ ngày as_of; để trống khi đã qua hoặc văn bản không ấn định ngày.",
            "Next day", "The next day on which it is due, counted from as_of; empty where it has passed or the document fixes no day.") { DependsOnDay = true },
        new("days_left", ColumnType.WholeNumber, "Số ngày còn lại", "Từ ngày as_of đến next_day; 0 là chính ngày ấy.",
            "Days left", "From as_of to next_day; 0 is the day itself.", "ngày") { DependsOnDay = true },
        new("schedule_state", ColumnType.Text, "So với thời hạn", "Vị trí so với thời hạn vào ngày as_of; để trống với việc định kỳ. Quá thời hạn không có nghĩa là chưa làm.",
            "Schedule", "Where it stands on the day as_of; empty for a recurring duty. Past its deadline does not mean not done.")
        {
            Values = TasksDataset.ScheduleStates,
            DependsOnDay = true,
        },
        new("as_of", ColumnType.Date, "Tính đến ngày", "Ngày dùng để so với thời hạn.",
            "As of", "The day used to compare with deadlines.") { DependsOnDay = true },
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var rows = new DeadlineRows(findings);
        return new Dataset(
            "deadlines", "Thời hạn và việc định kỳ",
            "Mọi thời hạn và việc định kỳ mà văn bản giao, mỗi dòng một thời hạn hoặc một chu kỳ, với lời văn, ngày đầu, ngày cuối và ngày đến hạn tới. "
            + "Thời hạn ghi theo quý hay năm được giữ đúng như vậy ở cột kind; không ngày nào được đặt thêm cho việc “thường xuyên”.",
            "Deadlines and recurring duties",
            "Every deadline and recurring duty that a document sets, one a row, with its words, first day, last day and next day. A deadline stated as a "
            + "quarter or a year is marked as such in the column kind; no day is made up for duties that are “thường xuyên” (ongoing).",
            Columns, ["id"], [new ForeignKey(["task"], "tasks", ["id"]), new ForeignKey(["document"], "documents", ["id"])],
            DatasetRows.Of(findings.Corpus.Tasks.SelectMany(DeadlineRows.PartsOf), rows.Of));
    }
}
