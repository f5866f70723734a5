namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the tasks of a timeline are gathered by.</summary>
public enum TimelineGrouping
{
    /// <summary>Sections of each document.</summary>
    Section,

    /// <summary>Leading agencies.</summary>
    Agency,

    /// <summary>Documents.</summary>
    Document,
}
