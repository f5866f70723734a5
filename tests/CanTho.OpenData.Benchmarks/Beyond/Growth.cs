using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>Figures at sizes that were not measured: on the straight line through the two largest that were.</summary>
/// <param name="Sites">Builds of at least two sizes, the smallest first.</param>
internal sealed record Growth(ImmutableArray<MeasuredSite> Sites)
{
    /// <summary>A figure at a number of tasks.</summary>
    public double At(Func<MeasuredSite, double> figure, double tasks)
    {
        var (start, slope) = Line(figure);
        return start + (slope * tasks);
    }

    /// <summary>The number of tasks at which a figure reaches a limit.</summary>
    public double Reaches(Func<MeasuredSite, double> figure, double limit)
    {
        var (start, slope) = Line(figure);
        return (limit - start) / slope;
    }

    private (double Start, double Slope) Line(Func<MeasuredSite, double> figure)
    {
        var (small, large) = (Sites[^2], Sites[^1]);
        var slope = (figure(large) - figure(small)) / (large.Tasks - small.Tasks);
        return (figure(large) - (slope * large.Tasks), slope);
    }
}
