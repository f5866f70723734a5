using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A recurring duty as calendars write it (RFC 5545, section 3.3.10), by the same days as <see cref="Recurrences"/>. A day that a
/// month lacks is its last one. BYSETPOS would say that in one rule, but ical.js (which Thunderbird reads with) passes over it; so the
/// last day is written as -1, and the 29th or 30th of every month needs a second rule for February.</summary>
/// <param name="Suffix">What tells this rule's events from those of the duty's other rule: "" or <c>-thang-2</c>.</param>
/// <param name="Text">The rule, <c>FREQ=MONTHLY;BYMONTHDAY=20</c>.</param>
/// <param name="InFebruary">Whether it gives the days in February alone, or all others alone; null for all.</param>
internal sealed record RecurrenceRule(string Suffix, string Text, bool? InFebruary)
{
    private const int February = 2;
    private const int SurelyInEveryMonth = 28;

    /// <summary>The rules of a duty; none where its words fix no day.</summary>
    public static ImmutableArray<RecurrenceRule> Of(Recurrence recurrence, DateOnly? until)
    {
        if (!Recurrences.HasDays(recurrence))
        {
            return [];
        }

        var end = until is { } last ? $";UNTIL={last.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}" : "";
        return (recurrence.Day!.Value, recurrence.Month) switch
        {
            (var day, { } month) => [Rule("", Invariant($"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={(day > ShortestOf(month) ? -1 : day)}"), null)],
            (31, _) => [Rule("", "FREQ=MONTHLY;BYMONTHDAY=-1", null)],
            (var day and > SurelyInEveryMonth, _) =>
            [
                Rule("", Invariant($"FREQ=MONTHLY;BYMONTH=1,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY={day}"), false),
                Rule("-thang-2", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", true),
            ],
            (var day, _) => [Rule("", Invariant($"FREQ=MONTHLY;BYMONTHDAY={day}"), null)],
        };

        RecurrenceRule Rule(string suffix, string text, bool? inFebruary) => new(suffix, text + end, inFebruary);
    }

    /// <summary>True for a day of the duty that this rule gives.</summary>
    public bool Gives(DateOnly day) => InFebruary is not { } inside || (day.Month == February) == inside;

    private static int ShortestOf(int month) => month == February ? SurelyInEveryMonth : DateTime.DaysInMonth(2026, month);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
