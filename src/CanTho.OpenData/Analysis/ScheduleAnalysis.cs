using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Sees the corpus on one day: which tasks are due, which are past their deadline, what each agency has before it.</summary>
public static class ScheduleAnalysis
{
    /// <summary>A task is "due soon" from this many days before its last day on.</summary>
    public const int SoonDays = 90;

    /// <summary>Computes everything that depends on the day.</summary>
    public static Findings Compute(Corpus corpus, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var schedule = corpus.Tasks.ToDictionary(task => task.Id, task => StateOf(task.Deadline, asOf));
        var tasks = corpus.Tasks.ToDictionary(task => task.Id);
        var roles = corpus.Roles.ToLookup(role => role.Agency);
        return new Findings(corpus, asOf, schedule, [.. corpus.Agencies.Select(agency => WorkloadOf(agency, [.. roles[agency.Id]], tasks, asOf))])
        {
            NextRecurrences = corpus.Tasks.Where(task => task.Recurrence is not null)
                .SelectMany(task => Recurrences.Next(task.Recurrence!, asOf, task.Deadline?.LastDay, 1).Select(day => KeyValuePair.Create(task.Id, day)))
                .ToDictionary(),
        };
    }

    /// <summary>Where a deadline stands on a day. The last day itself is not past.</summary>
    public static ScheduleState StateOf(Deadline? deadline, DateOnly asOf) => deadline switch
    {
        null => ScheduleState.NotStated,
        { LastDay: null } => ScheduleState.NoLastDay,
        { LastDay: { } last } when last < asOf => ScheduleState.PastDeadline,
        { LastDay: { } last } when last.DayNumber <= asOf.DayNumber + SoonDays => ScheduleState.DueSoon,
        _ => ScheduleState.NotYetDue,
    };

    private static AgencyWorkload WorkloadOf(Agency agency, ImmutableArray<TaskRole> roles, Dictionary<TaskId, AssignedTask> tasks, DateOnly asOf)
    {
        var leads = roles.Where(role => role.IsLead).Select(role => tasks[role.Task]).ToImmutableArray();
        var dated = leads.Where(task => task.Deadline?.LastDay is not null).ToImmutableArray();
        return new AgencyWorkload(
            agency, leads, [.. roles.Where(role => !role.IsLead).Select(role => tasks[role.Task])],
            [.. dated.Where(task => task.Deadline!.LastDay >= asOf).OrderBy(task => task.Deadline!.LastDay)],
            [.. dated.Where(task => task.Deadline!.LastDay < asOf).OrderByDescending(task => task.Deadline!.LastDay)]);
    }
}
