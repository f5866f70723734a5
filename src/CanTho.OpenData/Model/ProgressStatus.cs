namespace CanTho.OpenData.Model;

/// <summary>What a progress report says of a task: the closed list of statuses of <c>input/progress/*.csv</c>.</summary>
public enum ProgressStatus
{
    /// <summary>chua-thuc-hien: reported as not begun.</summary>
    NotBegun,

    /// <summary>dang-thuc-hien: under way.</summary>
    UnderWay,

    /// <summary>hoan-thanh: done.</summary>
    Done,

    /// <summary>hoan-thanh-tre: done after its deadline.</summary>
    DoneLate,

    /// <summary>tam-dung: on hold.</summary>
    OnHold,

    /// <summary>khong-con-phu-hop: no longer applicable.</summary>
    NoLongerApplicable,
}
