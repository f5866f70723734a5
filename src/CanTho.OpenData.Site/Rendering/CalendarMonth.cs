namespace CanTho.OpenData.Site.Rendering;

/// <summary>A month of the calendar.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Entries">What falls into it, by day, then in the order of the documents; days that come back last.</param>
/// <param name="Previous">The nearest earlier month with a page; null for the first.</param>
/// <param name="Next">The nearest later month with a page; null for the last.</param>
public sealed record CalendarMonth(DateOnly First, ImmutableArray<CalendarEntry> Entries, DateOnly? Previous, DateOnly? Next)
{
    /// <summary>Its last day.</summary>
    public DateOnly Last => new(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month));

    /// <summary>Days that the source itself names, each with what falls on it.</summary>
    public IEnumerable<IGrouping<DateOnly, CalendarEntry>> Days => Entries.Where(entry => entry.IsExact).GroupBy(entry => entry.Day);

    /// <summary>What is due by the end of a month, quarter or year that ends in this month.</summary>
    public IEnumerable<CalendarEntry> PeriodEnds => Entries.Where(entry => !entry.IsExact);

    /// <summary>Its weeks from Monday; days of other months are null.</summary>
    public IEnumerable<ImmutableArray<DateOnly?>> Weeks()
    {
        var before = ((int)First.DayOfWeek + 6) % 7;
        var days = Enumerable.Repeat<DateOnly?>(null, before).Concat(Enumerable.Range(0, Last.Day).Select(day => (DateOnly?)First.AddDays(day)));
        return days.Chunk(7).Select(week => week.Concat(Enumerable.Repeat<DateOnly?>(null, 7 - week.Length)).ToImmutableArray());
    }
}
