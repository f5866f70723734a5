namespace CanTho.OpenData.Model;

/// <summary>Counts of some tasks by where they stand against their deadline and by what is reported of them.</summary>
/// <param name="Cells">Every combination that occurs, by schedule state, then by progress state.</param>
public sealed record TaskTally(ImmutableArray<TallyCell> Cells)
{
    /// <summary>The tally of no task.</summary>
    public static TaskTally Empty { get; } = new([]);

    /// <summary>All tasks counted.</summary>
    public int Total => Cells.Sum(cell => cell.Count);

    /// <summary>Tasks at one place of the schedule.</summary>
    public int Count(ScheduleState schedule) => Cells.Where(cell => cell.Schedule == schedule).Sum(cell => cell.Count);

    /// <summary>Tasks with one state of progress.</summary>
    public int Count(ProgressState progress) => Cells.Where(cell => cell.Progress == progress).Sum(cell => cell.Count);

    /// <summary>Tasks at one place of the schedule with one state of progress.</summary>
    public int Count(ScheduleState schedule, ProgressState progress) =>
        Cells.Where(cell => cell.Schedule == schedule && cell.Progress == progress).Sum(cell => cell.Count);
}
