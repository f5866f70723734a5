using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class CalendarTests(RenderedSite site)
{
    [Fact]
    public void The_calendar_shows_the_month_of_the_data_from_monday_on()
    {
        var grid = site.Page(Routes.Calendar).QuerySelector("table.month")!;

        Assert.Equal(["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"], grid.QuerySelectorAll("thead abbr").Select(day => day.GetAttribute("title")));
        Assert.Equal(30, grid.QuerySelectorAll("time").Length);
        Assert.Equal("2026-11-22", grid.QuerySelector(".now time")!.GetAttribute("datetime"));
        // The first of November 2026 is a Sunday.
        Assert.Equal("2026-11-01", grid.QuerySelector("tbody tr td:last-child time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void The_next_90_days_hold_every_day_on_which_a_duty_comes_back()
    {
        var days = site.Page(Routes.Calendar).QuerySelector("[aria-labelledby=sap-toi]")!.QuerySelectorAll(".days time").Select(time => time.GetAttribute("datetime"));

        Assert.Equal(["2026-11-28", "2026-12-15", "2026-12-20", "2026-12-28", "2027-01-20", "2027-01-28", "2027-02-20"], days);
    }

    [Fact]
    public void What_is_due_by_the_end_of_a_year_is_not_shown_as_due_on_its_last_day()
    {
        var page = site.Page(Routes.CalendarMonth(new DateOnly(2026, 12, 1)));

        Assert.Empty(page.QuerySelectorAll("table.month td:has(time[datetime='2026-12-31']) a, #ngay-31"));
        var period = page.QuerySelector(".period")!;
        Assert.Contains("Hết năm 2026: 23 việc, nguồn chỉ ghi năm", period.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(23, period.QuerySelectorAll("li").Length);
    }

    [Fact]
    public void Every_month_in_which_a_deadline_ends_has_a_page_that_names_it()
    {
        foreach (var task in site.Findings.Corpus.Tasks.Where(task => task.Deadline?.LastDay is not null))
        {
            var page = site.Page(Routes.CalendarMonth(task.Deadline!.LastDay!.Value));
            Assert.NotNull(page.QuerySelector($".days a[href='{Routes.Task(task.Id)}'], .period a[href='{Routes.Task(task.Id)}']"));
        }
    }

    [Fact]
    public void Months_lead_to_their_neighbours_and_back()
    {
        var calendar = DeadlineCalendar.Of(new Portal(site.Findings, new SiteOptions("", ThemeFiles.Of([]), [], [])));

        Assert.Null(calendar.Months[0].Previous);
        Assert.Null(calendar.Months[^1].Next);
        Assert.All(calendar.Months.Zip(calendar.Months.Skip(1)), pair => Assert.Equal((pair.Second.First, pair.First.First), (pair.First.Next!.Value, pair.Second.Previous!.Value)));
    }

    [Fact]
    public void The_map_of_years_counts_every_deadline_once()
    {
        var counts = site.Page(Routes.Calendar).QuerySelectorAll(".year-map .heat a").Select(link => int.Parse(link.ChildNodes.Single(node => node.NodeType == AngleSharp.Dom.NodeType.Text && node.TextContent.Trim().Length > 0).TextContent.Trim(), null));

        Assert.Equal(site.Findings.Corpus.Tasks.Count(task => task.Deadline?.LastDay is not null), counts.Sum());
    }

    [Fact]
    public void Duties_that_come_back_mark_no_month_in_the_map_of_years()
    {
        var map = site.Page(Routes.Calendar).QuerySelector(".year-map")!;

        Assert.Empty(map.QuerySelectorAll(".icon"));
        Assert.Null(map.QuerySelector($"a[href='{Routes.CalendarMonth(new DateOnly(2027, 2, 1))}']"));
        Assert.All(map.QuerySelectorAll("tbody tr"), year => Assert.NotEmpty(year.QuerySelectorAll(".heat")));
    }

    [Fact]
    public void The_whole_address_of_the_calendar_file_can_be_copied() =>
        Assert.EndsWith(Routes.AllTasksCalendar, site.Page(Routes.Calendar).QuerySelector("[data-copy]")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_duty_never_comes_back_before_its_document_was_issued()
    {
        var portal = new Portal(site.Findings, new SiteOptions("", ThemeFiles.Of([]), [], []));

        Assert.All(DeadlineCalendar.Of(portal).Between(new DateOnly(2015, 1, 1), new DateOnly(2030, 1, 1)).Where(entry => entry.IsRecurring),
            entry => Assert.True(entry.Day >= portal.IssuedOn(entry.Task.Document)));
    }

    [Fact]
    public void Deadlines_from_2017_to_2045_have_months_of_their_own()
    {
        var months = DeadlineCalendar.Of(ManyDeadlines.Portal(site.Findings, 1_000)).Months;

        Assert.Equal(new DateOnly(2017, 2, 1), months[0].First);
        Assert.Equal(new DateOnly(2045, 12, 1), months[^1].First);
        Assert.Contains(months, month => month.First == new DateOnly(2032, 2, 1) && month.Entries.Any(entry => entry.Day == new DateOnly(2032, 2, 29)));
    }

    [Fact]
    public void A_month_has_whole_weeks() =>
        Assert.All(Enumerable.Range(0, 60).Select(at => new CalendarMonth(new DateOnly(2026, 1, 1).AddMonths(at), [], null, null)),
            month => Assert.True(month.Weeks().All(week => week.Length == 7) && month.Weeks().SelectMany(week => week).Count(day => day is not null) == month.Last.Day));
}
