using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Says of each task what has been reported up to the as-of day, and counts. Progress is never computed from a deadline: a task
/// without report is a task without report.</summary>
public static class ProgressAnalysis
{
    /// <summary>The findings with progress and counts; reports dated after the day are told of and do not count.</summary>
    public static Findings Compute(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var (corpus, asOf) = (findings.Corpus, findings.AsOf);
        var reports = corpus.Progress.Where(report => report.Date <= asOf).ToLookup(report => report.Task);
        var tasks = corpus.Tasks.DistinctBy(task => task.Id).ToImmutableArray();
        var progress = tasks.ToDictionary(task => task.Id, task => new TaskProgress(task.Id, [.. reports[task.Id].OrderBy(report => report.Date)]));
        var states = tasks.ToDictionary(task => task.Id, task => (findings.Schedule[task.Id], progress[task.Id].State));
        var early = corpus.Progress.Where(report => report.Date > asOf).Select(report => InFuture(report, asOf));
        return findings with
        {
            Corpus = corpus with { Diagnostics = [.. corpus.Diagnostics.Concat(early).Order()] },
            Progress = progress,
            Tallies = Count(tasks, corpus.Roles, task => states[task]),
        };
    }

    private static Diagnostic InFuture(ProgressReport report, DateOnly asOf)
    {
        var (span, date) = (report.Source.Span, Iso(report.Date));
        var column = span.FirstLine == span.LastLine ? Math.Max(0, report.Source.Quote.IndexOf(date, StringComparison.Ordinal)) + 1 : 1;
        return Rules.ProgressInFuture(span.File, span.FirstLine, column, date, Iso(asOf));
    }

    private static Tallies Count(ImmutableArray<AssignedTask> tasks, ImmutableArray<TaskRole> roles, Func<TaskId, (ScheduleState, ProgressState)> stateOf) => new(
        Tally(tasks.Select(task => task.Id), stateOf),
        By(tasks.Select(task => (task.Document, task.Id)), stateOf),
        By(tasks.SelectMany(task => SectionsOf(task).Select(section => (section, task.Id))), stateOf),
        By(roles.Where(role => role.IsLead).Select(role => (role.Agency, role.Task)).Distinct(), stateOf));

    private static ImmutableDictionary<T, TaskTally> By<T>(IEnumerable<(T Key, TaskId Task)> tasks, Func<TaskId, (ScheduleState, ProgressState)> stateOf)
        where T : notnull =>
        tasks.GroupBy(pair => pair.Key).ToImmutableDictionary(group => group.Key, group => Tally(group.Select(pair => pair.Task), stateOf));

    private static TaskTally Tally(IEnumerable<TaskId> tasks, Func<TaskId, (ScheduleState, ProgressState)> stateOf) => new(
    [
        .. tasks.CountBy(stateOf).OrderBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2)
            .Select(pair => new TallyCell(pair.Key.Item1, pair.Key.Item2, pair.Value)),
    ]);

    /// <summary>The task's group, its section and every section above: III.1.b counts in III.1 and III, too.</summary>
    private static IEnumerable<string> SectionsOf(AssignedTask task)
    {
        var path = string.Join('.', new[] { task.Section, task.Group }.OfType<string>());
        while (path.Length > 0)
        {
            yield return SectionIds.Make(task.Document, path);
            path = path[..Math.Max(0, path.LastIndexOf('.'))];
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
