namespace CanTho.OpenData.Site.Rendering;

/// <summary>A stroke of a drawing, in units of its width.</summary>
internal abstract record ChartShape(ChartInk Ink)
{
    /// <summary>A bar or a band.</summary>
    internal sealed record Box(ChartInk Ink, decimal X, decimal Y, decimal Width, decimal Height) : ChartShape(Ink);

    /// <summary>A straight line.</summary>
    internal sealed record Line(ChartInk Ink, decimal X1, decimal Y1, decimal X2, decimal Y2) : ChartShape(Ink);

    /// <summary>A dot.</summary>
    internal sealed record Dot(ChartInk Ink, decimal X, decimal Y, decimal Radius) : ChartShape(Ink);

    /// <summary>Words on one line.</summary>
    internal sealed record Words(ChartInk Ink, decimal X, decimal Y, string Content, decimal Size, bool IsBold, ChartAnchor Anchor) : ChartShape(Ink);
}
