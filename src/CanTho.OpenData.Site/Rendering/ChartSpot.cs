using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A value in its place on a chart over time.</summary>
/// <param name="Point">The value.</param>
/// <param name="Span">First and last day of its period.</param>
/// <param name="X">Place along the time.</param>
/// <param name="Y">Place along the scale.</param>
internal sealed record ChartSpot(ChartPoint Point, StatedPeriod Span, decimal X, decimal Y);
