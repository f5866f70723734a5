using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Dates as Vietnamese readers write them: <c>30/06/2026</c>, "Tháng 6/2026", "Quý II/2026".</summary>
internal static class Dates
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => Invariant($"{day.Month}/{day.Year}");

    public static string Quarter(DateOnly day) => Invariant($"Quý {Quarters[(day.Month - 1) / 3]}/{day.Year}");

    /// <summary>A date at the precision the source gives.</summary>
    public static string Partial(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Invariant($"{day:00}/{month:00}/{date.Year}"),
        ({ } month, null) => Invariant($"Tháng {month}/{date.Year}"),
        _ => Invariant($"Năm {date.Year}"),
    };

    /// <summary>How far a day is from the as-of date: "còn 39 ngày", "hôm nay", "đã qua 12 ngày".</summary>
    public static string Distance(DateOnly asOf, DateOnly day) => (day.DayNumber - asOf.DayNumber) switch
    {
        0 => "hôm nay",
        > 0 and var ahead => $"còn {Numbers.Count(ahead)} ngày",
        var behind => $"đã qua {Numbers.Count(-behind)} ngày",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
