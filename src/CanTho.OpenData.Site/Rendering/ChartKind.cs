namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a chart of an indicator sets side by side. Levels and rates never share one chart, nor do periods of different lengths.</summary>
public enum ChartKind
{
    /// <summary>Results of the same kind against targets that they can be compared with.</summary>
    TargetResult,

    /// <summary>A period beside the same period of the year before.</summary>
    YearPair,

    /// <summary>Shares of a plan, with the mark of 100 percent.</summary>
    PlanShare,

    /// <summary>Figures over periods of one length.</summary>
    Levels,

    /// <summary>Printed changes on the year over periods of one length.</summary>
    Rates,
}
