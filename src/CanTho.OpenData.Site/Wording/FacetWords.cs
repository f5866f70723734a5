using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of the facets of tasks, and what the page of one value is called.</summary>
internal static class FacetWords
{
    public const string NotStated = "Nguồn không nêu";
    public const string Stated = "Có nêu";
    public const string Collective = "nêu chung cả nhóm";
    public const string ThisQuarter = "Quý này";
    public const string NextQuarter = "Quý tới";
    public const string OutsideSections = "Ngoài các mục";

    /// <summary>Name of the tasks of which the source names only the year.</summary>
    public static string YearAlone(int year) => string.Create(CultureInfo.InvariantCulture, $"Chỉ ghi năm {year}");

    public static string Label(FacetKind kind) => kind switch
    {
        FacetKind.Lead => "Cơ quan chủ trì",
        FacetKind.Quarter => "Hết hạn trong quý",
        FacetKind.Year => "Hết hạn trong năm",
        FacetKind.State => "So với thời hạn",
        FacetKind.Document => "Văn bản",
        FacetKind.Section => "Mục của văn bản",
        FacetKind.Coordinating => "Cơ quan phối hợp",
        FacetKind.Output => "Sản phẩm dự kiến",
        _ => "Nguồn lực",
    };

    /// <summary>Name of a state in addresses.</summary>
    public static string Slug(ScheduleState state) => state switch
    {
        ScheduleState.DueSoon => "sap-den-han",
        ScheduleState.NotYetDue => "chua-den-han",
        ScheduleState.PastDeadline => "da-qua-thoi-han",
        ScheduleState.NoLastDay => "khong-co-ngay-cuoi",
        _ => "khong-neu",
    };

    /// <summary>Heading of the page of a value.</summary>
    public static string Heading(TaskFacetValue value) => (value.Kind, value.Slug) switch
    {
        (FacetKind.Lead, TaskFacets.NotStated) => "Nhiệm vụ mà nguồn không nêu cơ quan chủ trì",
        (FacetKind.Lead, _) => $"Nhiệm vụ do {value.Name} chủ trì",
        (FacetKind.Coordinating, TaskFacets.NotStated) => "Nhiệm vụ mà nguồn không nêu cơ quan phối hợp",
        (FacetKind.Coordinating, _) => $"Nhiệm vụ có {value.Name} phối hợp",
        (FacetKind.Quarter, _) when TaskFacets.IsYearAlone(value) => $"Nhiệm vụ mà nguồn {LowerFirst(value.Name)}, không rõ quý",
        (FacetKind.Quarter or FacetKind.Year, _) => $"Nhiệm vụ hết hạn trong {LowerFirst(value.Name)}",
        (FacetKind.State, _) => $"Nhiệm vụ: {value.Name}",
        (FacetKind.Document, _) => $"Nhiệm vụ trong văn bản: {value.Name}",
        (FacetKind.Section, _) => $"Nhiệm vụ ở mục {value.Name}",
        (FacetKind.Output, TaskFacets.Stated) => "Nhiệm vụ có nêu sản phẩm dự kiến",
        (FacetKind.Output, "khong") => "Nhiệm vụ không nêu sản phẩm dự kiến",
        (FacetKind.Output, _) => $"Nhiệm vụ có sản phẩm dự kiến: {value.Name}",
        (_, TaskFacets.Stated) => "Nhiệm vụ có nêu nguồn lực",
        (_, "khong") => "Nhiệm vụ không nêu nguồn lực",
        _ => $"Nhiệm vụ có nguồn lực: {value.Name}",
    };

    /// <summary>Name of a value in the trail, with its facet.</summary>
    public static string Crumb(TaskFacetValue value) => value.Kind switch
    {
        FacetKind.Lead => $"Chủ trì: {value.Name}",
        FacetKind.Coordinating => $"Phối hợp: {value.Name}",
        FacetKind.Section => $"{value.Name}, {value.Note}",
        FacetKind.Output => $"Sản phẩm: {value.Name}",
        FacetKind.Funding => $"Nguồn lực: {value.Name}",
        FacetKind.Document => $"Văn bản: {value.Name}",
        FacetKind.Quarter when TaskFacets.IsYearAlone(value) => value.Name,
        FacetKind.Quarter or FacetKind.Year => $"Hết hạn trong {LowerFirst(value.Name)}",
        _ => value.Name,
    };

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
