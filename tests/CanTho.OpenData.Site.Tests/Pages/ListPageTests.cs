using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class ListPageTests(RenderedSite site)
{
    [Fact]
    public void The_list_of_tasks_holds_every_task_once()
    {
        var links = site.Page(Routes.Tasks).QuerySelectorAll(".tasks tbody th[scope=row] a").Select(link => link.GetAttribute("href"));

        Assert.Equal(site.Findings.Corpus.Tasks.Select(task => Routes.Task(task.Id)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_filter_is_hidden_until_a_script_can_serve_it() =>
        Assert.True(site.Page(Routes.Tasks).QuerySelector("#task-browse")!.ClassList.Contains("scripted"));

    [Fact]
    public void The_timeline_and_the_list_below_it_hold_every_task_once()
    {
        var links = site.Page(Routes.Timeline).QuerySelectorAll(".timeline tbody th[scope=row] a, .others tbody th[scope=row] a").Select(link => link.GetAttribute("href"));

        Assert.Equal(site.Findings.Corpus.Tasks.Select(task => Routes.Task(task.Id)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_drawn_deadline_says_in_words_what_it_draws()
    {
        var drawings = site.Page(Routes.Timeline).QuerySelectorAll("svg.bar-row");

        Assert.True(drawings.Length > 80);
        Assert.All(drawings, drawing => Assert.Matches("^(Từ|Trong|Chậm nhất) .*[0-9]{4}", drawing.GetAttribute("aria-label")));
    }

    [Fact]
    public void Home_shows_the_nearest_deadline_first()
    {
        var first = site.Findings.Corpus.Tasks.Select(task => task.Deadline?.LastDay).Where(day => day >= site.Findings.AsOf).Min();

        Assert.Equal(first!.Value.ToString("yyyy-MM-dd", null), site.Page(Routes.Home).QuerySelector(".due time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void An_agency_page_counts_what_it_leads()
    {
        foreach (var workload in site.Findings.Workloads)
        {
            var figure = site.Page(Routes.Agency(workload.Agency.Id)).QuerySelector(".figures dd")!.TextContent;
            Assert.Equal(Site.Wording.Numbers.Count(workload.Leads.Length), figure);
        }
    }

    [Fact]
    public void A_collective_is_not_taken_for_an_agency()
    {
        var collective = site.Findings.Corpus.Agencies.First(agency => agency.Kind == AgencyKind.Collective);

        Assert.Contains("không phải tên một cơ quan", site.Page(Routes.Agency(collective.Id)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_cannot_bring_html_in()
    {
        var page = site.Page(Routes.Text("thu"));

        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
        Assert.Null(page.QuerySelector(".prose [style]"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }
}
