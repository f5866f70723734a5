using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of the kinds of agencies.</summary>
internal static class AgencyWords
{
    /// <summary>By which rule the next days of recurring duties are counted.</summary>
    public static string DutyRule(DateOnly asOf) =>
        $"Ngày kế tiếp tính từ ngày {Dates.Day(asOf)} theo đúng chữ của nguồn: việc hằng tháng có nêu ngày thì là ngày đó của từng tháng, " +
        "việc hằng năm có nêu ngày và tháng thì là ngày đó của từng năm; tháng không có ngày ấy thì lấy ngày cuối tháng. " +
        "Nguồn không nêu ngày thì cổng không đặt ra ngày.";

    /// <summary>Heading of tasks of one state on the A4 sheet.</summary>
    public static string SheetGroup(ScheduleState state) => state switch
    {
        ScheduleState.PastDeadline => "Đã qua thời hạn",
        ScheduleState.DueSoon => "Đến hạn trong 90 ngày tới",
        ScheduleState.NotYetDue => "Còn hơn 90 ngày",
        ScheduleState.NoLastDay => "Thường xuyên, định kỳ hoặc theo điều kiện: không có ngày cuối",
        _ => "Nguồn không nêu thời hạn",
    };

    /// <summary>"được giao chủ trì 2 nhiệm vụ, phối hợp 80 nhiệm vụ".</summary>
    public static string Parts(int leads, int coordinates) => string.Join(", ", new[]
    {
        leads > 0 ? $"chủ trì {Numbers.Count(leads)} nhiệm vụ" : null,
        coordinates > 0 ? $"phối hợp {Numbers.Count(coordinates)} nhiệm vụ" : null,
    }.OfType<string>());

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

    /// <summary>What it has to do, for lists of results: "Chủ trì 14 nhiệm vụ"; what is nought is left out.</summary>
    public static string InShort(AgencyWorkload workload) => Parts(workload.Leads.Length, workload.Coordinates.Length) is { Length: > 0 } words
        ? char.ToUpperInvariant(words[0]) + words[1..]
        : "Chưa văn bản nào trên cổng giao việc, chỉ có tên gọi";
}
