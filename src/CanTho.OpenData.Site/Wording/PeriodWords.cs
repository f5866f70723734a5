using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Periods of figures in words: <c>2024-H1</c> is "6 tháng đầu năm 2024".</summary>
internal static class PeriodWords
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Of(string? period)
    {
        if (period is null)
        {
            return "Không nêu kỳ";
        }

        if (StatedPeriod.Of(period) is not { } span)
        {
            return period;
        }

        var year = period[..4];
        return period[4..] switch
        {
            "" => $"Năm {year}",
            "-H1" => $"6 tháng đầu năm {year}",
            "-H2" => $"6 tháng cuối năm {year}",
            ['-', 'Q', var quarter] => $"Quý {Quarters[quarter - '1']}/{year}",
            [.., 'M'] => $"{span.Months} tháng đầu năm {year}",
            [_, _, _] => $"Tháng {Dates.Month(span.Start)}",
            [_, _, _, _, _] => $"{year}–{span.End.Year.ToString(CultureInfo.InvariantCulture)}",
            _ => Dates.Day(span.Start),
        };
    }

    /// <summary>A period along a scale of time, on two lines: "6 tháng đầu" and "2024"; for a year the second is empty.</summary>
    public static (string Part, string Year) Mark(string period)
    {
        if (StatedPeriod.Of(period) is not { } span)
        {
            return (period, "");
        }

        var year = period[..4];
        return period[4..] switch
        {
            "" => (year, ""),
            "-H1" => ("6 tháng đầu", year),
            "-H2" => ("6 tháng cuối", year),
            ['-', 'Q', var quarter] => ($"Quý {Quarters[quarter - '1']}", year),
            [.., 'M'] => ($"{span.Months} tháng", year),
            [_, _, _] => ($"Tháng {Plain(span.Start.Month)}", year),
            [_, _, _, _, _] => ($"{year}–{Plain(span.End.Year)}", ""),
            _ => ($"{Plain(span.Start.Day)}/{Plain(span.Start.Month)}", year),
        };
    }

    /// <summary>The same inside a sentence.</summary>
    public static string Inside(string? period) => Of(period) is var words && char.IsUpper(words[0]) ? char.ToLowerInvariant(words[0]) + words[1..] : Of(period);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
