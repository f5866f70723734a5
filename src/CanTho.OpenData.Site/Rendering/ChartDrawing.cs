namespace CanTho.OpenData.Site.Rendering;

/// <summary>A chart as strokes on a surface, without colours.</summary>
/// <param name="Width">Width of the surface.</param>
/// <param name="Height">Its height, which follows from what is drawn.</param>
/// <param name="Shapes">The strokes, those behind first.</param>
internal sealed record ChartDrawing(decimal Width, decimal Height, ImmutableArray<ChartShape> Shapes)
{
    /// <summary>Size of the words in a drawing; at a width of 340 they keep it on a telephone.</summary>
    internal const decimal TextSize = 14;

    /// <summary>Size of the numbers along a scale.</summary>
    internal const decimal SmallSize = 12.5m;

    /// <summary>Draws a chart.</summary>
    public static ChartDrawing Of(Chart chart, decimal width) =>
        chart.Kind is ChartKind.Levels or ChartKind.Rates ? ChartTimeLayout.Draw(chart, width) : ChartRowLayout.Draw(chart, width);
}
