using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Makes the rows of <see cref="DeadlinesDataset"/>.</summary>
internal sealed class DeadlineRows(Findings findings)
{
    // Corrections of these fields change what a row says; one of a heading does not.
    private static readonly string[] Fields = ["title", "lead_raw", "deadline_raw"];

    private readonly AgencyKeys _agencies = AgencyKeys.Of(findings.Corpus);
    private readonly HashSet<string> _corrections = CorrectionKeys.Of(findings.Corpus, Fields);

    /// <summary>What of a task has a row: its deadline, and its recurring duty.</summary>
    internal static IEnumerable<(AssignedTask Task, bool IsRecurring)> PartsOf(AssignedTask task)
    {
        // "trước ngày 20 hằng tháng" alone is a recurring duty, not also a deadline without a day.
        if (task.Deadline is { } deadline && (task.Recurrence is null || deadline.LastDay is not null))
        {
            yield return (task, false);
        }

        if (task.Recurrence is not null)
        {
            yield return (task, true);
        }
    }

    /// <summary>The row of a part.</summary>
    internal ImmutableArray<object?> Of((AssignedTask Task, bool IsRecurring) part) => part.IsRecurring ? OfRecurrence(part.Task) : OfDeadline(part.Task);

    private ImmutableArray<object?> OfDeadline(AssignedTask task)
    {
        var deadline = task.Deadline!;
        return Row(
            task, "han", "deadline", deadline.KindName, deadline.FirstDay, deadline.LastDay, null, deadline.LastDay >= findings.AsOf ? deadline.LastDay : null,
            findings.Schedule.TryGetValue(task.Id, out var state) ? TasksDataset.StateName(state) : null);
    }

    private ImmutableArray<object?> OfRecurrence(AssignedTask task) => Row(
        task, "dinh-ky", "recurring", null, null, task.Deadline?.LastDay, task.Recurrence, findings.NextRecurrences.TryGetValue(task.Id, out var day) ? day : null, null);

    private ImmutableArray<object?> Row(
        AssignedTask task, string suffix, string type, string? kind, DateOnly? first, DateOnly? last, Recurrence? recurrence, DateOnly? next, string? state) =>
        Cells.SourcedRow(
            task.Source, Addresses.Task(task.Id), task.Corrections.RemoveAll(id => !_corrections.Contains(id)),
            string.Create(CultureInfo.InvariantCulture, $"{task.Id}/{suffix}"), task.Id.Value, task.Document.Value, task.Title, _agencies.Names(task.Leads), type,
            task.Deadline?.Raw, kind, first, last, recurrence?.FrequencyName, recurrence?.Day, recurrence?.Month, next, next?.DayNumber - findings.AsOf.DayNumber, state,
            findings.AsOf);
}
