using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>An axis of whole years around the as-of date, and where a day stands on it in percent of its width.</summary>
/// <param name="FirstYear">First year shown.</param>
/// <param name="LastYear">Last year shown.</param>
internal readonly record struct TimelineAxis(int FirstYear, int LastYear)
{
    private const int YearsBack = 1;
    private const int YearsAhead = 9;

    /// <summary>First day of the axis.</summary>
    public DateOnly Start => new(FirstYear, 1, 1);

    /// <summary>Last day of the axis.</summary>
    public DateOnly End => new(LastYear, 12, 31);

    /// <summary>From the year before the as-of date to the last year of any deadline, four to nine years ahead.</summary>
    public static TimelineAxis Around(DateOnly asOf, IEnumerable<Deadline?> deadlines)
    {
        var last = deadlines.Select(deadline => deadline?.LastDay?.Year ?? 0).DefaultIfEmpty(0).Max();
        return new TimelineAxis(Math.Max(1, asOf.Year - YearsBack), Math.Clamp(last, asOf.Year + 4, asOf.Year + YearsAhead));
    }

    /// <summary>True where a period has at least one day on the axis.</summary>
    public bool Shows(DateOnly start, DateOnly end) => start <= End && end >= Start;

    /// <summary>Where a day begins.</summary>
    public string Percent(DateOnly day) => Write(Place(day));

    /// <summary>How long a period is, its last day included.</summary>
    public string Width(DateOnly start, DateOnly end) => Write(Math.Max(0.4m, Place(end.AddDays(1)) - Place(start)));

    private decimal Place(DateOnly day)
    {
        var length = End.DayNumber + 1 - Start.DayNumber;
        return Math.Clamp(100m * (day.DayNumber - Start.DayNumber) / length, 0m, 100m);
    }

    private static string Write(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
