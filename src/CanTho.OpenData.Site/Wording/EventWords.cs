using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What calendars to subscribe to say of tasks.</summary>
internal static class EventWords
{
    private const int SummaryLength = 120;
    private const int BeforeLength = 60;
    private const string Regular = "Định kỳ";

    public static string Part(DutyPart part) => part switch
    {
        DutyPart.Lead => "Chủ trì",
        DutyPart.Coordinate => "Phối hợp",
        _ => "Giao chung",
    };

    /// <summary>"Hạn hết năm 2026: …"; where the source says "trước", in its words: "Trước ngày 30/6/2026: …".</summary>
    public static string DeadlineSummary(AssignedTask task, DutyPart? part)
    {
        var deadline = task.Deadline!;
        var precision = PrecisionWords.Of(deadline);
        return Summary(task, part, Before(deadline) ?? (precision is null or DeadlinePrecision.Day ? "Hạn" : $"Hạn {PrecisionWords.End(precision.Value, deadline.LastDay!.Value)}"));
    }

    /// <summary>"Trước ngày 20 hằng tháng: …"; a title that itself begins with "định kỳ" stands alone.</summary>
    public static string SeriesSummary(AssignedTask task, DutyPart? part) => Summary(task, part,
        Before(task.Deadline) ?? (task.Title.StartsWith(Regular, StringComparison.OrdinalIgnoreCase) ? null : Regular));

    private static string Summary(AssignedTask task, DutyPart? part, string? before)
    {
        var marked = part switch
        {
            DutyPart.Coordinate => $"{before} (phối hợp)",
            DutyPart.Shared => $"{before} (giao chung)",
            _ => before ?? "",
        };
        return $"{marked.Trim()}{(marked.Length > 0 ? ": " : "")}{Words.Shorten(Words.Title(task), SummaryLength)}";
    }

    private static string? Before(Deadline? deadline) => deadline is { Raw: { } raw } && raw.StartsWith("trước", StringComparison.OrdinalIgnoreCase)
        ? Words.Shorten(Words.Capital(raw), BeforeLength)
        : null;

    /// <summary>Everything that the event is to be judged by; it depends on no day, so that it stays the same from build to build.</summary>
    public static string Description(Portal portal, AssignedTask task, DutyPart? part, string url) => string.Join('\n', new[]
    {
        Words.Title(task),
        $"Chủ trì: {(task.Leads.IsEmpty ? "nguồn không nêu" : string.Join("; ", task.Leads))}",
        part == DutyPart.Shared ? "Nguồn giao chung cho nhóm trên, không gọi tên từng cơ quan; mỗi cơ quan tự đối chiếu xem mình có thuộc nhóm hay không." : null,
        task.Coordinators.IsEmpty ? null : $"Phối hợp: {string.Join("; ", task.Coordinators)}",
        task.Deadline is { } deadline ? $"Thời hạn nguồn ghi: “{deadline.Raw}”. {DeadlineWords.Meaning(deadline)}." : null,
        WholePeriod(task.Deadline),
        task.Recurrence is { } recurrence ? $"{DeadlineWords.Recurring(recurrence)}." : null,
        $"Nguồn: {portal.Document(task.Document).ShortTitle}, {Words.Lines(task.Source.Span)} của bản nhận được",
        "Ngày trong lịch là mốc thời hạn của văn bản; lịch không cho biết việc đã làm xong hay chưa.",
        url,
    }.OfType<string>());

    /// <summary>Said where a calendar has no room for all.</summary>
    public static string LeftOut(int kept, int all) =>
        $"Lịch giữ {Numbers.Count(kept)} mốc gần nhất trong {Numbers.Count(all)}: việc lặp lại, các ngày sắp tới, rồi các ngày vừa qua; các mốc khác ở trang của lịch, ở lịch của từng cơ quan và từng văn bản.";

    public static string Title(string name) => $"Thời hạn: {name}";

    public static string OfAll => "của mọi nhiệm vụ";

    public static string OfAgency(Agency agency, bool hasShared) =>
        $"của các nhiệm vụ nêu {agency.Name}{(hasShared ? ", cùng các việc định kỳ mà nguồn giao chung cho nhiều cơ quan (tiêu đề ghi “giao chung”)" : "")}";

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
