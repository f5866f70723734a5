using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>An axis of whole years around the as-of date, and where a day stands on it in percent of its width.</summary>
/// <param name="FirstYear">First year shown.</param>
/// <param name="LastYear">Last year shown.</param>
/// <param name="ByQuarter">True where every quarter has a line and a label.</param>
public readonly record struct TimelineAxis(int FirstYear, int LastYear, bool ByQuarter = false)
{
    private const int YearsBack = 1;
    private const int YearsAhead = 9;
    private const int LongestSpan = 16;
    private const int QuarterYearsAhead = 3;

    /// <summary>First day of the axis.</summary>
    public DateOnly Start => new(FirstYear, 1, 1);

    /// <summary>Last day of the axis.</summary>
    public DateOnly End => new(LastYear, 12, 31);

    /// <summary>The years shown.</summary>
    public IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    /// <summary>First days of the years or quarters shown.</summary>
    public IEnumerable<DateOnly> Ticks => ByQuarter
        ? Years.SelectMany(year => Enumerable.Range(0, 4).Select(quarter => new DateOnly(year, (quarter * 3) + 1, 1)))
        : Years.Select(year => new DateOnly(year, 1, 1));

    /// <summary>From the earliest to the last year in which a deadline ends, the as-of date among them; at most sixteen years, of which the
    /// ones ahead count more.</summary>
    public static TimelineAxis Around(DateOnly asOf, IEnumerable<Deadline?> deadlines)
    {
        var years = deadlines.Select(deadline => deadline?.LastDay?.Year).OfType<int>().ToList();
        var last = Math.Min(DateOnly.MaxValue.Year, Math.Clamp(years.DefaultIfEmpty(0).Max(), asOf.Year + 4, asOf.Year + YearsAhead));
        var first = Math.Min(asOf.Year - YearsBack, years.DefaultIfEmpty(asOf.Year).Min());
        return new TimelineAxis(Math.Max(Math.Max(1, first), last - LongestSpan + 1), last);
    }

    /// <summary>The quarters of the as-of year and of the three years after it.</summary>
    public static TimelineAxis OfQuarters(DateOnly asOf) => new(asOf.Year, Math.Min(DateOnly.MaxValue.Year, asOf.Year + QuarterYearsAhead), ByQuarter: true);

    /// <summary>True where a period has at least one day on the axis.</summary>
    public bool Shows(DateOnly start, DateOnly end) => start <= End && end >= Start;

    /// <summary>Where a day begins.</summary>
    public string Percent(DateOnly day) => Write(Place(day.DayNumber));

    /// <summary>Where a day ends.</summary>
    public string PercentAfter(DateOnly day) => Write(Place(day.DayNumber + 1));

    /// <summary>How long a period is, its last day included.</summary>
    public string Width(DateOnly start, DateOnly end) => Write(Math.Max(0.4m, Place(end.DayNumber + 1) - Place(start.DayNumber)));

    /// <summary>Where a day begins, in thousandths of the axis, for drawings that are stretched over it.</summary>
    public string Thousandth(DateOnly day) => (Place(day.DayNumber) * 10).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>True where a day stands in the right half, so that words beside it go to its left.</summary>
    public bool IsRight(DateOnly day) => Place(day.DayNumber) > 50;

    private decimal Place(int dayNumber)
    {
        var length = End.DayNumber + 1 - Start.DayNumber;
        return Math.Clamp(100m * (dayNumber - Start.DayNumber) / length, 0m, 100m);
    }

    private static string Write(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
