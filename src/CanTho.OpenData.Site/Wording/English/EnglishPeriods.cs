using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Periods of figures in English: <c>2024-H1</c> is "first half of 2024".</summary>
internal static class EnglishPeriods
{
    public static string Of(string? period)
    {
        if (period is null)
        {
            return "period not stated";
        }

        if (StatedPeriod.Of(period) is not { } span)
        {
            return period;
        }

        var year = period[..4];
        return period[4..] switch
        {
            "" => year,
            "-H1" => $"first half of {year}",
            "-H2" => $"second half of {year}",
            ['-', 'Q', _] => EnglishDates.Quarter(span.Start),
            [.., 'M'] => $"first {EnglishNumbers.Count(span.Months, "month")} of {year}",
            [_, _, _] => EnglishDates.Month(span.Start),
            [_, _, _, _, _] => $"{year} to {span.End.Year.ToString(CultureInfo.InvariantCulture)}",
            _ => EnglishDates.Day(span.Start),
        };
    }
}
