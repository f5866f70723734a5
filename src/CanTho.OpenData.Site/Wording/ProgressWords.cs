using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Labels of what is reported of a task, and what each means.</summary>
internal static class ProgressWords
{
    /// <summary>The title of a list of the page of progress on pages of its own.</summary>
    public static string Title(ProgressList list) => list switch
    {
        ProgressList.Documents => "Tiến độ theo văn bản",
        ProgressList.Agencies => "Tiến độ theo cơ quan chủ trì",
        ProgressList.Reports => "Báo cáo tiến độ đã nhận, mới nhất trước",
        ProgressList.Programmes => "Tiến độ chương trình, theo báo cáo",
        _ => "Khả năng đạt chỉ tiêu, theo báo cáo",
    };

    /// <summary>All states in the order in which readers see them.</summary>
    public static ImmutableArray<ProgressState> InOrder { get; } =
    [
        ProgressState.Done, ProgressState.DoneLate, ProgressState.UnderWay, ProgressState.NotBegun, ProgressState.OnHold,
        ProgressState.NoLongerApplicable, ProgressState.NoReport,
    ];

    public static string Label(ProgressState state) => state switch
    {
        ProgressState.NotBegun => "Báo cáo: chưa thực hiện",
        ProgressState.UnderWay => "Báo cáo: đang thực hiện",
        ProgressState.Done => "Báo cáo: hoàn thành",
        ProgressState.DoneLate => "Báo cáo: hoàn thành sau thời hạn",
        ProgressState.OnHold => "Báo cáo: tạm dừng",
        ProgressState.NoLongerApplicable => "Báo cáo: không còn phù hợp",
        _ => "Chưa nhận được báo cáo",
    };

    public static string Rule(ProgressState state) => state == ProgressState.NoReport
        ? "Cổng chưa nhận được báo cáo nào về nhiệm vụ này. Điều này không có nghĩa là nhiệm vụ chưa được thực hiện."
        : "Trạng thái do báo cáo gần nhất nêu, không suy ra từ thời hạn.";
}
