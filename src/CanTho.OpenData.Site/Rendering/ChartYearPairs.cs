using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A period beside the same period of the year before, both as printed: the first half of 2024 beside the first half of 2023.</summary>
internal static class ChartYearPairs
{
    private const int MostPairs = Charts.MostRows / 2;

    public static ImmutableArray<Chart> Of(IndicatorSeries series)
    {
        var points = Drawn(series).TakeLast(MostPairs).SelectMany(change => PointsOf(series, change)).ToImmutableArray();
        return points.IsEmpty ? [] : [new Chart(ChartKind.YearPair, "cung-ky", series, points)];
    }

    /// <summary>The changes that are drawn, one a period.</summary>
    internal static IEnumerable<YearChange> Drawn(IndicatorSeries series) => series.Changes
        .Where(change => Charts.IsFigure(change.Observation) && Charts.In(change.Previous, change.Observation.Unit, series.Indicator.Unit) is not null)
        .DistinctBy(change => change.Observation.Period, StringComparer.Ordinal);

    /// <summary>Every pair's two values, with the figure whose clause prints them.</summary>
    internal static IEnumerable<(ChartPoint Point, Observation Figure)> All(IndicatorSeries series) =>
        Drawn(series).SelectMany(change => PointsOf(series, change).Select(point => (point, change.Observation)));

    /// <summary>The document that prints the earlier value: another one where the two values stand in two reports.</summary>
    internal static DocumentId EarlierDocument(IndicatorSeries series, YearChange change) =>
        (series.Observations.FirstOrDefault(figure => ReferenceEquals(figure.Source, change.PreviousSource)) ?? change.Observation).Document;

    private static ImmutableArray<ChartPoint> PointsOf(IndicatorSeries series, YearChange change)
    {
        var (figure, unit) = (change.Observation, series.Indicator.Unit);
        var before = ChartPoint.Of(ChartRole.YearBefore, figure, change.Previous, Charts.In(change.Previous, figure.Unit, unit)!.Value) with
        {
            Period = YearBefore(figure.Period!),
            Qualifier = null,
            Document = EarlierDocument(series, change),
            Source = change.PreviousSource,
        };
        return [ChartPoint.Of(ChartRole.Value, figure, figure.Value!.Value, Charts.In(figure.Value, figure.Unit, unit)!.Value), before];
    }

    /// <summary>The same period of the year before: <c>2024-H1</c> gives <c>2023-H1</c>, <c>2016-2020</c> gives <c>2015-2019</c>.</summary>
    private static string YearBefore(string period) => string.Create(CultureInfo.InvariantCulture,
        $"{Year(period) - 1}{(period is [_, _, _, _, '-', _, _, _, _] ? $"-{(Year(period[5..]) - 1).ToString(CultureInfo.InvariantCulture)}" : period[4..])}");

    private static int Year(string text) => int.Parse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
