namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a stroke of a drawing means. On pages a class of <c>theme/css/figures.css</c> gives it its colour, in a picture its own
/// attributes do.</summary>
internal enum ChartInk
{
    /// <summary>Words and numbers.</summary>
    Text,

    /// <summary>Words that explain.</summary>
    Soft,

    /// <summary>The empty length of a bar.</summary>
    Track,

    /// <summary>Lines of the scale.</summary>
    Rule,

    /// <summary>A figure.</summary>
    Value,

    /// <summary>A line between figures.</summary>
    Thread,

    /// <summary>The figure of the year before, or where a result stands beside a target.</summary>
    Before,

    /// <summary>A target, or the mark of 100 percent.</summary>
    Target,

    /// <summary>The way from a result to a target.</summary>
    Guide,
}
