using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>The days on which a recurring duty falls: "trước ngày 20 hằng tháng" is the 20th of every month, "trước ngày 15 tháng 12 hằng năm"
/// the 15th of December of every year. Day 31 is the last day of a shorter month. Where the source fixes no day ("hằng quý", "định kỳ",
/// "hằng tháng" alone), there is none: nothing is made up; and a duty of every day stands on no day more than on another.</summary>
public static class Recurrences
{
    /// <summary>True where the words fix the days.</summary>
    public static bool HasDays(Recurrence recurrence)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return recurrence is { Frequency: Frequency.Monthly, Day: >= 1 and <= 31, Month: null }
            or { Frequency: Frequency.Yearly, Day: >= 1 and <= 31, Month: >= 1 and <= 12 };
    }

    /// <summary>The days from the first to the last given, both included, in their order.</summary>
    public static IEnumerable<DateOnly> Dates(Recurrence recurrence, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return !HasDays(recurrence) || to < from ? []
            : Months(from, to).Where(month => recurrence.Frequency == Frequency.Monthly || month.Month == recurrence.Month)
                .Select(month => InMonth(month, recurrence.Day!.Value)).Where(day => from <= day && day <= to);
    }

    /// <summary>The next days from a day on, that day included, nearest first; none where the words fix no day.</summary>
    /// <param name="recurrence">How often the duty comes back.</param>
    /// <param name="from">The first day that counts.</param>
    /// <param name="until">The last day that counts, where the source ends the duty; null without.</param>
    /// <param name="count">How many days at most.</param>
    public static ImmutableArray<DateOnly> Next(Recurrence recurrence, DateOnly from, DateOnly? until, int count)
    {
        var last = from.Year > DateOnly.MaxValue.Year - count - 1 ? DateOnly.MaxValue : from.AddYears(count + 1);
        return [.. Dates(recurrence, from, until < last ? until.Value : last).Take(count)];
    }

    private static IEnumerable<DateOnly> Months(DateOnly from, DateOnly to)
    {
        for (var month = (from.Year * 12) + from.Month - 1; month <= (to.Year * 12) + to.Month - 1; month++)
        {
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
        }
    }

    private static DateOnly InMonth(DateOnly month, int day) =>
        new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
}
