using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed partial class EveryPageTests(RenderedSite site)
{
    [Fact]
    public void There_is_a_page_for_every_record()
    {
        var corpus = site.Findings.Corpus;

        Assert.All(corpus.Documents, document => Assert.True(site.Pages.ContainsKey(Routes.FileOf(Routes.Document(document.Id)))));
        Assert.All(corpus.Documents, document => Assert.True(site.Pages.ContainsKey(Routes.FileOf(Routes.Source(document.Id)))));
        Assert.All(corpus.Tasks, task => Assert.True(site.Pages.ContainsKey(Routes.FileOf(Routes.Task(task.Id)))));
        Assert.All(corpus.Agencies, agency => Assert.True(site.Pages.ContainsKey(Routes.FileOf(Routes.Agency(agency.Id)))));
        Assert.True(corpus.Tasks.Length > 85, $"The fixture has only {corpus.Tasks.Length} tasks.");
    }

    [Fact]
    public void A_page_has_one_h1_a_title_a_description_and_its_own_address()
    {
        foreach (var (path, page) in site.Pages)
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has not one h1.");
            Assert.True(page.Title is { Length: > 5 and < 130 }, $"{path}: title “{page.Title}”.");
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", page.DocumentElement.GetAttribute("lang"));
            var description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
            Assert.True(description is { Length: > 20 and <= 200 }, $"{path}: description “{description}”.");
            // An embed is a copy of what its record's page says; EmbedTests hold it to that page.
            var address = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
            Assert.Equal($"https://cantho.example/{(IsEmbed(path) ? EmbedTests.RecordOf(address) : address)}", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public void Every_internal_link_and_anchor_leads_somewhere()
    {
        var files = site.Files.Select(file => "/" + file.Path).ToHashSet(StringComparer.Ordinal);
        var anchors = site.Pages.ToDictionary(page => page.Key,
            page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, page) in site.Pages)
        {
            foreach (var link in page.QuerySelectorAll("[href], [src], form[action]").Select(Target).Where(link => link[0] is '/' or '#'))
            {
                var parts = link.Split('#');
                var route = parts[0].Split('?')[0];
                var file = route.Length == 0 ? path : Routes.FileOf(route);
                if (!files.Contains("/" + file) || (parts.Length > 1 && !anchors[file].Contains(parts[1])))
                {
                    broken.Add($"{path} -> {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void An_identity_stands_once_on_a_page()
    {
        foreach (var (path, page) in site.Pages)
        {
            var twice = page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
            Assert.True(!twice.Any(), $"{path}: {string.Join(", ", twice)}");
        }
    }

    [Fact]
    public void Nothing_is_inline_that_the_content_security_policy_forbids()
    {
        foreach (var (path, page) in site.Pages)
        {
            Assert.True(page.QuerySelector("style, [style]") is null, $"{path} has an inline style.");
            Assert.True(page.QuerySelectorAll("script:not([type='application/ld+json'])").All(script => script.HasAttribute("src") && script.TextContent.Length == 0), $"{path} has an inline script.");
            Assert.True(page.All.All(element => element.Attributes.All(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal))), $"{path} has a handler.");
        }
    }

    [Fact]
    public void Nothing_is_fetched_from_another_site()
    {
        foreach (var (path, page) in site.Pages)
        {
            var foreign = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img, iframe").Select(Target).Where(link => link[0] != '/');
            Assert.True(!foreign.Any(), $"{path}: {string.Join(", ", foreign)}");
        }
    }

    [Fact]
    public void Vietnamese_letters_are_letters_not_entities()
    {
        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(NumericEntity(), RenderedSite.Text(file));
        }
    }

    [Fact]
    public void Every_table_has_a_caption_and_headers_with_a_scope()
    {
        foreach (var (path, page) in site.Pages)
        {
            foreach (var table in page.QuerySelectorAll("table:not(.text-page table)"))
            {
                Assert.True(table.QuerySelector("caption")?.TextContent.Length > 0, $"{path}: a table without a caption.");
                Assert.True(table.QuerySelectorAll("th").All(header => header.HasAttribute("scope")), $"{path}: a header without a scope.");
                Assert.True(table.QuerySelector("thead th") is not null, $"{path}: a table without column headers.");
            }
        }
    }

    [Fact]
    public void Headings_do_not_skip_a_level_outside_the_texts_of_documents()
    {
        foreach (var (path, page) in site.Pages.Where(page => !page.Key.StartsWith("van-ban/", StringComparison.Ordinal)))
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path}: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public void Every_page_has_a_skip_link_a_search_form_and_the_as_of_date()
    {
        // An embed has nothing of the site around its record, so that there is nothing to skip.
        foreach (var (path, page) in site.Pages.Where(page => !IsEmbed(page.Key)))
        {
            Assert.True(page.QuerySelector("a.skip[href='#noi-dung']") is not null && page.QuerySelector("main#noi-dung") is not null, path);
            Assert.True(page.QuerySelectorAll("form[role=search]").Length == 1, path);
            Assert.Equal("2026-11-22", page.QuerySelector("footer time")?.GetAttribute("datetime"));
        }
    }

    private static bool IsEmbed(string path) => path.StartsWith("embed/", StringComparison.Ordinal);

    private static string Target(IElement element) =>
        element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "#";

    // "&#x1EC7;"
    [GeneratedRegex("&#x1[0-9A-F]{3};", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex NumericEntity();
}
