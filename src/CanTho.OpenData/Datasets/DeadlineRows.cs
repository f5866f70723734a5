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

    /// <summary>The deadline of a task, and its recurring duty.</summary>
    internal IEnumerable<ImmutableArray<object?>> Of(AssignedTask task)
    {
        // "trước ngày 20 hằng tháng" alone is a recurring duty, not also a deadline without a day.
        if (task.Deadline is { } deadline && (task.Recurrence is null || deadline.LastDay is not null))
        {
            var next = deadline.LastDay >= findings.AsOf ? deadline.LastDay : null;
            yield return Row(
                task, "han", "deadline", deadline.KindName, deadline.FirstDay, deadline.LastDay, null, next,
                findings.Schedule.TryGetValue(task.Id, out var state) ? TasksDataset.StateName(state) : null);
        }

        if (task.Recurrence is { } recurrence)
        {
            DateOnly? next = findings.NextRecurrences.TryGetValue(task.Id, out var day) ? day : null;
            yield return Row(task, "dinh-ky", "recurring", null, null, task.Deadline?.LastDay, recurrence, next, null);
        }
    }

    private ImmutableArray<object?> Row(
        AssignedTask task, string suffix, string type, string? kind, DateOnly? first, DateOnly? last, Recurrence? recurrence, DateOnly? next, string? state) =>
        Cells.SourcedRow(
            task.Source, Addresses.Task(task.Id), [.. task.Corrections.Where(_corrections.Contains)],
            string.Create(CultureInfo.InvariantCulture, $"{task.Id}/{suffix}"), task.Id.Value, task.Document.Value, task.Title, _agencies.Names(task.Leads), type,
            task.Deadline?.Raw, kind, first, last, recurrence?.FrequencyName, recurrence?.Day, recurrence?.Month, next, next?.DayNumber - findings.AsOf.DayNumber, state,
            findings.AsOf);
}
