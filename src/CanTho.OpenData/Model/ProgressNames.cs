namespace CanTho.OpenData.Model;

/// <summary>Names of progress statuses as files write them: <c>dang-thuc-hien</c>. Names never change once published.</summary>
public static class ProgressNames
{
    /// <summary>What files write for a task of which no report has been received.</summary>
    public const string NoReport = "chua-nhan-bao-cao";

    /// <summary>Every status that a report can give, in the order of <see cref="ProgressStatus"/>.</summary>
    public static ImmutableArray<ProgressStatus> All { get; } = [.. Enum.GetValues<ProgressStatus>()];

    /// <summary>The name of a status.</summary>
    public static string Of(ProgressStatus status) => status switch
    {
        ProgressStatus.NotBegun => "chua-thuc-hien",
        ProgressStatus.UnderWay => "dang-thuc-hien",
        ProgressStatus.Done => "hoan-thanh",
        ProgressStatus.DoneLate => "hoan-thanh-tre",
        ProgressStatus.OnHold => "tam-dung",
        _ => "khong-con-phu-hop",
    };

    /// <summary>The name of a state: that of its status, or <see cref="NoReport"/>.</summary>
    public static string Of(TaskProgress? progress) => progress?.Latest is { } latest ? Of(latest.Status) : NoReport;
}
