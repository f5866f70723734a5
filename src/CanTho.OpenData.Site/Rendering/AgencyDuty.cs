using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A recurring duty of an agency, most often a report, with its next days.</summary>
/// <param name="Task">The task.</param>
/// <param name="IsLead">True where the agency leads it.</param>
/// <param name="Next">Its next days from the as-of date on; none where the source fixes no day.</param>
public sealed record AgencyDuty(AssignedTask Task, bool IsLead, ImmutableArray<DateOnly> Next)
{
    /// <summary>How many days are shown.</summary>
    public const int Shown = 3;

    /// <summary>The duties of an agency, the nearest first; those without a day behind.</summary>
    public static ImmutableArray<AgencyDuty> Of(Portal portal, AgencyWorkload workload) =>
    [
        .. workload.Leads.Select(task => (task, true)).Concat(workload.Coordinates.Select(task => (task, false)))
            .DistinctBy(pair => pair.task.Id).Where(pair => pair.task.Recurrence is not null)
            .Select(pair => new AgencyDuty(pair.task, pair.Item2,
                Recurrences.Next(pair.task.Recurrence!, portal.AsOf, pair.task.Deadline?.LastDay, Shown)))
            .OrderBy(duty => duty.Next.IsEmpty ? DateOnly.MaxValue : duty.Next[0]),
    ];
}
