namespace CanTho.OpenData.Model;

/// <summary>The corpus seen on one day: everything computed by a published rule, nothing read from a clock.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="AsOf">The day that "today" means in all pages and files.</param>
/// <param name="Schedule">Where each task stands against its deadline.</param>
/// <param name="Workloads">What each agency has to do, in the order of <see cref="Corpus.Agencies"/>.</param>
public sealed record Findings(
    Corpus Corpus, DateOnly AsOf, IReadOnlyDictionary<TaskId, ScheduleState> Schedule, ImmutableArray<AgencyWorkload> Workloads)
{
    /// <summary>What all documents say of each indicator of the register, in its order.</summary>
    public ImmutableArray<IndicatorSeries> Indicators { get; init; } = [];

    /// <summary>Every cited instrument with its mentions and tasks, by identity.</summary>
    public ImmutableArray<InstrumentUse> Instruments { get; init; } = [];

    /// <summary>Who works with whom, by the leading agency.</summary>
    public ImmutableArray<Cooperation> Cooperations { get; init; } = [];

    /// <summary>How the lines of each document were read, in the order of <see cref="Corpus.Documents"/>.</summary>
    public ImmutableArray<DocumentCoverage> Coverage { get; init; } = [];

    /// <summary>What reports say of each task up to that day; every task has an entry, most of them without report.</summary>
    public IReadOnlyDictionary<TaskId, TaskProgress> Progress { get; init; } = ImmutableDictionary<TaskId, TaskProgress>.Empty;

    /// <summary>The next day of each recurring duty, counted from that day; a duty without fixed days has no entry.</summary>
    public IReadOnlyDictionary<TaskId, DateOnly> NextRecurrences { get; init; } = ImmutableDictionary<TaskId, DateOnly>.Empty;

    /// <summary>Counts of tasks by schedule and by reported status.</summary>
    public Tallies Tallies { get; init; } = Tallies.Empty;
}
