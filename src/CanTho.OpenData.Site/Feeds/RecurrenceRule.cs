using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A recurring duty as calendars write it (RFC 5545, section 3.3.10), by the same rule as <see cref="Recurrences"/>.</summary>
internal static class RecurrenceRule
{
    /// <summary><c>FREQ=MONTHLY;BYMONTHDAY=20</c>; null where the words fix no day.</summary>
    public static string? Of(Recurrence recurrence, DateOnly? until)
    {
        if (!Recurrences.HasDays(recurrence))
        {
            return null;
        }

        var month = recurrence.Month is { } named ? Invariant($"FREQ=YEARLY;BYMONTH={named}") : "FREQ=MONTHLY";
        var end = until is { } last ? $";UNTIL={last.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}" : "";
        return $"{month};{MonthDay(recurrence.Day!.Value)}{end}";
    }

    /// <summary>A day that some months lack becomes the last of the days up to it that the month has.</summary>
    private static string MonthDay(int day) => day <= 28
        ? Invariant($"BYMONTHDAY={day}")
        : $"BYMONTHDAY={string.Join(',', Enumerable.Range(28, day - 27).Select(each => Invariant($"{each}")))};BYSETPOS=-1";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
