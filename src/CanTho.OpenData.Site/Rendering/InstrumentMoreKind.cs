namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lists of a cited instrument that have pages of their own where they are long.</summary>
public enum InstrumentMoreKind
{
    /// <summary>Tasks that cite it in their own words.</summary>
    Tasks,

    /// <summary>Every place that cites it.</summary>
    Mentions,
}
