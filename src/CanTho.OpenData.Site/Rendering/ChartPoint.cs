using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A value of a chart: what is printed, where on the scale it stands, and the line it comes from.</summary>
/// <param name="Role">What it is in the chart.</param>
/// <param name="Period">Its period as records write it; null where the source states none.</param>
/// <param name="Min">The printed value, or the lower bound of a target; null for a target that has none.</param>
/// <param name="Max">The same as <paramref name="Min"/>, or the upper bound of a target; null for a target that has none.</param>
/// <param name="Unit">Unit as printed.</param>
/// <param name="From">Lower bound in the unit of the chart; null for a target that has none.</param>
/// <param name="To">Upper bound in the unit of the chart; null for a target that has none.</param>
/// <param name="Qualifier">ước or lũy kế; null without.</param>
/// <param name="Document">Its document.</param>
/// <param name="Source">Its words and lines.</param>
public sealed record ChartPoint(
    ChartRole Role, string? Period, decimal? Min, decimal? Max, string? Unit, decimal? From, decimal? To, string? Qualifier,
    DocumentId Document, Provenance Source)
{
    /// <summary>A figure with one value, standing at another unit's place on the scale.</summary>
    internal static ChartPoint Of(ChartRole role, Observation figure, decimal value, decimal place) => new(
        role, figure.Period, value, value, figure.Unit, place, place, figure.Qualifier, figure.Document, figure.Source);

    /// <summary>A target, with the directions in which the source puts it.</summary>
    internal static ChartPoint Of(ChartRole role, Target target, string unit) => new(
        role, target.Period, target.Min, target.Max, target.Unit, Charts.In(target.Min, target.Unit, unit), Charts.In(target.Max, target.Unit, unit),
        null, target.Document, target.Source);
}
