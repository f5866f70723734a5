using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Words of the calendar: weekdays, anchors of days, how often a duty comes back.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary>Anchor of a day on the page of its month: <c>ngay-20</c>.</summary>
    public static string Anchor(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"ngay-{day.Day}");

    /// <summary>"Tháng 12/2026".</summary>
    public static string Month(DateOnly month) => $"Tháng {Dates.Month(month)}";

    /// <summary>"lặp lại hằng tháng, mốc ngày 20".</summary>
    public static string Again(Recurrence recurrence) => DeadlineWords.Recurring(recurrence) is var words ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
