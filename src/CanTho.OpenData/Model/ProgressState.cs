namespace CanTho.OpenData.Model;

/// <summary>What is known of a task's progress on the as-of date: the status last reported, or that no report has been received.
/// It stands beside <see cref="ScheduleState"/> and is never computed from it.</summary>
public enum ProgressState
{
    /// <summary>No report has been received. It does not say that nothing has been done.</summary>
    NoReport,

    /// <summary>Reported as not begun.</summary>
    NotBegun,

    /// <summary>Reported as under way.</summary>
    UnderWay,

    /// <summary>Reported as done.</summary>
    Done,

    /// <summary>Reported as done after its deadline.</summary>
    DoneLate,

    /// <summary>Reported as on hold.</summary>
    OnHold,

    /// <summary>Reported as no longer applicable.</summary>
    NoLongerApplicable,
}
