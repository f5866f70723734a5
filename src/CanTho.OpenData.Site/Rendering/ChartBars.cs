using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The bars of an indicator's chart: one a period with its first printed figure, one a target, all in the indicator's unit.
/// Figures below zero, shares of a plan and targets over a period of another length than the figures are left to the tables.</summary>
internal static class ChartBars
{
    public static ImmutableArray<ChartBar> Of(IndicatorSeries series)
    {
        var unit = series.Indicator.Unit;
        var figures = series.Observations.Where(figure => figure.Measure != "pct_of_plan" && In(figure.Value, figure.Unit, unit) is >= 0)
            .DistinctBy(figure => figure.Period, StringComparer.Ordinal).ToImmutableArray();
        var obstructed = series.Gaps.Where(gap => gap.Obstacle is not null).Select(gap => gap.Target).ToImmutableArray();
        var targets = series.Targets.Where(target => !obstructed.Contains(target) && target.Min is not null && In(target.Min, target.Unit, unit) is >= 0)
            .DistinctBy(target => (target.Period, target.Min, target.Max)).ToImmutableArray();
        if (figures.Length + targets.Length < 2)
        {
            return [];
        }

        var most = figures.Select(figure => In(figure.Value, figure.Unit, unit)!.Value)
            .Concat(targets.Select(target => In(target.Max ?? target.Min, target.Unit, unit)!.Value)).Max();
        return most <= 0 ? [] :
        [
            .. targets.Select(target => Bar(target, unit, most)),
            .. figures.Select(figure => new ChartBar(
                $"{PeriodWords.Of(figure.Period)}: {FigureWords.Value(figure.Value, figure.Unit)}", 0, In(figure.Value, figure.Unit, unit)!.Value / most * 100, IsTarget: false)),
        ];
    }

    private static ChartBar Bar(Target target, string unit, decimal most)
    {
        var (low, high) = (In(target.Min, target.Unit, unit)!.Value, In(target.Max ?? target.Min, target.Unit, unit)!.Value);
        return new ChartBar(
            $"Mục tiêu, {PeriodWords.Inside(target.Period)}: {FigureWords.Range(target.Min, target.Max, target.Unit)}",
            low == high ? 0 : low / most * 100, high / most * 100, IsTarget: true);
    }

    private static decimal? In(decimal? value, string? from, string to) =>
        value is { } known && from is not null ? Quantity.Convert(known, from, to) : null;
}
