using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What a deadline means, in words: "2026 - 2030" is "Từ 01/01/2026 đến hết 31/12/2030".</summary>
internal static class DeadlineWords
{
    public static string Meaning(Deadline? deadline) => deadline switch
    {
        Deadline.Within { Kind: PeriodKind.Year } year => Invariant($"Trong năm {year.Start.Year}, đến hết {Dates.Day(year.End)}"),
        Deadline.Within { Kind: PeriodKind.Month } month => $"Trong tháng {Dates.Month(month.Start)}, đến hết {Dates.Day(month.End)}",
        Deadline.Within { Kind: PeriodKind.Quarter } quarter =>
            $"Trong {LowerFirst(Dates.Quarter(quarter.Start))}, từ {Dates.Day(quarter.Start)} đến hết {Dates.Day(quarter.End)}",
        Deadline.Within within => $"Từ {Dates.Day(within.Start)} đến hết {Dates.Day(within.End)}",
        Deadline.By by => $"Chậm nhất {Dates.Day(by.End)}; nguồn không nêu ngày bắt đầu",
        Deadline.Ongoing => "Làm thường xuyên; nguồn không nêu ngày kết thúc",
        Deadline.Other => "Nguồn không nêu ngày cụ thể",
        _ => "Nguồn không nêu thời hạn",
    };

    /// <summary>The shortest form, for tables: the last day, or why there is none.</summary>
    public static string Short(Deadline? deadline) => deadline switch
    {
        { LastDay: { } day } => $"đến {Dates.Day(day)}",
        Deadline.Ongoing => "thường xuyên",
        Deadline.Other => "không nêu ngày",
        _ => "không nêu",
    };

    /// <summary>When a deadline ends, no more exact than the source: "hết năm 2026", "hết quý II/2026", "30/06/2026".</summary>
    public static string End(Deadline deadline) => PrecisionWords.Of(deadline) switch
    {
        null => Short(deadline),
        DeadlinePrecision.Day => Dates.Day(deadline.LastDay!.Value),
        { } precision => PrecisionWords.End(precision, deadline.LastDay!.Value),
    };

    /// <summary>How often a duty comes back: "Lặp lại hằng tháng, mốc ngày 20".</summary>
    public static string Recurring(Recurrence recurrence)
    {
        var often = recurrence.Frequency switch
        {
            Frequency.Daily => "hằng ngày",
            Frequency.Weekly => "hằng tuần",
            Frequency.Monthly => "hằng tháng",
            Frequency.Quarterly => "hằng quý",
            Frequency.HalfYearly => "6 tháng một lần",
            _ => "hằng năm",
        };
        return (recurrence.Day, recurrence.Month) switch
        {
            ({ } day, { } month) => Invariant($"Lặp lại {often}, mốc ngày {day:00}/{month:00}"),
            ({ } day, null) => Invariant($"Lặp lại {often}, mốc ngày {day}"),
            (null, { } month) => Invariant($"Lặp lại {often}, mốc tháng {month}"),
            _ => $"Lặp lại {often}",
        };
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
