namespace CanTho.OpenData.Model;

/// <summary>What reports say of one task up to the as-of date.</summary>
/// <param name="Task">The task.</param>
/// <param name="History">The reports dated not after the as-of date, oldest first; none where none has been received.</param>
public sealed record TaskProgress(TaskId Task, ImmutableArray<ProgressReport> History)
{
    /// <summary>The report that counts: the last of the history; null without.</summary>
    public ProgressReport? Latest => History.IsEmpty ? null : History[^1];

    /// <summary>What is known: the status last reported, or that there is no report.</summary>
    public ProgressState State => Latest?.Status switch
    {
        null => ProgressState.NoReport,
        ProgressStatus.NotBegun => ProgressState.NotBegun,
        ProgressStatus.UnderWay => ProgressState.UnderWay,
        ProgressStatus.Done => ProgressState.Done,
        ProgressStatus.DoneLate => ProgressState.DoneLate,
        ProgressStatus.OnHold => ProgressState.OnHold,
        _ => ProgressState.NoLongerApplicable,
    };
}
