using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Results against targets: only where the published rule compares them (see <see cref="TargetGap.Obstacle"/>). A target for a
/// fall is left to the table, because a printed change has its own sign.</summary>
internal static class ChartTargets
{
    public static ImmutableArray<Chart> Of(IndicatorSeries series)
    {
        var unit = series.Indicator.Unit;
        var gaps = Drawn(series).TakeLast(Charts.MostRows).ToImmutableArray();
        var results = gaps.Select(gap => gap.Observation).Distinct()
            .Select(figure => ChartPoint.Of(ChartRole.Result, figure, figure.Value!.Value, Charts.In(figure.Value, figure.Unit, unit)!.Value));
        return gaps.IsEmpty ? [] :
            [new Chart(ChartKind.TargetResult, "muc-tieu", series, [.. results, .. gaps.Select(gap => ChartPoint.Of(ChartRole.Target, gap.Target, unit))])];
    }

    /// <summary>The distances that are drawn, by the target's period; a target that several passages repeat stands once.</summary>
    internal static IEnumerable<TargetGap> Drawn(IndicatorSeries series) => series.Gaps
        .Where(gap => gap.Obstacle is null && gap.Target.Direction != "decrease" && Charts.In(gap.Observation.Value, gap.Observation.Unit, series.Indicator.Unit) is not null)
        .DistinctBy(gap => (gap.Target.Period, gap.Target.Min, gap.Target.Max));
}
