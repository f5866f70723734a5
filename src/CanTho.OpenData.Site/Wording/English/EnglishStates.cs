using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Where tasks stand against their deadlines, and what reports say of them, in English.</summary>
internal static class EnglishStates
{
    public static string Label(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "Due later",
        ScheduleState.DueSoon => "Due within 90 days",
        ScheduleState.PastDeadline => "Past its deadline",
        ScheduleState.NoLastDay => "No last day",
        _ => "No deadline stated",
    };

    public static string Rule(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "The last day is more than 90 days ahead.",
        ScheduleState.DueSoon => "The last day is today or within the next 90 days.",
        ScheduleState.PastDeadline => "The last day has passed. This does not mean that the task has not been done.",
        ScheduleState.NoLastDay => "The source says ongoing, recurring or subject to a condition, and fixes no last day.",
        _ => "The source states no deadline for the task.",
    };

    /// <summary>What the latest report says; null where none has been received.</summary>
    public static string? Reported(ProgressState state) => state switch
    {
        ProgressState.NotBegun => "Reported as not begun",
        ProgressState.UnderWay => "Reported as under way",
        ProgressState.Done => "Reported as done",
        ProgressState.DoneLate => "Reported as done after the deadline",
        ProgressState.OnHold => "Reported as on hold",
        ProgressState.NoLongerApplicable => "Reported as no longer applicable",
        _ => null,
    };
}
