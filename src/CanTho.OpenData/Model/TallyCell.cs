namespace CanTho.OpenData.Model;

/// <summary>How many tasks stand at one place of the schedule with one state of progress: past the deadline without report, 3.</summary>
/// <param name="Schedule">Where they stand against their deadline.</param>
/// <param name="Progress">What is reported of them.</param>
/// <param name="Count">How many.</param>
public readonly record struct TallyCell(ScheduleState Schedule, ProgressState Progress, int Count);
