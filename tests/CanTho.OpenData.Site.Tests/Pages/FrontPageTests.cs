using System.Globalization;
using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class FrontPageTests(RenderedSite site)
{
    private IDocument Home => site.Page(Routes.Home);

    [Fact]
    public void What_falls_due_next_is_said_no_more_exactly_than_the_source_says_it()
    {
        var first = Home.QuerySelector(".due > li")!;

        Assert.Equal("Hết năm 2026", first.QuerySelector("time")!.TextContent);
        Assert.Equal("2026-12-31", first.QuerySelector("time")!.GetAttribute("datetime"));
        var due = site.Findings.Corpus.Tasks.Count(task => task.Deadline?.LastDay == new DateOnly(2026, 12, 31));
        Assert.Contains($"{due} nhiệm vụ", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Recurring_duties_stand_at_their_next_days()
    {
        var days = Home.QuerySelectorAll("[aria-labelledby=ky-bao-cao] time").Select(time => time.GetAttribute("datetime"));

        Assert.Equal(["2026-11-28", "2026-12-15", "2026-12-20", "2026-12-28"], days);
    }

    [Fact]
    public void The_fields_of_the_table_count_every_task_of_it_once()
    {
        var counted = Home.QuerySelectorAll(".fields .tally > span").Sum(part => int.Parse(new string([.. part.TextContent.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture));

        Assert.Equal(site.Findings.Corpus.Tasks.Count(task => task.Origin == TaskOrigin.Table), counted);
    }

    [Fact]
    public void The_newest_comes_first()
    {
        var portal = new Portal(site.Findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []));
        var keys = FrontPage.Recent(portal, 99).Select(change => change.SortKey).ToList();

        Assert.Equal(keys.OrderDescending(StringComparer.Ordinal), keys);
        Assert.Equal(site.Findings.Corpus.Documents.Count(document => document.Header.Issued is not null) + 1, keys.Count);
    }

    [Fact]
    public void Every_term_that_is_explained_stands_in_the_glossary()
    {
        foreach (var (path, page) in site.Pages)
        {
            foreach (var term in page.QuerySelectorAll("button.term"))
            {
                var meaning = page.GetElementById(term.GetAttribute("popovertarget")!);
                Assert.True(meaning?.HasAttribute("popover") == true && meaning.TextContent.Length > 30, $"{path}: “{term.TextContent}” explains nothing.");
            }
        }

        Assert.NotEmpty(Home.QuerySelectorAll("button.term"));
    }

    [Fact]
    public void The_glossary_stands_in_Vietnamese_order()
    {
        var terms = site.Page(Routes.Glossary).QuerySelectorAll(".terms dt").Select(term => term.TextContent).ToList();

        Assert.Equal(site.Findings.Corpus.Glossary.Length, terms.Count);
        Assert.True(terms.IndexOf("Căn cứ") < terms.IndexOf("Chỉ tiêu") && terms.IndexOf("Chủ trì") < terms.IndexOf("Cơ cấu"));
    }

    [Fact]
    public void A_missing_address_offers_a_search_and_every_list()
    {
        var page = site.Page(Routes.NotFound);

        Assert.Equal(Routes.Search, page.QuerySelector("#tim-theo-dia-chi")!.GetAttribute("href"));
        Assert.Equal([Routes.Documents, Routes.Tasks, Routes.Agencies, Routes.Indicators, Routes.Instruments, Routes.Datasets],
            page.QuerySelectorAll(".ways a").Select(link => link.GetAttribute("href")));
    }
}
