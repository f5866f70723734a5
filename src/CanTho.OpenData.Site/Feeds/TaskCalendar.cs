using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>The events of tasks: one on the last day of each deadline, one series for each duty that comes back on a fixed day. A task
/// without either has no event.</summary>
internal static class TaskCalendar
{
    private const int MonthsOfAYear = 12;

    /// <summary>True where a calendar of these tasks would hold something.</summary>
    public static bool HasEvents(IEnumerable<AssignedTask> tasks) => tasks.Any(task => task.Deadline?.LastDay is not null || IsSeries(task));

    /// <summary>A calendar holds at most this many events: programs refuse larger files, the best known at one megabyte.</summary>
    public const int Most = 600;

    /// <summary>Of too many events those that matter to who follows a calendar: duties that come back and days to come, the nearest first,
    /// then days gone by, the latest first. By day again, as they were.</summary>
    public static ImmutableArray<CalendarEvent> Nearest(ImmutableArray<CalendarEvent> events, DateOnly asOf) => events.Length <= Most ? events
        : [.. events.OrderBy(item => item.Rule is null && item.Day < asOf).ThenBy(item => item.Rule is null ? Math.Abs(item.Day.DayNumber - asOf.DayNumber) : -1).Take(Most).OrderBy(item => item.Day)];

    /// <summary>The events, by day, then in the order of the tasks.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="tasks">The tasks, each with the part of the agency that the calendar is of; null for a calendar of no agency.</param>
    public static ImmutableArray<CalendarEvent> Events(Portal portal, IEnumerable<(AssignedTask Task, DutyPart? Part)> tasks) =>
        [.. tasks.DistinctBy(item => item.Task.Id).SelectMany(item => EventsOf(portal, item.Task, item.Part)).OrderBy(made => made.Day)];

    private static IEnumerable<CalendarEvent> EventsOf(Portal portal, AssignedTask task, DutyPart? part)
    {
        var stamp = DataDays.Of(portal, task);
        if (task.Deadline?.LastDay is { } day)
        {
            yield return new CalendarEvent(stamp, day, null, () => Text("", EventWords.DeadlineSummary(task, part)));
        }

        if (IsSeries(task))
        {
            var from = DataDays.Issued(portal.Document(task.Document)) ?? DataDays.Founded;
            var days = Recurrences.Next(task.Recurrence!, from, task.Deadline?.LastDay, MonthsOfAYear);
            foreach (var rule in RecurrenceRule.Of(task.Recurrence!, task.Deadline?.LastDay).Where(rule => days.Any(rule.Gives)))
            {
                yield return new CalendarEvent(
                    stamp, days.First(rule.Gives), rule.Text, () => Text($"-lap-lai{rule.Suffix}", EventWords.SeriesSummary(task, part)));
            }
        }

        EventText Text(string suffix, string summary)
        {
            var url = portal.Absolute(Routes.Task(task.Id));
            return new EventText($"{task.Id}{suffix}@{portal.Authority}", summary, EventWords.Description(portal, task, part, url), url, part is { } known ? EventWords.Part(known) : null);
        }
    }

    private static bool IsSeries(AssignedTask task) => task.Recurrence is { } recurrence && Recurrences.HasDays(recurrence);
}
