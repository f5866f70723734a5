using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>The days on which a recurring duty falls due (ngày đến hạn của việc định kỳ). The rule, as pages publish it: a monthly duty
/// with a day falls on that day of each month; a yearly one with day and month on that day of each year; where the month is shorter,
/// on its last day. Whatever else the words leave open (a quarter, a half-year or a year without its day) has no date, and none is
/// made up.</summary>
public static class RecurringDates
{
    /// <summary>True where the words fix the days: monthly with a day, yearly with day and month.</summary>
    public static bool AreFixed(Recurrence recurrence)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return recurrence switch
        {
            { Frequency: Frequency.Monthly, Day: >= 1 and <= 31, Month: null } => true,
            { Frequency: Frequency.Yearly, Day: >= 1 and <= 31, Month: >= 1 and <= 12 } => true,
            _ => false,
        };
    }

    /// <summary>The next days from a day on, that day included, nearest first; none where the words fix no day.</summary>
    /// <param name="recurrence">How often the duty comes back.</param>
    /// <param name="from">The first day that counts.</param>
    /// <param name="until">The last day that counts, where the source ends the duty; null without.</param>
    /// <param name="count">How many days at most.</param>
    public static ImmutableArray<DateOnly> Next(Recurrence recurrence, DateOnly from, DateOnly? until, int count) => AreFixed(recurrence)
        ? [.. Days(recurrence, from).Where(day => day >= from).TakeWhile(day => day <= (until ?? DateOnly.MaxValue)).Take(count)]
        : [];

    /// <summary>Every day from the year or month of a day on.</summary>
    private static IEnumerable<DateOnly> Days(Recurrence recurrence, DateOnly from)
    {
        var month = recurrence.Month is { } named ? new DateOnly(from.Year, named, 1) : new DateOnly(from.Year, from.Month, 1);
        var step = recurrence.Frequency == Frequency.Yearly ? 12 : 1;
        for (; month.Year < DateOnly.MaxValue.Year; month = month.AddMonths(step))
        {
            yield return new DateOnly(month.Year, month.Month, Math.Min(recurrence.Day!.Value, DateTime.DaysInMonth(month.Year, month.Month)));
        }
    }
}
