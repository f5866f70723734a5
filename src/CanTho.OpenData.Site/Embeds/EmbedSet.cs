using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Layouts;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;
using Microsoft.AspNetCore.Components;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>All embeds of a set of datasets: small pages that other sites may frame. They are made of rows alone, so that the datasets of
/// a former version give the embeds of that version:
/// <code>EmbedSet.Pages(tablesOf("1.4.0"), EmbedEdition.Of("1.4.0", asOf) with { HasPage = routes.Contains })</code></summary>
internal static class EmbedSet
{
    private const int TitleLength = 80;
    private const int DescriptionLength = 200;
    private const string Sheet = "css/embed.css";

    /// <summary>The pages: one a task, one a chart of an indicator, one an agency.</summary>
    public static IEnumerable<Page> Pages(DatasetTables datasets, EmbedEdition edition)
    {
        var tables = new EmbedTables(datasets);
        return tables.Tasks.Select(row => TaskPage(tables, row, edition))
            .Concat(tables.Indicators.SelectMany(series => Charts.Of(series)).Select(chart => ChartPage(tables, chart, edition)))
            .Concat(tables.Agencies.Where(row => row.Text("id") is not null).Select(row => AgencyPage(tables, row, edition)));
    }

    private static Page TaskPage(EmbedTables tables, EmbedRow row, EmbedEdition edition)
    {
        var id = row.Text("id")!;
        return PageOf<EmbedTaskPage>(edition.Task(id), Routes.Task(new TaskId(id)), EmbedTask.TitleOf(row), EmbedWords.AboutTask(edition), edition)
            .With(nameof(EmbedTaskPage.Tables), tables).With(nameof(EmbedTaskPage.Row), row).From(Basis.Of(new TaskId(id)));
    }

    private static Page ChartPage(EmbedTables tables, Chart chart, EmbedEdition edition) =>
        PageOf<EmbedChartPage>(edition.Chart(chart.Indicator.Id.Value, chart.Slug), Routes.Indicator(chart.Indicator.Id), ChartWords.FullTitle(chart), EmbedWords.AboutChart(edition), edition)
            .With(nameof(EmbedChartPage.Tables), tables).With(nameof(EmbedChartPage.Chart), chart);

    private static Page AgencyPage(EmbedTables tables, EmbedRow row, EmbedEdition edition)
    {
        var id = row.Text("id")!;
        return PageOf<EmbedAgencyPage>(edition.Agency(id), Routes.Agency(new AgencyId(id)), EmbedWords.AgencyTitle(row.Text("name") ?? id), EmbedWords.AboutAgency(edition), edition)
            .With(nameof(EmbedAgencyPage.Tables), tables).With(nameof(EmbedAgencyPage.Row), row);
    }

    private static Page PageOf<TComponent>(string route, string record, string title, string description, EmbedEdition edition)
        where TComponent : IComponent
    {
        var page = Page.Of<TComponent>(route, Words.Shorten(title, TitleLength), Words.Shorten($"{description} {title}", DescriptionLength));
        return page.Using(Sheet).With("Edition", edition) with { Layout = typeof(EmbedLayout), Canonical = record, Listed = false };
    }
}
