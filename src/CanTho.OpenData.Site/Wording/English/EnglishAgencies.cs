using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Kinds of agencies in English, and the words that their Vietnamese names are made of.</summary>
internal static class EnglishAgencies
{
    /// <summary>Words that stand in names of agencies, each with its English meaning.</summary>
    public static ImmutableArray<(string Vietnamese, string English)> Words { get; } =
    [
        ("Sở", "Department of the city"), ("Ủy ban nhân dân (UBND)", "People’s Committee, the executive"),
        ("Hội đồng nhân dân (HĐND)", "People’s Council, the elected assembly"), ("Thành ủy", "City Party Committee"), ("Văn phòng", "Office"),
        ("Ban", "Board or commission"), ("Ban Quản lý", "Management board"), ("Công an", "Police"), ("Bộ Chỉ huy Quân sự", "Military command"),
        ("Bộ", "Ministry"), ("Chi cục", "Sub-department, or local branch"), ("Kho bạc Nhà nước", "State Treasury"), ("Thuế", "Tax authority"),
        ("Tòa án nhân dân", "People’s Court"), ("Viện kiểm sát nhân dân", "People’s Procuracy"), ("Mặt trận Tổ quốc", "Fatherland Front"),
        ("Hội, Liên hiệp hội", "Association, union of associations"), ("Trung tâm", "Centre"), ("xã, phường", "commune, ward"), ("quận, huyện", "district (until 2025)"),
    ];

    public static string Kind(AgencyKind kind) => kind switch
    {
        AgencyKind.Department => "City departments",
        AgencyKind.CityBody => "Other bodies of the city administration",
        AgencyKind.LocalGovernment => "Communes, wards and districts",
        AgencyKind.Security => "Military, police and border guard",
        AgencyKind.Judiciary => "Courts, procuracy and enforcement of judgments",
        AgencyKind.Party => "Party bodies",
        AgencyKind.Association => "Fatherland Front, mass organisations and associations",
        AgencyKind.Central => "Central agencies and their branches in the city",
        AgencyKind.Council => "People’s Council",
        AgencyKind.Institution => "State enterprises, hospitals and schools",
        AgencyKind.Collective => "Groups of agencies mentioned together",
        _ => "Not yet in the register",
    };
}
