using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>How high a frame has to be to show its embed without scrolling in a column of text, 360 pixels wide or more. A narrower frame
/// scrolls: without a script it cannot grow with what it shows.</summary>
internal static class EmbedSize
{
    // Letters of a title on a line of the narrowest column that is thought of.
    private const int LineLength = 40;

    /// <summary>Height of the next days of an agency, at most as many as are shown.</summary>
    public const int OfAgency = 640;

    /// <summary>Height of the card of a task, by its title.</summary>
    public static int OfTask(string title) => 460 + (26 * Math.Min(12, (title.Length / LineLength) + 1));

    /// <summary>Height of a chart, by its drawing.</summary>
    public static int OfChart(Chart chart) => 330 + (int)Math.Ceiling(ChartDrawing.Of(chart, EmbedChartPage.Width).Height * 1.25m / 10) * 10;
}
