namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the rows of a table of deadlines are measured by: all tasks of its groups together, and the most in one cell. Made once for
/// a table that goes over many pages.</summary>
/// <param name="All">The deadlines of every task, one that stands in several groups counted once.</param>
/// <param name="MostInYear">The most in a year of one group; 1 where there are none.</param>
/// <param name="MostInQuarter">The most in a quarter of one group, or with only a year named; 1 where there are none.</param>
public sealed record DensityScale(DeadlineDensity All, int MostInYear, int MostInQuarter)
{
    public static DensityScale Of(ImmutableArray<TimelineGroup> groups, TimelineAxis axis) => new(
        DeadlineDensity.Of([.. groups.SelectMany(group => group.Tasks).DistinctBy(task => task.Id)]),
        groups.SelectMany(group => axis.Years.Select(year => group.Density.Of(year))).Append(1).Max(),
        groups.SelectMany(group => axis.Years.SelectMany(year => Enumerable.Range(0, 5).Select(quarter => group.Density.Of(year, quarter)))).Append(1).Max());
}
