namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lists of an indicator that have pages of their own where they are long.</summary>
public enum IndicatorList
{
    /// <summary>Targets beside the latest figure.</summary>
    Targets,

    /// <summary>All figures by period.</summary>
    Figures,

    /// <summary>Figures beside those of a year before.</summary>
    Changes,

    /// <summary>The documents that state something of it.</summary>
    Sources,
}
