using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A chart as a picture that leaves the site: what it shows, the drawing, where each value is printed, the day and the address,
/// so that whoever meets it elsewhere can check it.</summary>
/// <param name="Title">Title, with the name of the indicator.</param>
/// <param name="Summary">What it shows, in words.</param>
/// <param name="Parts">Its parts and where each begins, from the top.</param>
/// <param name="Height">Height of the whole.</param>
internal sealed record ChartPoster(string Title, string Summary, ImmutableArray<(ChartDrawing Part, decimal Top)> Parts, decimal Height)
{
    /// <summary>White around the parts.</summary>
    public const decimal Margin = 24;

    /// <summary>Width of the whole.</summary>
    public const decimal Width = 600;

    private const decimal Inner = Width - (2 * Margin);
    private const decimal Gap = 18;

    /// <summary>The picture of a chart.</summary>
    public static ChartPoster Of(Chart chart, Portal portal)
    {
        var title = ChartWords.FullTitle(chart);
        var summary = ChartWords.Summary(chart);
        var head = new ChartPen(Inner);
        head.Paragraph(title, size: 18, isBold: true);
        head.Y += 4;
        head.Paragraph(summary, ChartInk.Soft);
        var foot = new ChartPen(Inner);
        foot.Paragraph(ChartWords.Rule(chart), ChartInk.Soft, ChartDrawing.SmallSize);
        foot.Paragraph(ChartWords.Sources(chart, portal), ChartInk.Soft, ChartDrawing.SmallSize);
        foot.Paragraph(ChartWords.Imprint(chart, portal), ChartInk.Soft, ChartDrawing.SmallSize);
        return Stacked(title, summary, [head.Finish(), ChartDrawing.Of(chart, Inner), foot.Finish()]);
    }

    private static ChartPoster Stacked(string title, string summary, ImmutableArray<ChartDrawing> drawings)
    {
        var parts = ImmutableArray.CreateBuilder<(ChartDrawing, decimal)>();
        var top = Margin;
        foreach (var drawing in drawings)
        {
            parts.Add((drawing, top));
            top += drawing.Height + Gap;
        }

        return new ChartPoster(title, summary, parts.ToImmutable(), top - Gap + Margin);
    }
}
