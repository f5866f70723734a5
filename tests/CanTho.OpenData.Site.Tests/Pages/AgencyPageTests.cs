using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class AgencyPageTests(RenderedSite site)
{
    private IDocument Finance => site.Page(Routes.Agency(new AgencyId("so-tai-chinh")));

    [Fact]
    public void A_monthly_report_shows_its_next_dates_and_the_rule_behind_them()
    {
        var duties = Finance.QuerySelector(".duties")!;

        Assert.Equal("2026-11-28", duties.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("28/12/2026, 28/01/2027", duties.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nguồn không nêu ngày thì cổng không đặt ra ngày", Finance.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duty_whose_day_no_source_fixes_has_none()
    {
        var duties = site.Page(Routes.Agency(new AgencyId("so-ke-hoach-va-dau-tu"))).QuerySelector(".duties")!;

        Assert.Null(duties.QuerySelector("time"));
        Assert.Contains("Nguồn không nêu ngày", duties.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_named_as_a_whole_stand_apart_and_nobody_is_their_member()
    {
        var section = Finance.QuerySelector("section[aria-labelledby=neu-chung]")!;

        Assert.Contains("Nguồn không nói Sở Tài chính có thuộc nhóm nào hay không", section.TextContent, StringComparison.Ordinal);
        Assert.All(section.QuerySelectorAll("li > a"), link => Assert.True(
            site.Findings.Corpus.Agencies.Single(agency => Routes.Agency(agency.Id) == link.GetAttribute("href")).IsCollective));
    }

    [Fact]
    public void Every_section_is_in_the_contents()
    {
        foreach (var workload in site.Findings.Workloads.Where(Portal.HasTasks))
        {
            var page = site.Page(Routes.Agency(workload.Agency.Id));
            Assert.Equal(page.QuerySelectorAll("main h2[id]").Select(heading => "#" + heading.Id), page.QuerySelectorAll(".page-nav a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public void Instruments_are_counted_by_the_tasks_that_cite_them() => Assert.All(
        Finance.QuerySelectorAll("section[aria-labelledby=can-cu] li"),
        item =>
        {
            var use = site.Findings.Instruments.Single(use => Routes.Instrument(use.Instrument.Id) == item.QuerySelector("a")!.GetAttribute("href"));
            var count = use.Tasks.Count(task => task.Leads.Contains("Sở Tài chính", StringComparer.Ordinal));
            Assert.Contains($"{Numbers.Count(count)} nhiệm vụ", item.TextContent, StringComparison.Ordinal);
        });

    [Fact]
    public void An_indicator_near_the_field_is_of_one_of_its_topics()
    {
        var links = Finance.QuerySelectorAll("section[aria-labelledby=chi-tieu] li a").Select(link => link.GetAttribute("href")).ToList();
        var agency = site.Findings.Corpus.Agencies.Single(agency => agency.Id.Value == "so-tai-chinh");

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(
            site.Findings.Indicators.Single(series => Routes.Indicator(series.Indicator.Id) == link).Indicator.Topic, agency.Fields));
        Assert.Contains("Không văn bản nào ở đây nói cơ quan chịu trách nhiệm", Finance.QuerySelector("section[aria-labelledby=chi-tieu]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_names_the_feed_the_calendar_and_the_json()
    {
        var alternates = Finance.QuerySelectorAll("head link[rel=alternate]").ToDictionary(link => link.GetAttribute("type")!, link => link.GetAttribute("href"), StringComparer.Ordinal);

        Assert.Equal("/co-quan/so-tai-chinh/feed.xml", alternates["application/atom+xml"]);
        Assert.Equal("/lich/so-tai-chinh.ics", alternates["text/calendar"]);
        Assert.Equal("/co-quan/so-tai-chinh/index.json", alternates["application/json"]);
    }

    [Fact]
    public void An_agency_without_tasks_promises_no_calendar_feed_or_sheet()
    {
        var idle = site.Findings.Workloads.First(workload => !Portal.HasTasks(workload)).Agency;
        var page = site.Page(Routes.Agency(idle.Id));

        Assert.Null(page.QuerySelector("main")!.QuerySelector("a[href$='feed.xml'], a[href$='.ics'], a[href$='ban-in/']"));
        Assert.NotNull(page.QuerySelector("a[href$='index.json']"));
    }

    [Fact]
    public void The_sheet_holds_every_task_that_the_agency_leads_once()
    {
        foreach (var workload in site.Findings.Workloads.Where(Portal.HasTasks))
        {
            var links = site.Page(Routes.AgencyPrint(workload.Agency.Id)).QuerySelectorAll(".sheet-table.leads a").Select(link => link.GetAttribute("href")!);
            Assert.Equal(workload.Leads.Select(task => Routes.Task(task.Id)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_sheet_that_shows_some_coordinated_tasks_says_of_how_many()
    {
        foreach (var workload in site.Findings.Workloads.Where(workload => !workload.Coordinates.IsEmpty))
        {
            var section = site.Page(Routes.AgencyPrint(workload.Agency.Id)).QuerySelector("section[aria-labelledby=phoi-hop]")!;
            var shown = section.QuerySelectorAll("tbody tr").Length;
            Assert.True(shown == workload.Coordinates.Length
                || section.TextContent.Contains($"{Numbers.Count(shown)} việc có thời hạn gần nhất trong {Numbers.Count(workload.Coordinates.Length)} việc phối hợp", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_print_button_is_hidden_until_a_script_can_serve_it() =>
        Assert.True(site.Page(Routes.AgencyPrint(new AgencyId("so-tai-chinh"))).QuerySelector("#print-sheet")!.ClassList.Contains("scripted"));

    [Fact]
    public void The_matrix_prints_how_many_tasks_two_agencies_share()
    {
        var pairs = site.Findings.Cooperations.ToLookup(pair => Routes.SharedTasks(pair.Lead, pair.Partner));
        var cells = site.Page(Routes.Cooperation).QuerySelectorAll(".matrix td a");

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Contains(pairs[cell.GetAttribute("href")!], pair => Numbers.Count(pair.Tasks.Length) == cell.TextContent));
    }

    [Fact]
    public void No_collective_is_in_the_matrix()
    {
        var collectives = site.Findings.Corpus.Agencies.Where(agency => agency.IsCollective).Select(agency => agency.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(site.Page(Routes.Cooperation).QuerySelectorAll(".matrix th"), header => collectives.Contains(header.TextContent));
    }

    [Fact]
    public void The_list_can_be_searched_by_other_names() =>
        Assert.Contains("Sở TC", site.Page(Routes.Agencies).QuerySelector(".agency-row:has(a[href='/co-quan/so-tai-chinh/'])")!.GetAttribute("data-names"), StringComparison.Ordinal);

    [Fact]
    public void Recurring_tasks_given_to_a_group_stand_on_page_sheet_and_json_of_every_department()
    {
        var shared = site.Findings.Corpus.Tasks.Where(task => task.Recurrence is not null && task.Leads.Any(name => Collectives.Contains(name))).Select(task => Routes.Task(task.Id)).ToList();
        Assert.NotEmpty(shared);
        foreach (var workload in site.Findings.Workloads.Where(workload => Portal.HasTasks(workload) && workload.Agency is { Kind: AgencyKind.Department, Successor: null }))
        {
            foreach (var route in new[] { Routes.Agency(workload.Agency.Id), Routes.AgencyPrint(workload.Agency.Id) })
            {
                var section = site.Page(route).QuerySelector("section[aria-labelledby=giao-chung]")!;
                Assert.Subset(section.QuerySelectorAll("th[scope=row] > a").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal), shared.ToHashSet(StringComparer.Ordinal));
                Assert.Contains($"{workload.Agency.Name} tự đối chiếu xem mình có thuộc nhóm hay không", section.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_sheet_is_no_more_exact_than_the_source()
    {
        foreach (var workload in site.Findings.Workloads.Where(Portal.HasTasks))
        {
            Assert.All(site.Page(Routes.AgencyPrint(workload.Agency.Id)).QuerySelectorAll(".sheet-table .when"), cell =>
                Assert.DoesNotContain("31/12", cell.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_sheet_names_every_agency_that_leads_beside_it()
    {
        foreach (var workload in site.Findings.Workloads.Where(workload => !workload.Agency.IsCollective && workload.Leads.Any(task => task.Leads.Length > 1)))
        {
            var page = site.Page(Routes.AgencyPrint(workload.Agency.Id));
            foreach (var task in workload.Leads.Where(task => task.Leads.Length is > 1 and < 5))
            {
                var cell = page.QuerySelector($".sheet-table.leads a[href='{Routes.Task(task.Id)}']")!.ParentElement!.TextContent;
                Assert.All(task.Leads.Where(name => site.Findings.Corpus.Agencies.FirstOrDefault(agency => agency.Name == name) is { } other && other.Id != workload.Agency.Id),
                    name => Assert.Contains(name, cell, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_quarter_counts_what_is_due_until_its_end_and_of_which_the_source_names_the_year_alone()
    {
        var (asOf, end) = (site.Findings.AsOf, new DateOnly(2026, 12, 31));
        var workload = site.Findings.Workloads.Single(workload => workload.Agency.Id.Value == "so-tai-chinh");
        var due = workload.Leads.Count(task => task.Deadline?.LastDay >= asOf && task.Deadline.LastDay <= end);

        Assert.StartsWith($"Quý này (IV/2026, từ ngày 22/11/2026): {due} việc chủ trì hết hạn, trong đó {due} việc nguồn chỉ ghi năm; quý tới (I/2027): ",
            Finance.QuerySelector(".quarters-line")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_task_stands_more_than_twice_outside_the_fold_that_draws_them_and_the_partners()
    {
        var links = Finance.QuerySelectorAll("main section > table a[href^='/nhiem-vu/']").Select(link => link.GetAttribute("href")!);

        Assert.All(links.CountBy(link => link), count => Assert.InRange(count.Value, 1, 2));
        Assert.False(Finance.QuerySelector("details#truc-nam")!.HasAttribute("open"));
    }

    [Fact]
    public void A_group_says_how_often_these_documents_and_how_often_all_documents_name_it() => Assert.All(
        Finance.QuerySelectorAll("section[aria-labelledby=neu-chung] li"),
        item =>
        {
            var group = site.Findings.Workloads.Single(workload => Routes.Agency(workload.Agency.Id) == item.QuerySelector("a")!.GetAttribute("href"));
            Assert.Contains(AgencyWords.Parts(group.Leads.Length, group.Coordinates.Length), item.TextContent, StringComparison.Ordinal);
        });

    [Fact]
    public void The_list_tells_which_documents_give_an_agency_tasks()
    {
        string Row(string id) => site.Page(Routes.Agencies).QuerySelector($".agency-row:has(a[href='/co-quan/{id}/'])")!.LastElementChild!.TextContent;

        Assert.Equal("2026", Row("so-xay-dung"));
        Assert.Equal("Kế hoạch thực hiện Kết luận số 07-KL/TW (2017)", Row("so-giao-thong-van-tai"));
    }

    private HashSet<string> Collectives => [.. site.Findings.Corpus.AgencyNames.Where(pair => site.Findings.Corpus.Agencies.Any(agency => agency.Id == pair.Value && agency.IsCollective)).Select(pair => pair.Key), .. site.Findings.Corpus.Agencies.Where(agency => agency.IsCollective).Select(agency => agency.Name)];
}
