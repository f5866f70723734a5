using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>What a deadline means, in English: "2026" is "Within 2026", and that the source names only the year.</summary>
internal static class EnglishDeadlines
{
    /// <summary>The deadline in a few words.</summary>
    public static string Meaning(Deadline? deadline) => deadline switch
    {
        Deadline.Within { Kind: PeriodKind.Year } year => Invariant($"Within {year.Start.Year}"),
        Deadline.Within { Kind: PeriodKind.Month } month => $"In {EnglishDates.Month(month.Start)}",
        Deadline.Within { Kind: PeriodKind.Quarter } quarter => $"In the {EnglishDates.Quarter(quarter.Start)}",
        Deadline.Within { Kind: PeriodKind.MonthRange } months => $"{EnglishDates.MonthName(months.Start.Month)} to {EnglishDates.Month(months.End)}",
        Deadline.Within within when IsWholeYears(within) => Invariant($"{within.Start.Year} to {within.End.Year}"),
        Deadline.Within within => $"From {EnglishDates.Day(within.Start)} to {EnglishDates.Day(within.End)}",
        Deadline.By by => $"By {EnglishDates.Day(by.End)}",
        Deadline.Ongoing => "Ongoing",
        Deadline.Other => "No date",
        _ => "Not stated",
    };

    /// <summary>What the source leaves open, and the last day that is counted; null where there is nothing to add.</summary>
    public static string? Note(Deadline? deadline) => deadline switch
    {
        Deadline.Within { Kind: PeriodKind.Year } => $"The source names only the year; {LastDay(deadline)}",
        Deadline.Within { Kind: PeriodKind.Month } => $"The source names only the month; {LastDay(deadline)}",
        Deadline.Within { Kind: PeriodKind.Quarter } => $"The source names only the quarter; {LastDay(deadline)}",
        Deadline.Within { Kind: PeriodKind.MonthRange } => $"The source names only the months; {LastDay(deadline)}",
        Deadline.Within within when IsWholeYears(within) => $"The source names only the years; {LastDay(deadline)}",
        Deadline.By => "The source states no first day",
        Deadline.Ongoing => "The source states no last day",
        Deadline.Other => "The source states a condition, or words without a date",
        _ => null,
    };

    /// <summary>How often a duty comes back: "Every month; the source names the 20th".</summary>
    public static string Recurring(Recurrence recurrence)
    {
        var often = recurrence.Frequency switch
        {
            Frequency.Daily => "Every day",
            Frequency.Weekly => "Every week",
            Frequency.Monthly => "Every month",
            Frequency.Quarterly => "Every quarter",
            Frequency.HalfYearly => "Every six months",
            _ => "Every year",
        };
        return (recurrence.Day, recurrence.Month) switch
        {
            ({ } day, { } month) => Invariant($"{often}; the source names {day} {EnglishDates.MonthName(month)}"),
            ({ } day, null) => $"{often}; the source names the {EnglishNumbers.Ordinal(day)}",
            (null, { } month) => $"{often}; the source names {EnglishDates.MonthName(month)}",
            _ => often,
        };
    }

    /// <summary>When a deadline ends, no more exact than the source: "By the end of 2026", "31 December 2026".</summary>
    public static string End(Deadline deadline) => (PrecisionWords.Of(deadline), deadline.LastDay) switch
    {
        (DeadlinePrecision.Year, { } day) => Invariant($"By the end of {day.Year}"),
        (DeadlinePrecision.Quarter, { } day) => $"By the end of the {EnglishDates.Quarter(day)}",
        (DeadlinePrecision.Month, { } day) => $"By the end of {EnglishDates.Month(day)}",
        (_, { } day) => EnglishDates.Day(day),
        _ => Meaning(deadline),
    };

    private static bool IsWholeYears(Deadline.Within within) =>
        within is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } } && within.Start.Year < within.End.Year;

    private static string LastDay(Deadline deadline) => $"last day {EnglishDates.Day(deadline.LastDay!.Value)}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
