using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of a task as JSON (<c>/nhiem-vu/&lt;task&gt;/index.json</c>).</summary>
internal static class TaskTwin
{
    private const string Kind = "task";

    private const int NextDates = 3;

    public static TwinKind<AssignedTask> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var records = rows.By("tasks", "id");
        var reports = rows.By("progress-reports", "task");
        var deadlines = rows.By("deadlines", "task");
        var counts = rows["progress-reports"].IndexOf("counts");
        var corrections = rows.By("corrections", "id");
        var line = TaskLine.Shape(sources);
        var shape = TwinEnvelope.Of<AssignedTask>(portal, Kind, "Một nhiệm vụ", TwinReference.To)
            .Field("record", "Nhiệm vụ như dòng của bộ dữ liệu tasks.", rows.Shape("tasks"), task => records[task.Id.Value].First())
            .Field("document", "Văn bản giao nhiệm vụ.", TwinReference.Shape, task => TwinReference.To(portal.Document(task.Document)))
            .Many("agencies", "Các cơ quan chủ trì, rồi các cơ quan phối hợp, theo thứ tự in.", TaskPart.Shape(rows.Codes("task-agencies", "role")), task => Parts(portal, task))
            .Maybe("deadline", "Thời hạn; null khi văn bản không nêu.", Deadline(rows), task => task.Deadline)
            .Maybe("recurrence", "Chu kỳ lặp lại; null với việc làm một lần.", Recurrence(portal, rows), task => task.Recurrence is null ? null : task)
            .Many("deadlines", "Thời hạn và việc định kỳ, như dòng của bộ dữ liệu deadlines.", rows.Shape("deadlines"), task => deadlines[task.Id.Value])
            .Field("schedule", "Vị trí so với thời hạn vào ngày as_of.", Schedule(sources), task => task)
            .Field("progress_label", "Tiến độ bằng lời.", Scalars.Text, task => ProgressWords.Label(portal.Progress(task.Id).State))
            .Many("progress_reports", "Các báo cáo tiến độ đến ngày as_of, như dòng của bộ dữ liệu progress-reports; trống không có nghĩa là chưa làm.",
                rows.Shape("progress-reports"), task => reports[task.Id.Value].Where(row => row[counts] is true))
            .Many("corrections", "Các đính chính đã thực hiện, như dòng của bộ dữ liệu corrections.", rows.Shape("corrections"), task => task.Corrections.SelectMany(id => corrections[id]))
            .Many("instruments", "Căn cứ mà chính lời giao việc dẫn.", TwinReference.Shape, task => portal.Instruments(task.Id).Select(TwinReference.To))
            .Maybe("previous", "Nhiệm vụ đứng trước trong văn bản; null với nhiệm vụ đầu.", TwinReference.Shape, task => Neighbour(portal.Neighbours(task.Id).Before))
            .Maybe("next", "Nhiệm vụ đứng sau trong văn bản; null với nhiệm vụ cuối.", TwinReference.Shape, task => Neighbour(portal.Neighbours(task.Id).After))
            .Many("related", $"Nhiệm vụ cùng nêu một căn cứ, hoặc ở cùng mục của văn bản và cùng cơ quan chủ trì; nhiều nhất {RelatedTasks.Most}.",
                line, task => RelatedTasks.Of(portal, task))
            .Field("source", "Chỗ trong văn bản gốc.", TwinPlace.Shape, task => new TwinPlace(task.Document, task.Source))
            .Field("citation", "Lời trích dẫn nên dùng.", Scalars.Text, task => CitationWords.Of(portal, task))
            .Field("links", "Những địa chỉ khác về nhiệm vụ này.", Links(sources), task => task);
        return new(Kind, "Nhiệm vụ", portal.Corpus.Tasks.DistinctBy(task => task.Id), task => Routes.Task(task.Id), shape,
            // Related tasks are told with their progress.
            task => Basis.Of(() => RelatedTasks.Of(portal, task).Append(task).Select(shown => shown.Id)));
    }

    private static IEnumerable<TaskPart> Parts(Portal portal, AssignedTask task) =>
        task.Leads.Select(name => (Name: name, Role: "lead")).Concat(task.Coordinators.Select(name => (Name: name, Role: "coordinator")))
            .Select(part => (Agency: portal.Agency(part.Name), part.Role)).Where(part => part.Agency is not null)
            .DistinctBy(part => (part.Agency!.Id, part.Role))
            .Select(part => new TaskPart(part.Agency!, part.Role, part.Agency!.Successor is { } id ? portal.Workload(id)?.Agency : null));

    private static TwinReference? Neighbour(AssignedTask? task) => task is null ? null : TwinReference.To(task);

    private static RecordShape<Deadline> Deadline(TwinRows rows) => new RecordShape<Deadline>("Thời hạn")
        .Field("raw", "Lời văn nêu thời hạn.", Scalars.Text, deadline => deadline.Raw)
        .Field("kind", "Cách văn bản nêu thời hạn.", Scalars.Code(rows.Codes("tasks", "deadline_kind")), deadline => deadline.KindName)
        .Field("start", "Ngày đầu; null khi lời văn không ấn định.", Scalars.DayOrNull, deadline => deadline.FirstDay)
        .Field("end", "Ngày cuối; null khi lời văn không ấn định.", Scalars.DayOrNull, deadline => deadline.LastDay)
        .Field("meaning", "Cổng hiểu thời hạn thế nào.", Scalars.Text, DeadlineWords.Meaning);

    private static RecordShape<AssignedTask> Recurrence(Portal portal, TwinRows rows) => new RecordShape<AssignedTask>("Chu kỳ lặp lại")
        .Field("freq", "Chu kỳ.", Scalars.Code(rows.Codes("tasks", "recurrence_freq")), task => task.Recurrence!.FrequencyName)
        .Field("day", "Hạn vào ngày nào của tháng; null khi văn bản không nêu.", Scalars.WholeOrNull, task => task.Recurrence!.Day)
        .Field("month", "Hạn vào tháng nào của năm; null khi văn bản không nêu.", Scalars.WholeOrNull, task => task.Recurrence!.Month)
        .Field("meaning", "Chu kỳ bằng lời.", Scalars.Text, task => DeadlineWords.Recurring(task.Recurrence!))
        .Many("next_dates", $"Những kỳ tới từ ngày as_of, nhiều nhất {NextDates}; trống khi văn bản không ấn định ngày.", Scalars.Day,
            task => Recurrences.Next(task.Recurrence!, portal.AsOf, task.Deadline?.LastDay, NextDates));

    private static RecordShape<AssignedTask> Schedule(TwinSources sources)
    {
        var (portal, states) = (sources.Portal, sources.Rows.Texts("tasks", "id", "schedule_state"));
        return new RecordShape<AssignedTask>("Vị trí so với thời hạn")
            .Field("state", "Mã của vị trí.", Scalars.CodeOrNull(sources.Rows.Codes("tasks", "schedule_state")), task => states[task.Id.Value])
            .Field("label", "Vị trí bằng lời.", Scalars.Text, task => ScheduleWords.Label(portal.State(task)))
            .Field("rule", "Quy tắc tính.", Scalars.Text, task => ScheduleWords.Rule(portal.State(task)))
            .Field("days_left", "Số ngày từ ngày as_of đến ngày cuối, âm khi đã qua; null khi không có ngày cuối.", Scalars.WholeOrNull,
                task => task.Deadline?.LastDay is { } day ? day.DayNumber - portal.AsOf.DayNumber : null);
    }

    private static RecordShape<AssignedTask> Links(TwinSources sources) => new RecordShape<AssignedTask>("Địa chỉ")
        .Field("page", "Trang của nhiệm vụ.", Scalars.Address, task => Routes.Task(task.Id))
        .Field("source_page", "Bản nhận được, mở ở dòng đầu của nhiệm vụ.", Scalars.Address, task => Routes.SourceLine(task.Document, task.Source.Span.FirstLine))
        .Field("original", "Tệp gốc như đã nhận; null khi không đăng.", Scalars.AddressOrNull, task => sources.Portal.Original(sources.Portal.Document(task.Document).Extracted.Document.File))
        .Field("dataset", "Trang của bộ dữ liệu.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Dataset("tasks")))
        .Field("calendar", "Lịch thời hạn của văn bản; null khi không có ngày nào.", Scalars.AddressOrNull, task => sources.IfPublished(Routes.DocumentCalendar(task.Document)))
        .Field("feed", "Nguồn tin nên theo dõi.", Scalars.AddressOrNull, task => sources.IfPublished(Routes.DocumentFeed(task.Document)) ?? sources.IfPublished(Routes.Feed))
        .Field("embed", "Khung để nhúng vào trang khác; null khi chưa có.", Scalars.AddressOrNull, task => sources.IfPublished(Routes.Embedded(Routes.Task(task.Id))));
}
