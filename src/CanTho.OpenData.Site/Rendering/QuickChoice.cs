using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What readers ask of the list first (chọn nhanh): this quarter, the next, what names only this year, what is past its deadline.</summary>
/// <param name="Label">Its name: "Quý này (IV/2026)".</param>
/// <param name="Value">The value of a facet that answers; null where no task has it, which is an answer too.</param>
internal sealed record QuickChoice(string Label, TaskFacetValue? Value)
{
    /// <summary>How many tasks it finds.</summary>
    public int Count => Value?.Tasks.Length ?? 0;

    /// <summary>The choices, by the as-of date.</summary>
    public static ImmutableArray<QuickChoice> Of(Portal portal)
    {
        var next = portal.AsOf.Year < DateOnly.MaxValue.Year ? portal.AsOf.AddMonths(3) : portal.AsOf;
        return
        [
            Quarter(portal, FacetWords.ThisQuarter, portal.AsOf),
            Quarter(portal, FacetWords.NextQuarter, next),
            new(FacetWords.YearAlone(portal.AsOf.Year), Find(portal, FacetKind.Quarter, TaskFacets.QuarterSlug(portal.AsOf.Year, 0))),
            new(ScheduleWords.Label(ScheduleState.PastDeadline), Find(portal, FacetKind.State, FacetWords.Slug(ScheduleState.PastDeadline))),
        ];
    }

    private static QuickChoice Quarter(Portal portal, string name, DateOnly day) => new(
        $"{name} ({Dates.Quarter(day)["Quý ".Length..]})", Find(portal, FacetKind.Quarter, TaskFacets.QuarterSlug(day.Year, ((day.Month - 1) / 3) + 1)));

    private static TaskFacetValue? Find(Portal portal, FacetKind kind, string slug) =>
        portal.Register.Facet(kind).Values.FirstOrDefault(value => value.Slug == slug);
}
