using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What calendars to subscribe to say of tasks.</summary>
internal static class EventWords
{
    private const int SummaryLength = 120;

    public static string Part(bool isLead) => isLead ? "Chủ trì" : "Phối hợp";

    public static string DeadlineSummary(AssignedTask task, bool? isLead) =>
        $"Hạn{(isLead == false ? " (phối hợp)" : "")}: {Words.Shorten(Words.Title(task), SummaryLength)}";

    public static string SeriesSummary(AssignedTask task, bool? isLead) =>
        $"Định kỳ{(isLead == false ? " (phối hợp)" : "")}: {Words.Shorten(Words.Title(task), SummaryLength)}";

    /// <summary>Everything that the event is to be judged by; it depends on no day, so that it stays the same from build to build.</summary>
    public static string Description(Portal portal, AssignedTask task, string url) => string.Join('\n', new[]
    {
        Words.Title(task),
        $"Chủ trì: {(task.Leads.IsEmpty ? "nguồn không nêu" : string.Join("; ", task.Leads))}",
        task.Coordinators.IsEmpty ? null : $"Phối hợp: {string.Join("; ", task.Coordinators)}",
        task.Deadline is { } deadline ? $"Thời hạn nguồn ghi: “{deadline.Raw}”. {DeadlineWords.Meaning(deadline)}." : null,
        WholePeriod(task.Deadline),
        task.Recurrence is { } recurrence ? $"{DeadlineWords.Recurring(recurrence)}." : null,
        $"Nguồn: {portal.Document(task.Document).ShortTitle}, {Words.Lines(task.Source.Span)} của bản nhận được",
        "Ngày trong lịch là mốc thời hạn của văn bản; lịch không cho biết việc đã làm xong hay chưa.",
        url,
    }.OfType<string>());

    public static string Title(string name) => $"Thời hạn: {name}";

    public static string OfAll => "của mọi nhiệm vụ";

    public static string OfAgency(Agency agency) => $"của các nhiệm vụ nêu {agency.Name}";

    public static string OfDocument(CorpusDocument document) => $"của các nhiệm vụ trong {document.ShortTitle}";

    public static string AllTasks => "Thời hạn mọi nhiệm vụ của thành phố Cần Thơ";

    public static string About(string of) =>
        $"Ngày cuối của thời hạn và các mốc định kỳ {of}, lấy từ văn bản của thành phố Cần Thơ. Việc mà nguồn không ấn định ngày thì không có trong lịch.";

    private static string? WholePeriod(Deadline? deadline) => deadline switch
    {
        Deadline.Within { Kind: PeriodKind.Quarter } => "Nguồn nêu cả quý, không nêu ngày; lịch đặt vào ngày cuối quý.",
        Deadline.Within { Kind: PeriodKind.Year } => "Nguồn nêu cả năm, không nêu ngày; lịch đặt vào ngày cuối năm.",
        Deadline.Within { Kind: PeriodKind.Month or PeriodKind.MonthRange } => "Nguồn nêu tháng, không nêu ngày; lịch đặt vào ngày cuối tháng.",
        Deadline.Within or Deadline.By => "Lịch đặt vào ngày cuối của thời hạn.",
        _ => null,
    };
}
