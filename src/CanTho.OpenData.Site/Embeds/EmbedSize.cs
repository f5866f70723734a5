using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>How high a frame has to be to show its embed without scrolling in a column of text, 360 pixels wide or more. A narrower frame
/// scrolls: without a script it cannot grow with what it shows.</summary>
internal static class EmbedSize
{
    // Letters and pixels of a line at the narrowest width that is thought of.
    private const int LineLength = 40;
    private const int LineHeight = 24;

    /// <summary>Height of the next days of an agency, by how many there are to show.</summary>
    public static int OfAgency(AgencyWorkload workload, DateOnly asOf)
    {
        var days = workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id)
            .Sum(task => (task.Deadline?.LastDay >= asOf ? 1 : 0) + (task.Recurrence is { } recurrence ? Recurrences.Next(recurrence, asOf, task.Deadline?.LastDay, 1).Length : 0));
        return 300 + (90 * Math.Min(days, EmbedAgency.Shown));
    }

    /// <summary>Height of the card of a task, by its title and who leads.</summary>
    public static int OfTask(AssignedTask task) =>
        480 + (LineHeight * (LinesOf(Math.Min(task.Title.Length, EmbedTaskPage.LongestTitle)) + LinesOf(task.Leads.Sum(lead => lead.Length + 2)) + LinesOf(task.Deadline?.Raw.Length ?? 0)));

    /// <summary>Height of a chart, by its drawing and its words.</summary>
    public static int OfChart(Chart chart) =>
        235 + (int)(ChartDrawing.Of(chart, EmbedChartPage.Width).Height * 1.2m)
        + (LineHeight * (LinesOf(chart.Indicator.Name.Length) + LinesOf(ChartWords.Title(chart).Length) + LinesOf(ChartWords.Summary(chart).Length)));

    private static int LinesOf(int letters) => (letters + LineLength - 1) / LineLength;
}
