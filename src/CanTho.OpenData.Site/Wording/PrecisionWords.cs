using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What the source names of a last day, seen in its own words: "Đến năm 2030" names a year, not the 31st of December.</summary>
internal static partial class PrecisionWords
{
    /// <summary>How exactly the last day is named; null where there is none.</summary>
    public static DeadlinePrecision? Of(Deadline? deadline) => deadline switch
    {
        Deadline.Within { Kind: PeriodKind.Month or PeriodKind.MonthRange } => DeadlinePrecision.Month,
        Deadline.Within { Kind: PeriodKind.Quarter } => DeadlinePrecision.Quarter,
        { LastDay: { } last } => Named(deadline.Raw, last),
        _ => null,
    };

    /// <summary>"nguồn chỉ ghi năm".</summary>
    public static string Label(DeadlinePrecision precision) => precision switch
    {
        DeadlinePrecision.Day => "nguồn ghi rõ ngày",
        DeadlinePrecision.Month => "nguồn chỉ ghi tháng",
        DeadlinePrecision.Quarter => "nguồn chỉ ghi quý",
        _ => "nguồn chỉ ghi năm",
    };

    /// <summary>The end of the period that is named: "hết năm 2026", "hết quý II/2026".</summary>
    public static string End(DeadlinePrecision precision, DateOnly last) => precision switch
    {
        DeadlinePrecision.Day => $"ngày {Dates.Day(last)}",
        DeadlinePrecision.Month => $"hết tháng {Dates.Month(last)}",
        DeadlinePrecision.Quarter => $"hết quý {Dates.Quarter(last)["Quý ".Length..]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"hết năm {last.Year}"),
    };

    private static DeadlinePrecision Named(string raw, DateOnly last)
    {
        var isMonthEnd = last == DateOnly.MaxValue || last.AddDays(1).Day == 1;
        if (!isMonthEnd || NamesDay(raw, last) || (last < DateOnly.MaxValue && NamesDay(raw, last.AddDays(1))))
        {
            return DeadlinePrecision.Day;
        }

        var words = VietnameseText.Fold(raw);
        return QuarterWord().IsMatch(words) ? DeadlinePrecision.Quarter
            : last.Month != 12 || words.Contains("thang", StringComparison.Ordinal) ? DeadlinePrecision.Month
            : DeadlinePrecision.Year;
    }

    private static bool NamesDay(string raw, DateOnly day) => DayAndMonth().Matches(raw).Any(match =>
        int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) == day.Day &&
        int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture) == day.Month);

    // "30/6", "31-12", "31 tháng 12"
    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})\s*([/.\-]|tháng)\s*(?<month>\d{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex DayAndMonth();

    // "quy iv/2026", "qui 4"
    [GeneratedRegex(@"\bqu[yi]\s*[iv\d]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex QuarterWord();
}
