using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Labels of the states of a deadline, the rule behind each, and its name in the style sheet.</summary>
internal static class ScheduleWords
{
    /// <summary>All states in the order in which pages list them.</summary>
    public static ImmutableArray<ScheduleState> InOrder { get; } =
        [ScheduleState.DueSoon, ScheduleState.NotYetDue, ScheduleState.PastDeadline, ScheduleState.NoLastDay, ScheduleState.NotStated];

    public static string Label(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "Chưa đến hạn",
        ScheduleState.DueSoon => "Sắp đến hạn",
        ScheduleState.PastDeadline => "Đã qua thời hạn",
        ScheduleState.NoLastDay => "Không có ngày cuối",
        _ => "Không nêu thời hạn",
    };

    public static string Rule(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "Ngày cuối của thời hạn còn hơn 90 ngày nữa.",
        ScheduleState.DueSoon => "Ngày cuối của thời hạn là hôm nay hoặc trong 90 ngày tới.",
        ScheduleState.PastDeadline => "Ngày cuối của thời hạn đã qua. Điều này không có nghĩa là nhiệm vụ chưa được thực hiện.",
        ScheduleState.NoLastDay => "Nguồn ghi làm thường xuyên, định kỳ hoặc theo điều kiện, không ấn định ngày cuối.",
        _ => "Nguồn không ghi thời hạn cho nhiệm vụ này.",
    };

    public static string Css(ScheduleState state) => state switch
    {
        ScheduleState.NotYetDue => "ahead",
        ScheduleState.DueSoon => "soon",
        ScheduleState.PastDeadline => "past",
        ScheduleState.NoLastDay => "open",
        _ => "none",
    };
}
