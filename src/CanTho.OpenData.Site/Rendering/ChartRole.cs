namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a value is in its chart.</summary>
public enum ChartRole
{
    /// <summary>A figure of its period.</summary>
    Value,

    /// <summary>The figure of the same period of the year before.</summary>
    YearBefore,

    /// <summary>A printed change on the year.</summary>
    Change,

    /// <summary>A printed share of a plan.</summary>
    PlanShare,

    /// <summary>The plan itself, where a document prints it.</summary>
    Plan,

    /// <summary>A target.</summary>
    Target,

    /// <summary>The result that targets are compared with.</summary>
    Result,
}
