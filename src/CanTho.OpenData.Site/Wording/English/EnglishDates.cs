using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Dates as readers of British English write them: <c>31 December 2026</c>.</summary>
internal static class EnglishDates
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    public static string Day(DateOnly day) => Invariant($"{day.Day} {MonthName(day.Month)} {day.Year}");

    public static string Month(DateOnly day) => Invariant($"{MonthName(day.Month)} {day.Year}");

    public static string MonthName(int month) => Months[month - 1];

    public static string Quarter(DateOnly day) => Invariant($"{Quarters[(day.Month - 1) / 3]} quarter of {day.Year}");

    /// <summary>A date at the precision the source gives.</summary>
    public static string Partial(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Invariant($"{day} {MonthName(month)} {date.Year}"),
        ({ } month, null) => Invariant($"{MonthName(month)} {date.Year}"),
        _ => Invariant($"{date.Year}"),
    };

    /// <summary>How far a day is from the as-of date: "in 39 days", "today", "12 days ago".</summary>
    public static string Distance(DateOnly asOf, DateOnly day) => (day.DayNumber - asOf.DayNumber) switch
    {
        0 => "today",
        > 0 and var ahead => $"in {EnglishNumbers.Count(ahead, "day")}",
        var behind => $"{EnglishNumbers.Count(-behind, "day")} ago",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
