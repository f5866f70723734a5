using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Printed changes on the year of an amount, over periods of one length: how much more or less than a year before, time after
/// time. They stand apart from the levels.</summary>
internal static class ChartRates
{
    public static ImmutableArray<Chart> Of(IndicatorSeries series) =>
    [
        .. series.Observations.Where(figure => figure.YoyPct is not null && StatedPeriod.Of(figure.Period) is not null)
            .GroupBy(figure => StatedPeriod.Of(figure.Period)!.Value.Months).OrderByDescending(group => group.Key)
            .Select(group => (Months: group.Key, Figures: group.DistinctBy(figure => StatedPeriod.Of(figure.Period)).ToImmutableArray()))
            .Where(group => group.Figures.Length > 1)
            .Select(group => new Chart(ChartKind.Rates, $"so-cung-ky-{Charts.LengthSlug(group.Months)}", series, [.. group.Figures.Select(PointOf)])),
    ];

    private static ChartPoint PointOf(Observation figure) =>
        ChartPoint.Of(ChartRole.Change, figure, figure.YoyPct!.Value, figure.YoyPct.Value) with { Unit = "%" };
}
