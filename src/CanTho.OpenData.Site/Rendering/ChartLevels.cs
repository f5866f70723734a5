using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Figures over time, a chart for each length of period: years with years, half-years with half-years. Cumulative figures and
/// rates of change stand apart. Two periods alone that <see cref="ChartYearPairs"/> already shows are not drawn a second time.</summary>
internal static class ChartLevels
{
    public static ImmutableArray<Chart> Of(IndicatorSeries series) =>
    [
        .. PointsOf(series).GroupBy(entry => (entry.IsRate, entry.IsCumulative, entry.Span.Months))
            .OrderByDescending(group => group.Key.Months).ThenBy(group => group.Key.IsRate).ThenBy(group => group.Key.IsCumulative)
            .Select(group => (group.Key, Points: group.DistinctBy(entry => entry.Span).OrderBy(entry => entry.Span.End).ThenBy(entry => entry.Span.Start).ToImmutableArray()))
            .Where(group => group.Points.Length > 2 || (group.Points.Length == 2 && group.Points[0].Span != group.Points[1].Span.YearBefore))
            .Select(group => new Chart(ChartKind.Levels, SlugOf(group.Key), series, [.. group.Points.Select(entry => entry.Point)])),
    ];

    private static string SlugOf((bool IsRate, bool IsCumulative, int Months) key) =>
        $"{(key.IsRate ? "tang-giam" : "gia-tri")}-{Charts.LengthSlug(key.Months)}{(key.IsCumulative ? "-luy-ke" : "")}";

    /// <summary>Every figure first, then values of the year before that only another figure's clause prints.</summary>
    private static IEnumerable<(ChartPoint Point, StatedPeriod Span, bool IsRate, bool IsCumulative)> PointsOf(IndicatorSeries series)
    {
        var figures = series.Observations.Where(Charts.IsFigure).Select(figure => (Point: PointOf(series, figure), Figure: figure));
        var before = ChartYearPairs.All(series).Where(pair => pair.Point.Role == ChartRole.YearBefore).Select(pair => (Point: (ChartPoint?)pair.Point, pair.Figure));
        return from entry in figures.Concat(before)
               where entry.Point is not null
               let span = StatedPeriod.Of(entry.Point.Period)
               where span is not null
               select (entry.Point with { Role = ChartRole.Value }, span.Value, entry.Figure.Measure == "growth_yoy",
                   entry.Figure.Measure == "cumulative" || entry.Figure.Qualifier == "lũy kế");
    }

    private static ChartPoint? PointOf(IndicatorSeries series, Observation figure) =>
        Charts.In(figure.Value, figure.Unit, series.Indicator.Unit) is { } place ? ChartPoint.Of(ChartRole.Value, figure, figure.Value!.Value, place) : null;
}
