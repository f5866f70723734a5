using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of the kinds of agencies.</summary>
internal static class AgencyWords
{
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
}
