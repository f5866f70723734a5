using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed partial class EnglishPageTests(RenderedSite site)
{
    private IEnumerable<KeyValuePair<string, IDocument>> EnglishPages => site.Pages.Where(page => page.Key.StartsWith("en/", StringComparison.Ordinal));

    [Theory]
    [InlineData("/en/", "/")]
    [InlineData("/en/documents/", "/van-ban/")]
    [InlineData("/en/tasks/", "/nhiem-vu/")]
    [InlineData("/en/agencies/", "/co-quan/")]
    [InlineData("/en/indicators/", "/chi-tieu/")]
    [InlineData("/en/legal-basis/", "/can-cu/")]
    [InlineData("/en/data/", "/du-lieu/")]
    [InlineData("/en/data/tasks/", "/du-lieu/tasks/")]
    [InlineData("/en/glossary/", "/thuat-ngu/")]
    [InlineData("/en/about/", "/gioi-thieu/")]
    public void A_page_in_two_languages_names_the_other_in_its_head_its_header_and_the_site_map(string english, string vietnamese)
    {
        foreach (var (route, other) in new[] { (english, vietnamese), (vietnamese, english) })
        {
            var alternates = site.Page(route).QuerySelectorAll("link[rel=alternate][hreflang]")
                .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href"), StringComparer.Ordinal);
            Assert.Equal($"https://cantho.example{english}", alternates["en"]);
            Assert.Equal($"https://cantho.example{vietnamese}", alternates["vi"]);
            Assert.Equal(other, site.Page(route).QuerySelector("header a.language")?.GetAttribute("href"));
        }

        var map = RenderedSite.Text(site.Files.Single(file => file.Path == "sitemap.xml"));
        Assert.Equal(2, Regex.Count(map, $"<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://cantho.example{Regex.Escape(english)}\"/>", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains($"<loc>https://cantho.example{english}</loc>", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Vietnamese_words_on_an_english_page_are_marked_as_vietnamese()
    {
        Assert.True(EnglishPages.Count() > 20);
        var unmarked = EnglishPages.SelectMany(page => page.Value.Body!.GetDescendants().OfType<IText>()
            .Where(text => VietnameseLetter().IsMatch(text.Data.Replace("Cần Thơ", "", StringComparison.Ordinal).Replace("Cần\u00a0Thơ", "", StringComparison.Ordinal)))
            .Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != "vi")
            .Select(text => $"{page.Key}: {text.Data.Trim()}"));

        Assert.Empty(unmarked);
    }

    [Fact]
    public void A_link_from_an_english_page_to_a_vietnamese_one_says_so()
    {
        var silent = EnglishPages.SelectMany(page => page.Value.QuerySelectorAll("main a[href^='/']")
            .Where(link => link.GetAttribute("href") is { } address && !address.StartsWith("/en/", StringComparison.Ordinal) && !address.StartsWith("/data/", StringComparison.Ordinal))
            .Where(link => link.GetAttribute("hreflang") != "vi").Select(link => $"{page.Key}: {link.OuterHtml}"));

        Assert.Empty(silent);
        Assert.All(["/en/documents/", "/en/tasks/", "/en/agencies/", "/en/indicators/", "/en/legal-basis/"],
            (string route) => Assert.Contains("page in Vietnamese", site.Page(route).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_task_stands_in_english_once_with_its_deadline_explained()
    {
        var rows = EnglishPages.Where(page => page.Key.StartsWith("en/tasks/", StringComparison.Ordinal)).SelectMany(page => page.Value.QuerySelectorAll(".en-tasks tbody tr")).ToList();
        var byAddress = rows.ToDictionary(row => row.QuerySelector("th a")!.GetAttribute("href")!, row => row, StringComparer.Ordinal);

        Assert.Equal(site.Findings.Corpus.Tasks.Length, rows.Count);
        Assert.All(site.Findings.Corpus.Tasks, task => Assert.Contains(Routes.Task(task.Id), byAddress.Keys));
        var ofYear = site.Findings.Corpus.Tasks.First(task => task is { Deadline: Deadline.Within { Kind: PeriodKind.Year, Start.Year: 2026 }, Recurrence: null });
        Assert.Contains("Within 2026The source names only the year; last day 31 December 2026", byAddress[Routes.Task(ofYear.Id)].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_tasks_stand_on_pages_of_a_hundred()
    {
        var findings = RenderedSite.Read();
        var model = findings.Corpus.Tasks[0];
        var many = Enumerable.Range(0, 401).Select(at => model with { Id = new TaskId($"viec-{at}") }).ToImmutableArray();
        var portal = new Portal(findings with { Corpus = findings.Corpus with { Tasks = many, Roles = [] } },
            new SiteOptions("https://cantho.example", ThemeFiles.Read(Path.Combine(RenderedSite.Root, "theme")), [], []));

        Assert.Equal([100, 100, 100, 100, 1], EnglishTaskListing.Of(portal).Select(page => page.Groups.Sum(group => group.Tasks.Length)));
        var pages = EnglishSiteMap.Pages(portal).Where(page => page.Route.StartsWith("/en/tasks/", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/en/tasks/", "/en/tasks/page-2/", "/en/tasks/page-3/", "/en/tasks/page-4/", "/en/tasks/page-5/"], pages.Select(page => page.Route));
        Assert.Equal(["Tasks", "Page 2 of 5", "Page 3 of 5", "Page 4 of 5", "Page 5 of 5"], pages.Select(page => page.Title));
    }

    [Fact]
    public void Every_column_of_every_dataset_is_explained_in_english()
    {
        var pages = EnglishPages.Where(page => page.Key.StartsWith("en/data/", StringComparison.Ordinal) && page.Key != "en/data/index.html").ToList();

        Assert.True(pages.Count >= 15);
        Assert.All(pages, page => Assert.All(page.Value.QuerySelectorAll(".dictionary tbody tr"), row => Assert.True(row.TextContent.Length > 20, $"{page.Key}: {row.TextContent}")));
        Assert.Contains("quarter One quarter", site.Page("/en/data/tasks/").QuerySelectorAll(".en-values li").Select(item => item.TextContent), StringComparer.Ordinal);
        Assert.NotNull(site.Page("/en/data/observations/").QuerySelector(".dictionary span[lang=vi]"));
    }

    [Fact]
    public void Every_stated_indicator_has_an_english_name_and_its_figures_in_english()
    {
        Assert.All(site.Findings.Indicators.Where(series => series.IsStated), series => Assert.False(string.IsNullOrWhiteSpace(series.Indicator.English), series.Indicator.Name));
        var retail = site.Page("/en/indicators/").QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a")!.TextContent == "Retail sales of goods and services");
        Assert.Contains("64,717.47 billion VND", retail.TextContent, StringComparison.Ordinal);
        Assert.Contains("first half of 2024", retail.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frame_is_english_on_english_pages()
    {
        foreach (var (path, page) in EnglishPages)
        {
            Assert.Equal("Main", page.QuerySelector("nav.main-nav")?.GetAttribute("aria-label"));
            Assert.True(page.QuerySelectorAll("nav.main-nav a").All(link => link.GetAttribute("href")!.StartsWith("/en/", StringComparison.Ordinal)), path);
            Assert.Equal(path == "en/index.html" ? null : "/en/", page.QuerySelector("nav.trail a")?.GetAttribute("href"));
        }
    }

    // Any letter that English does not have, as in "đường sắt".
    [GeneratedRegex("[À-ÖØ-öø-ỹ]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex VietnameseLetter();
}
