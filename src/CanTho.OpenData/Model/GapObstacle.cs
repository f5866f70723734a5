namespace CanTho.OpenData.Model;

/// <summary>Why a target and a figure of one indicator cannot be set against each other.</summary>
public enum GapObstacle
{
    /// <summary>An amount over a period, and the periods are not equally long: exports of 2015-2020 and of six months.</summary>
    PeriodsDiffer,

    /// <summary>The period of the target or of the figure is not stated.</summary>
    PeriodUnknown,

    /// <summary>The target is a fall ("giảm 1,5%/năm") and the figure is not: a rise, or a level.</summary>
    DirectionDiffers,
}
