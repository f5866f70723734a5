namespace CanTho.OpenData.Site.Rendering;

/// <summary>Which point of a line of words stands at its place.</summary>
internal enum ChartAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
