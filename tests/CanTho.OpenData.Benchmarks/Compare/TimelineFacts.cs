using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>A deadline as it stands on an axis of years: the places are facts (percent of the axis), the drawing is the template's.</summary>
internal static class TimelineFacts
{
    /// <summary>The deadline of a task on its axis; null where nothing is drawn.</summary>
    public static object? Of(Portal portal, AssignedTask task)
    {
        if (task.Deadline is not (Deadline.Within or Deadline.By or Deadline.Ongoing))
        {
            return null;
        }

        var axis = TimelineAxis.Around(portal.AsOf, [task.Deadline]);
        var isRecurring = task.Deadline is Deadline.Ongoing && task.Recurrence is not null;
        var near = task.Deadline.LastDay is { } last && portal.State(task) is ScheduleState.DueSoon or ScheduleState.PastDeadline
            ? $"{PrecisionWords.End(PrecisionWords.Of(task.Deadline)!.Value, task.Deadline.LastDay!.Value)}: {Dates.Distance(portal.AsOf, task.Deadline.LastDay!.Value)}"
            : null;
        return new
        {
            axis = KeyOf(axis),
            label = isRecurring ? DeadlineWords.Recurring(task.Recurrence!) : DeadlineWords.Meaning(task.Deadline),
            under = isRecurring ? DeadlineWords.Recurring(task.Recurrence!) : near,
            dated = task.Deadline.LastDay is not null,
            mark = Mark(task, axis, Since(portal, task)),
        };
    }

    /// <summary>The name of an axis, under which templates find it.</summary>
    public static string KeyOf(TimelineAxis axis) => string.Create(CultureInfo.InvariantCulture, $"a{axis.FirstYear}-{axis.LastYear}");

    /// <summary>The axis that a task is drawn on.</summary>
    public static TimelineAxis AxisOf(Portal portal, AssignedTask task) => TimelineAxis.Around(portal.AsOf, [task.Deadline]);

    /// <summary>An axis: its years, their lines and today.</summary>
    public static object Describe(TimelineAxis axis, DateOnly today) => new
    {
        first = axis.FirstYear,
        last = axis.LastYear,
        years = axis.Years.Select(year => new
        {
            century = (year / 100).ToString("00", CultureInfo.InvariantCulture),
            rest = (year % 100).ToString("00", CultureInfo.InvariantCulture),
        }),
        ticks = axis.Ticks.Select(axis.Percent),
        today = axis.Shows(today, today) ? new { at = axis.Percent(today), right = axis.IsRight(today), day = Dates.Day(today) } : null,
    };

    private static DateOnly? Since(Portal portal, AssignedTask task) =>
        portal.IssuedOn(task.Document) is { } day && !(task.Deadline?.LastDay < day) ? day : null;

    private static object Mark(AssignedTask task, TimelineAxis axis, DateOnly? since) => task.Deadline switch
    {
        Deadline.Within within when !axis.Shows(within.Start, within.End) => Outside(within.End, axis),
        Deadline.By by when !axis.Shows(by.End, by.End) && (by.End < axis.Start || since is not { } from || from > axis.End) => Outside(by.End, axis),
        Deadline.Within within => new
        {
            kind = "period",
            sharp = within.Kind == PeriodKind.Range,
            at = axis.Percent(within.Start),
            width = axis.Width(within.Start, within.End),
            cap = within.Kind == PeriodKind.Range && within.End <= axis.End && PrecisionWords.Of(within) == DeadlinePrecision.Day ? axis.PercentAfter(within.End) : null,
            earlier = within.Start < axis.Start,
            later = within.End > axis.End,
        },
        Deadline.By by => new
        {
            kind = "until",
            since = since is { } issued ? new { at = axis.Percent(issued), width = axis.Width(issued, by.End) } : null,
            earlier = (since ?? by.End) < axis.Start,
            later = by.End > axis.End,
            end = by.End <= axis.End ? axis.PercentAfter(by.End) : null,
            sharp = PrecisionWords.Of(by) == DeadlinePrecision.Day,
        },
        _ when Beats(task, axis, since) is { Length: > 0 } beats => new { kind = "beats", days = beats },
        _ => new { kind = "open", at = axis.Percent(since ?? axis.Start), earlier = since < axis.Start },
    };

    private static object Outside(DateOnly end, TimelineAxis axis) => new { kind = end < axis.Start ? "before" : "after" };

    private static string[] Beats(AssignedTask task, TimelineAxis axis, DateOnly? since)
    {
        var start = since > axis.Start ? since.Value : axis.Start;
        return task.Recurrence is { } recurrence && Recurrences.HasDays(recurrence)
            ? [.. Recurrences.Dates(recurrence, start, axis.End).Select(axis.Thousandth)]
            : [];
    }
}
