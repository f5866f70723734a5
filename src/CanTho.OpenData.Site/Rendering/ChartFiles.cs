using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The downloads of all charts: <c>/chi-tieu/&lt;indicator&gt;/&lt;chart&gt;.svg</c> and <c>.csv</c>.</summary>
internal static class ChartFiles
{
    public static IEnumerable<OutputFile> Of(Portal portal) => portal.StatedIndicators.SelectMany(series => Charts.Of(series)).SelectMany(chart => new OutputFile[]
    {
        new(Routes.ChartPicture(chart.Indicator.Id, chart.Slug).TrimStart('/'), Encoding.UTF8.GetBytes(ChartSvg.Standalone(ChartPoster.Of(chart, portal)))),
        new(Routes.ChartValues(chart.Indicator.Id, chart.Slug).TrimStart('/'), ChartCsv.Write(chart, portal)),
    });
}
