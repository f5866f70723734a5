using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>How many tasks fall due in which quarter, and how many in a year of which the source names no quarter.</summary>
/// <param name="Counts">Tasks by year and quarter of their last day; quarter 0 where the source names only the year.</param>
/// <param name="NoLastDay">Ongoing, recurring and conditional tasks.</param>
/// <param name="NotStated">Tasks for which the source says nothing.</param>
public sealed record DeadlineDensity(ImmutableDictionary<(int Year, int Quarter), int> Counts, int NoLastDay, int NotStated)
{
    public static DeadlineDensity Of(ImmutableArray<AssignedTask> tasks) => new(
        tasks.Where(task => task.Deadline?.LastDay is not null).GroupBy(task => Place(task.Deadline!, task.Deadline!.LastDay!.Value)).ToImmutableDictionary(group => group.Key, group => group.Count()),
        tasks.Count(task => task.Deadline is { LastDay: null }), tasks.Count(task => task.Deadline is null));

    /// <summary>Tasks due in a year.</summary>
    public int Of(int year) => Enumerable.Range(0, 5).Sum(quarter => Of(year, quarter));

    /// <summary>Tasks due in a quarter; in quarter 0 those of which only the year is named.</summary>
    public int Of(int year, int quarter) => Counts.GetValueOrDefault((year, quarter));

    /// <summary>Tasks due before a year.</summary>
    public int Before(int year) => Counts.Where(pair => pair.Key.Year < year).Sum(pair => pair.Value);

    /// <summary>Tasks due after a year.</summary>
    public int After(int year) => Counts.Where(pair => pair.Key.Year > year).Sum(pair => pair.Value);

    /// <summary>Year and quarter of the last day of a deadline; quarter 0 where the source names only the year.</summary>
    internal static (int Year, int Quarter) Place(Deadline deadline, DateOnly last) =>
        (last.Year, PrecisionWords.Of(deadline) == DeadlinePrecision.Year ? 0 : ((last.Month - 1) / 3) + 1);
}
