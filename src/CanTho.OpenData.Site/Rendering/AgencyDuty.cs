using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A recurring duty that concerns an agency, most often a report, with its next days.</summary>
/// <param name="Task">The task.</param>
/// <param name="Part">What part the agency has in it.</param>
/// <param name="Next">Its next days from the as-of date on; none where the source fixes no day.</param>
public sealed record AgencyDuty(AssignedTask Task, DutyPart Part, ImmutableArray<DateOnly> Next)
{
    /// <summary>How many days are shown.</summary>
    public const int Shown = 3;

    /// <summary>The duties of an agency, the nearest first; those without a day behind.</summary>
    public static ImmutableArray<AgencyDuty> Of(Portal portal, AgencyWorkload workload) => Nearest(portal,
        workload.Leads.Select(task => (task, DutyPart.Lead)).Concat(workload.Coordinates.Select(task => (task, DutyPart.Coordinate)))
            .DistinctBy(pair => pair.task.Id).Where(pair => pair.task.Recurrence is not null));

    /// <summary>The recurring tasks of any document that are given to a group as a whole and could be meant for an agency, the nearest first.</summary>
    public static ImmutableArray<AgencyDuty> SharedBeside(Portal portal, AgencyWorkload workload) =>
        Nearest(portal, SharedTasks(portal, workload).Select(task => (task, DutyPart.Shared)));

    /// <summary>The same tasks in the order of the corpus. None for bodies that the city gives no tasks to (the Party, the Council, central
    /// bodies), for groups themselves, and for agencies that another has succeeded.</summary>
    public static IEnumerable<AssignedTask> SharedTasks(Portal portal, AgencyWorkload workload)
    {
        if (workload.Agency is not { Successor: null, Kind: not (AgencyKind.Collective or AgencyKind.Party or AgencyKind.Council or AgencyKind.Central) })
        {
            return [];
        }

        var own = workload.Leads.Concat(workload.Coordinates).Select(task => task.Id).ToHashSet();
        return portal.SharedRecurring.Where(task => !own.Contains(task.Id));
    }

    private static ImmutableArray<AgencyDuty> Nearest(Portal portal, IEnumerable<(AssignedTask Task, DutyPart Part)> duties) =>
    [
        .. duties.Select(duty => new AgencyDuty(duty.Task, duty.Part,
                Recurrences.Next(duty.Task.Recurrence!, portal.AsOf, duty.Task.Deadline?.LastDay, Shown)))
            .OrderBy(duty => duty.Next.IsEmpty ? DateOnly.MaxValue : duty.Next[0]),
    ];
}
