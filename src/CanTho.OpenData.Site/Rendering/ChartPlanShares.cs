using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Printed shares of a plan, with the result itself and, where a document prints it for that year, the plan.</summary>
internal static class ChartPlanShares
{
    private const string Percent = "%";

    public static ImmutableArray<Chart> Of(IndicatorSeries series)
    {
        var figures = series.Observations.Where(figure => ShareOf(figure) is >= 0).DistinctBy(figure => figure.Period, StringComparer.Ordinal)
            .TakeLast(Charts.MostRows).ToImmutableArray();
        return figures.IsEmpty ? [] : [new Chart(ChartKind.PlanShare, "ke-hoach", series, [.. figures.SelectMany(figure => PointsOf(series, figure))])];
    }

    private static decimal? ShareOf(Observation figure) =>
        figure.PlanPct ?? (figure is { Measure: "pct_of_plan", Unit: Percent } ? figure.Value : null);

    private static IEnumerable<ChartPoint> PointsOf(IndicatorSeries series, Observation figure)
    {
        var share = ShareOf(figure)!.Value;
        yield return ChartPoint.Of(ChartRole.PlanShare, figure, share, share) with { Unit = Percent };
        if (figure.Value is { } value && Charts.IsFigure(figure))
        {
            yield return ChartPoint.Of(ChartRole.Value, figure, value, value) with { From = null, To = null };
        }

        if (PlanOf(series, figure) is { } plan)
        {
            yield return ChartPoint.Of(ChartRole.Plan, plan, series.Indicator.Unit) with { From = null, To = null };
        }
    }

    /// <summary>The plan of the figure's year, where a target of the indicator states it in the same kind of unit.</summary>
    private static Target? PlanOf(IndicatorSeries series, Observation figure) => figure.Period is { Length: >= 4 } period
        ? series.Targets.FirstOrDefault(target => target.Period == period[..4] && target.Min is not null && figure.Unit is { } unit
            && Charts.In(target.Min, target.Unit, unit) is not null)
        : null;
}
