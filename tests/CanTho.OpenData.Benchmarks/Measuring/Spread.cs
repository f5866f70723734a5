using System.Globalization;

namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>The middle of several figures and how far they lie apart.</summary>
/// <param name="Median">The figure in the middle, or the mean of the two there.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
internal readonly record struct Spread(double Median, double Lowest, double Highest)
{
    /// <summary>The spread of at least one figure.</summary>
    public static Spread Of(IEnumerable<double> figures)
    {
        var ordered = figures.Order().ToArray();
        var middle = ordered.Length / 2;
        return new Spread(ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2, ordered[0], ordered[^1]);
    }

    /// <summary>"1.23 (1.20–1.31)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} ({Lowest:0.00}–{Highest:0.00})");
}
