using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class TimelineTests(RenderedSite site)
{
    private const string Rows = ".timeline tbody th[scope=row] a, .others tbody th[scope=row] a";

    public static TheoryData<string> Views =>
    [
        Routes.Timeline, Routes.TimelineByAgency, Routes.TimelineByDocument,
        Routes.Timeline + "quy/", Routes.TimelineByAgency + "quy/", Routes.TimelineByDocument + "quy/",
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_view_holds_every_task(string route)
    {
        var links = site.Page(route).QuerySelectorAll(Rows).Select(link => link.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(site.Findings.Corpus.Tasks, task => !links.Contains(Routes.Task(task.Id)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void The_counts_of_a_view_add_up_to_its_tasks(string route)
    {
        var total = site.Page(route).QuerySelectorAll(".density .total td.num").Select(cell => cell.QuerySelector("a")?.TextContent ?? cell.TextContent)
            .Where(text => text.Length > 0).Sum(text => int.Parse(text.Replace(".", "", StringComparison.Ordinal), null));

        Assert.Equal(site.Findings.Corpus.Tasks.Length, total);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void The_count_of_a_cell_is_the_count_of_the_list_that_it_leads_to(string route)
    {
        var cells = site.Page(route).QuerySelectorAll(".density td a");

        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            Assert.Equal($"{cell.GetAttribute("href")}: {CountOf(cell.GetAttribute("href")!)}", $"{cell.GetAttribute("href")}: {cell.TextContent}");
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_leads_to_the_other_views_and_says_which_it_is(string route)
    {
        var switches = site.Page(route).QuerySelectorAll(".switches a");

        Assert.Equal(5, switches.Length);
        Assert.All(switches.Where(link => link.HasAttribute("aria-current")), link => Assert.Equal(route, link.GetAttribute("href")));
        Assert.Equal(2, switches.Count(link => link.HasAttribute("aria-current")));
    }

    [Fact]
    public void A_year_is_drawn_as_an_open_band_and_a_period_as_a_bar()
    {
        Assert.NotNull(DrawingOf(task => task.Deadline is Deadline.Within { Kind: PeriodKind.Year }).QuerySelector(".vague"));
        Assert.NotNull(DrawingOf(task => task.Deadline is Deadline.Within { Kind: PeriodKind.Quarter }).QuerySelector(".vague"));
        Assert.NotNull(DrawingOf(task => task.Deadline is Deadline.Within { Kind: PeriodKind.Range }).QuerySelector("rect.bar"));
    }

    [Fact]
    public void A_last_day_of_which_only_the_year_is_named_is_an_open_diamond()
    {
        var drawing = DrawingOf(task => task.Deadline is Deadline.By { Raw: "Đến năm 2030" });

        Assert.NotNull(drawing.QuerySelector(".fuzzy"));
        Assert.NotNull(drawing.QuerySelector("path.hollow"));
    }

    [Fact]
    public void A_duty_that_comes_back_has_a_tick_for_each_day_that_the_source_fixes_and_stands_apart()
    {
        var page = site.Page(Routes.Timeline);

        Assert.Empty(page.QuerySelectorAll("#truc .beats, #truc .open-line"));
        Assert.Equal(3, page.QuerySelectorAll("#truc-lap .beats").Length);
        Assert.Equal(2035 - 2025, page.QuerySelectorAll("#truc-lap .beats").Select(path => path.GetAttribute("d")!.Split('M').Length - 1).Min());
    }

    [Theory]
    [InlineData("Đến năm 2030", 2030, 12, 31, DeadlinePrecision.Year)]
    [InlineData("trước ngày 31/12/2030", 2030, 12, 31, DeadlinePrecision.Day)]
    [InlineData("trước 31 tháng 12 năm 2030", 2030, 12, 31, DeadlinePrecision.Day)]
    [InlineData("trước ngày 15/6/2026", 2026, 6, 15, DeadlinePrecision.Day)]
    [InlineData("trước ngày 01/7/2026", 2026, 6, 30, DeadlinePrecision.Day)]
    [InlineData("Hết tháng 6/2026", 2026, 6, 30, DeadlinePrecision.Month)]
    [InlineData("Hết quý II/2026", 2026, 6, 30, DeadlinePrecision.Quarter)]
    [InlineData("Đến hết Quí 4 năm 2026", 2026, 12, 31, DeadlinePrecision.Quarter)]
    [InlineData("Đến năm 2030 theo Quyết định", 2030, 12, 31, DeadlinePrecision.Year)]
    internal void The_words_of_the_source_say_how_exact_a_day_is(string raw, int year, int month, int day, DeadlinePrecision expected) =>
        Assert.Equal(expected, PrecisionWords.Of(new Deadline.By(raw, new DateOnly(year, month, day))));

    [Fact]
    public void An_axis_reaches_back_to_old_deadlines_and_stays_readable()
    {
        var asOf = new DateOnly(2026, 11, 22);

        Assert.Equal(new TimelineAxis(2020, 2030), TimelineAxis.Around(asOf, [new Deadline.By("Đến năm 2020", new DateOnly(2020, 12, 31))]));
        var long2045 = TimelineAxis.Around(asOf, [new Deadline.By("", new DateOnly(2017, 12, 31)), new Deadline.By("", new DateOnly(2045, 12, 31))]);
        Assert.Equal(new TimelineAxis(2020, 2035), long2045);
        Assert.Equal(new TimelineAxis(2025, 2030), TimelineAxis.Around(asOf, []));
    }

    [Fact]
    public async Task Ten_thousand_tasks_are_spread_over_pages_of_bounded_size()
    {
        var portal = ManyDeadlines.Portal(site.Findings, 10_000);

        var pages = await ManyDeadlines.PagesAsync(portal);

        Assert.DoesNotContain(pages, page => page.Value.Html.QuerySelectorAll(".timeline .line, .others .line").Length > TimelineView.RowsAPage);
        Assert.DoesNotContain(pages, page => page.Value.Size > 700_000);
        var drawn = pages.Where(page => page.Key.StartsWith(Routes.TimelineByDocument, StringComparison.Ordinal))
            .SelectMany(page => page.Value.Html.QuerySelectorAll(Rows)).Select(link => link.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(10_000, drawn.Count);
        Assert.All(pages.Values, page => Assert.DoesNotContain(page.Html.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal), group => group.Count() > 1));
        var routes = pages.Keys.ToHashSet(StringComparer.Ordinal);
        var links = pages.Values.SelectMany(page => page.Html.QuerySelectorAll("main a")).Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal);
        Assert.DoesNotContain(links, link => (link.StartsWith(Routes.Timeline, StringComparison.Ordinal) || link.StartsWith(Routes.Calendar, StringComparison.Ordinal)) && !link.EndsWith(".ics", StringComparison.Ordinal) && !routes.Contains(link));
    }

    /// <summary>How many tasks have every value that an address of the list asks for, by the pages of these values.</summary>
    private int CountOf(string address) => address.Split('?')[1].Split('&').Select(condition => condition.Split('='))
        .Select(pair => site.Page($"{Routes.TaskFacets}{pair[0]}/{(pair[1] is "open" ? "khong-co-ngay-cuoi" : pair[1] is "none" ? "khong-neu" : pair[1])}/"))
        .Select(page => page.QuerySelectorAll(".task th a").Select(link => link.GetAttribute("href")!))
        .Aggregate((one, other) => one.Intersect(other, StringComparer.Ordinal)).Count();

    private IElement DrawingOf(Func<AssignedTask, bool> which)
    {
        var route = Routes.Task(site.Findings.Corpus.Tasks.First(which).Id);
        return site.Page(Routes.Timeline).QuerySelector($".timeline th a[href='{route}']")!.Closest("tr")!.QuerySelector("svg.drawn")!;
    }
}
