using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>Figures at sizes that were not measured: on the straight line through the two measured sizes around them; below the smallest
/// and above the largest on the line through the nearest two.</summary>
/// <param name="Sites">Builds of at least two sizes, the smallest first.</param>
internal sealed record Growth(ImmutableArray<MeasuredSite> Sites)
{
    /// <summary>A figure at a number of tasks.</summary>
    public double At(Func<MeasuredSite, double> figure, double tasks) => On(site => site.Tasks, figure, tasks);

    /// <summary>The number of tasks at which a figure reaches a limit.</summary>
    public double Reaches(Func<MeasuredSite, double> figure, double limit) => Math.Max(0, On(figure, site => site.Tasks, limit));

    private double On(Func<MeasuredSite, double> from, Func<MeasuredSite, double> to, double place)
    {
        var next = Sites.Skip(1).Take(Sites.Length - 2).TakeWhile(site => from(site) < place).Count() + 1;
        var (low, high) = (Sites[next - 1], Sites[next]);
        return to(low) + ((place - from(low)) * (to(high) - to(low)) / (from(high) - from(low)));
    }
}
