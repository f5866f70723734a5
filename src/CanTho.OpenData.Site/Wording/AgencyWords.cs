using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What pages of agencies say: names of kinds, rules behind lists, counts in words.</summary>
internal static class AgencyWords
{
    /// <summary>The title of a further page of an agency.</summary>
    public static string More(AgencyMoreKind kind, string agency) => kind switch
    {
        AgencyMoreKind.Duties => $"Báo cáo và việc định kỳ của {agency}",
        AgencyMoreKind.Partners => $"Cơ quan cùng thực hiện với {agency}",
        AgencyMoreKind.Instruments => $"Văn bản được dẫn trong việc giao {agency}",
        _ => $"Nhóm được nêu chung bên cạnh {agency}",
    };

    /// <summary>By which rule the next days of recurring duties are counted.</summary>
    public static string DutyRule(DateOnly asOf) =>
        $"Ngày kế tiếp tính từ ngày {Dates.Day(asOf)} theo đúng chữ của nguồn: việc hằng tháng có nêu ngày thì là ngày đó của từng tháng, " +
        "việc hằng năm có nêu ngày và tháng thì là ngày đó của từng năm; tháng không có ngày ấy thì lấy ngày cuối tháng. " +
        "Nguồn không nêu ngày thì cổng không đặt ra ngày.";

    /// <summary>Heading of recurring tasks that are given to a group as a whole.</summary>
    public static string SharedDuties => "Báo cáo và việc định kỳ mà nguồn giao chung cho nhiều cơ quan";

    /// <summary>Which of them are shown, and what the source leaves open.</summary>
    public static string SharedRule(Agency agency) =>
        $"Nguồn giao các việc này cho cả nhóm và không gọi tên từng cơ quan; {agency.Name} tự đối chiếu xem mình có thuộc nhóm hay không. " +
        $"Danh sách lấy từ mọi văn bản của cổng, kể cả văn bản không nêu {agency.Name}; cổng không tính các việc này cho riêng cơ quan nào.";

    /// <summary>"Quý này (IV/2026, từ ngày 22/11/2026): 3 việc chủ trì hết hạn, …; quý tới (I/2027): …".</summary>
    public static string Quarters(DateOnly asOf, ImmutableArray<AssignedTask> dueNext)
    {
        var next = QuarterAfter(asOf);
        return $"Quý này ({QuarterName(asOf)}, từ ngày {Dates.Day(asOf)}): {Due(dueNext, asOf, next)}; quý tới ({QuarterName(next)}): {Due(dueNext, next, QuarterAfter(next))}.";
    }

    /// <summary>Said where no source names an agency as coordinating.</summary>
    public static string NotNamed(Agency agency) =>
        $"Phối hợp: nguồn không gọi tên {agency.Name} ở việc nào. Phần phối hợp có thể ghi bằng cụm từ chung cho nhiều cơ quan.";

    /// <summary>Heading of tasks of one state on the A4 sheet.</summary>
    public static string SheetGroup(ScheduleState state) => state switch
    {
        ScheduleState.PastDeadline => "Đã qua thời hạn",
        ScheduleState.DueSoon => "Đến hạn trong 90 ngày tới",
        ScheduleState.NotYetDue => "Còn hơn 90 ngày",
        ScheduleState.NoLastDay => "Thường xuyên, định kỳ hoặc theo điều kiện: không có ngày cuối",
        _ => "Nguồn không nêu thời hạn",
    };

    /// <summary>What it has to do, for lists of results: "Chủ trì 14 nhiệm vụ"; what is nought is left out.</summary>
    public static string InShort(AgencyWorkload workload) => Parts(workload.Leads.Length, workload.Coordinates.Length) is { Length: > 0 } words
        ? Words.Capital(words)
        : "Chưa văn bản nào trên cổng giao việc, chỉ có tên gọi";

    /// <summary>"được giao chủ trì 2 nhiệm vụ, phối hợp 80 nhiệm vụ".</summary>
    public static string Parts(int leads, int coordinates) => string.Join(", ", new[]
    {
        leads > 0 ? $"chủ trì {Numbers.Count(leads)} nhiệm vụ" : null,
        coordinates > 0 ? $"phối hợp {Numbers.Count(coordinates)} nhiệm vụ" : null,
    }.OfType<string>());

    /// <summary>How often all documents name a group, where that is more than beside one agency: " trong văn bản có nêu cơ quan này; trong mọi văn bản: …".</summary>
    public static string InAll(CollectiveMention beside, AgencyWorkload all) =>
        beside.Leads == all.Leads.Length && beside.Coordinates == all.Coordinates.Length ? ""
            : $" trong văn bản có nêu cơ quan này; trong mọi văn bản: {Parts(all.Leads.Length, all.Coordinates.Length)}";

    /// <summary>What the number of coordinated tasks counts.</summary>
    public static string CoordinatesLabel(Agency agency) => agency.IsCollective ? "phối hợp, nêu bằng cụm từ này" : "phối hợp, có gọi tên";

    public static string Kind(AgencyKind kind) => kind switch
    {
        AgencyKind.Department => "Sở",
        AgencyKind.CityBody => "Cơ quan hành chính khác của thành phố",
        AgencyKind.LocalGovernment => "Chính quyền xã, phường, quận, huyện",
        AgencyKind.Security => "Quân sự, công an, biên phòng",
        AgencyKind.Judiciary => "Tòa án, kiểm sát, thi hành án",
        AgencyKind.Party => "Cơ quan của Đảng",
        AgencyKind.Association => "Mặt trận Tổ quốc, đoàn thể, hội",
        AgencyKind.Central => "Cơ quan Trung ương và chi nhánh tại thành phố",
        AgencyKind.Council => "Hội đồng nhân dân",
        AgencyKind.Institution => "Doanh nghiệp nhà nước, bệnh viện, trường",
        AgencyKind.Collective => "Nhóm cơ quan được nêu chung",
        _ => "Chưa có trong danh bạ",
    };

    private static string Due(ImmutableArray<AssignedTask> dueNext, DateOnly from, DateOnly before)
    {
        var due = dueNext.Where(task => task.Deadline!.LastDay >= from && task.Deadline.LastDay < before).ToList();
        var byYear = due.Count(task => PrecisionWords.Of(task.Deadline) == DeadlinePrecision.Year);
        return due.Count == 0 ? "không có việc chủ trì nào hết hạn"
            : $"{Numbers.Count(due.Count)} việc chủ trì hết hạn{(byYear > 0 ? $", trong đó {Numbers.Count(byYear)} việc nguồn chỉ ghi năm" : "")}";
    }

    private static string QuarterName(DateOnly day) => Dates.Quarter(day)["Quý ".Length..];

    private static DateOnly QuarterAfter(DateOnly day) => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(3);
}
