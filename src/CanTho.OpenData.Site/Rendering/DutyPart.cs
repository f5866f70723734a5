namespace CanTho.OpenData.Site.Rendering;

/// <summary>What part an agency has in a task, as far as the source says.</summary>
public enum DutyPart
{
    /// <summary>It leads (chủ trì).</summary>
    Lead,

    /// <summary>It is named as coordinating (phối hợp).</summary>
    Coordinate,

    /// <summary>The source gives the task to a group as a whole (giao chung) and does not say whether the agency belongs to it.</summary>
    Shared,
}
