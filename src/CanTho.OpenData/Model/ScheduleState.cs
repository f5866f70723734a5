namespace CanTho.OpenData.Model;

/// <summary>Where a task stands against its deadline on the as-of date. It says nothing of whether the task is done.</summary>
public enum ScheduleState
{
    /// <summary>The last day is more than 90 days ahead.</summary>
    NotYetDue,

    /// <summary>The last day is today or within the next 90 days.</summary>
    DueSoon,

    /// <summary>The last day has passed. Not "not done": no report may have been received.</summary>
    PastDeadline,

    /// <summary>The words of the source fix no last day (ongoing, recurring, conditional).</summary>
    NoLastDay,

    /// <summary>The source states no deadline.</summary>
    NotStated,
}
