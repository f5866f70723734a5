using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The charts that the data of an indicator allows. Rules: a chart holds one unit and either levels or rates; side by side stand
/// only periods of one length, and shares of a plan stand apart; of figures of one period the first printed is drawn; the tables of the
/// page hold all.</summary>
internal static class Charts
{
    /// <summary>Rows that still read on one picture; the latest are drawn.</summary>
    internal const int MostRows = 6;

    public static ImmutableArray<Chart> Of(IndicatorSeries series) =>
    [
        .. ChartTargets.Of(series), .. ChartYearPairs.Of(series), .. ChartPlanShares.Of(series), .. ChartLevels.Of(series), .. ChartRates.Of(series),
    ];

    /// <summary>A printed value in the unit of a chart; null where the kinds of quantity differ.</summary>
    internal static decimal? In(decimal? value, string? from, string to) =>
        value is { } known && from is not null ? Quantity.Convert(known, from, to) : null;

    /// <summary>True for a figure that states something of its period itself, not of a plan or of a whole.</summary>
    internal static bool IsFigure(Observation figure) => figure.Measure is not ("pct_of_plan" or "contribution");

    /// <summary>The last part of an address for periods of a length: <c>6-thang</c>.</summary>
    internal static string LengthSlug(int months) => months switch
    {
        0 => "ngay",
        1 => "thang",
        3 => "quy",
        12 => "nam",
        > 12 when months % 12 == 0 => string.Create(CultureInfo.InvariantCulture, $"{months / 12}-nam"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{months}-thang"),
    };
}
