using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>All deadlines and recurring duties by month. A month has a page where a deadline ends in it, or where a duty comes back within a
/// year of the as-of date; duties are shown from the day on which their document was issued.</summary>
public sealed class DeadlineCalendar
{
    private const int MonthsAround = 12;
    private readonly ImmutableArray<CalendarEntry> _dated;
    private readonly ImmutableArray<(AssignedTask Task, DateOnly Since)> _recurring;

    private DeadlineCalendar(Portal portal)
    {
        AsOf = portal.AsOf;
        _dated = [.. portal.Corpus.Tasks.Where(task => task.Deadline?.LastDay is not null)
            .Select(task => new CalendarEntry(task.Deadline!.LastDay!.Value, task, PrecisionWords.Of(task.Deadline)!.Value, IsRecurring: false))];
        _recurring = [.. portal.Corpus.Tasks.Where(task => task.Recurrence is { } recurrence && Recurrences.HasDays(recurrence))
            .Select(task => (task, portal.IssuedOn(task.Document) ?? FirstOf(AsOf)))];
        Months = WithNeighbours();
    }

    /// <summary>The day that "today" means.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The months that have a page, in their order; that of the as-of date always.</summary>
    public ImmutableArray<CalendarMonth> Months { get; }

    /// <summary>The month of the as-of date.</summary>
    public CalendarMonth Current => Months.First(month => month.First == FirstOf(AsOf));

    /// <summary>Tasks that come back without a day: "định kỳ", "6 tháng".</summary>
    public static bool ComesBackWithoutDay(AssignedTask task) => task is { Deadline.LastDay: null, Recurrence: { } recurrence } && !Recurrences.HasDays(recurrence);

    public static DeadlineCalendar Of(Portal portal) => new(portal);

    /// <summary>What falls into a span, by day.</summary>
    public ImmutableArray<CalendarEntry> Between(DateOnly from, DateOnly to) =>
    [
        .. _dated.Where(entry => from <= entry.Day && entry.Day <= to).Concat(_recurring.SelectMany(duty =>
                Recurrences.Dates(duty.Task.Recurrence!, duty.Since > from ? duty.Since : from, to)
                    .Select(day => new CalendarEntry(day, duty.Task, DeadlinePrecision.Day, IsRecurring: true))))
            .OrderBy(entry => entry.Day),
    ];

    /// <summary>Deadlines, without what comes back, that end in a year: by month where the source names the day or month, else by how
    /// exactly it names the end.</summary>
    public ILookup<(int Year, int Month, DeadlinePrecision Precision), CalendarEntry> ByYear() =>
        _dated.ToLookup(entry => (entry.Day.Year, entry.Precision is DeadlinePrecision.Day or DeadlinePrecision.Month ? entry.Day.Month : 0,
            entry.Precision is DeadlinePrecision.Day ? DeadlinePrecision.Month : entry.Precision));

    private ImmutableArray<CalendarMonth> WithNeighbours()
    {
        var around = Between(FirstOf(AsOf).AddMonths(AsOf.Year > 1 ? -MonthsAround : 0), AsOf.Year < DateOnly.MaxValue.Year ? FirstOf(AsOf).AddMonths(MonthsAround) : DateOnly.MaxValue);
        var firsts = _dated.Concat(around).Select(entry => FirstOf(entry.Day)).Append(FirstOf(AsOf)).Distinct().Order().ToImmutableArray();
        return
        [
            .. firsts.Select((first, at) => new CalendarMonth(
                first, Between(first, new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month))),
                at > 0 ? firsts[at - 1] : null, at + 1 < firsts.Length ? firsts[at + 1] : null)),
        ];
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
