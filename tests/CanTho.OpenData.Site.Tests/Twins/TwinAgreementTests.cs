using System.Globalization;
using AngleSharp.Dom;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Twins;

/// <summary>A page and its twin say the same, for every real record.</summary>
[Collection(SharedPages.Name)]
public sealed class TwinAgreementTests(RenderedSite site)
{
    [Fact]
    public void A_task_says_the_same_on_its_page_and_in_its_twin()
    {
        foreach (var (path, twin) in site.TwinsOf("task"))
        {
            var page = site.PageOf(path);
            var text = page.QuerySelector("main").Plain();
            Assert.Equal(page.QuerySelector("h1").Plain(), TwinReading.Plain(twin.Text("title")!));
            Assert.Equal(page.QuerySelectorAll(".task-facts .wide:nth-child(-n+3) a[href^='/co-quan/']").Select(link => link.GetAttribute("href")!).Distinct().Order(StringComparer.Ordinal),
                twin.Texts("agencies", "url").Concat(Successors(twin)).Distinct().Order(StringComparer.Ordinal));
            Assert.Contains(twin.GetProperty("schedule").Text("label")!, text, StringComparison.Ordinal);
            Assert.Contains(twin.GetProperty("schedule").Text("rule")!, text, StringComparison.Ordinal);
            Assert.Contains(twin.Text("progress_label")!, text, StringComparison.Ordinal);
            Assert.Equal(page.QuerySelector(".citation").Plain(), TwinReading.Plain(twin.Text("citation")!));
            Assert.Equal(page.QuerySelectorAll(".source-box blockquote p").Select(cell => cell.Plain()),
                twin.GetProperty("source").Text("quote")!.Split('\t').Select(TwinReading.Plain));
            Assert.Equal(page.QuerySelector(".source-box a")!.GetAttribute("href"), twin.GetProperty("source").Text("url"));
            Assert.Equal(page.QuerySelectorAll(".related tbody a[href^='/nhiem-vu/']").Select(link => link.GetAttribute("href")!).Distinct(), twin.Texts("related", "url"));
            Assert.Equal(Link(page, "next"), twin.GetProperty("next").ValueKind == System.Text.Json.JsonValueKind.Null ? null : twin.GetProperty("next").Text("url"));
            Assert.Equal(page.QuerySelectorAll($".source-box a[href^='{Routes.Quality}#']").Length, twin.Count("corrections"));
        }
    }

    [Fact]
    public void A_document_says_the_same_on_its_page_and_in_its_twin()
    {
        foreach (var (path, twin) in site.TwinsOf("document"))
        {
            var page = site.PageOf(path);
            var record = twin.GetProperty("record");
            Assert.Equal(page.QuerySelector("h1").Plain(), TwinReading.Plain(record.Text("title") ?? record.Text("short_title")!));
            Assert.Contains(twin.GetProperty("file").Text("sha256")!, page.QuerySelector("#chi-tiet")!.ParentElement.Plain(), StringComparison.Ordinal);
            Assert.Equal(page.QuerySelectorAll(".doc-tasks a[href^='/nhiem-vu/']:not([href*='?'])").Select(link => link.GetAttribute("href")!), twin.Texts("tasks", "url"));
            Assert.Equal(page.QuerySelectorAll(".missing > ul > li, .missing > details ul:not(.plain) > li").Length > 0, twin.Count("missing") > 0);
            Assert.All(twin.Texts("missing", "what"), what => Assert.Contains(TwinReading.Plain(what), page.QuerySelector(".missing").Plain(), StringComparison.Ordinal));
            var cited = twin.GetProperty("relations").Texts("cites", "url").ToList();
            Assert.All(cited, url => Assert.True(page.QuerySelector($"main a[href='{url}']") is not null, $"{path}: {url}"));
            var figures = Numbers.Count(twin.Count("targets") + twin.Count("observations"));
            Assert.True(figures == "0" || page.QuerySelector(".five").Plain().Contains($"{figures} con số", StringComparison.Ordinal), $"{path}: {figures}");
        }
    }

    [Fact]
    public void An_indicator_says_the_same_on_its_page_and_in_its_twin()
    {
        foreach (var (path, twin) in site.TwinsOf("indicator"))
        {
            var page = site.PageOf(path);
            Assert.Equal(page.QuerySelector("h1").Plain(), twin.Text("title"));
            Assert.Equal(page.QuerySelector(".answer").Plain(), TwinReading.Plain(twin.Text("answer")!));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=so-lieu] tbody tr").Length, twin.Count("observations"));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=cung-ky] tbody tr").Length, twin.Count("changes"));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=du-bao] li").Length, twin.Count("target_outlook"));
            Assert.All(twin.Texts("charts", "svg").Concat(twin.Texts("charts", "csv")), url => Assert.True(page.QuerySelector($"a[href='{url}']") is not null, $"{path}: {url}"));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=nguon] li > a").Select(link => link.GetAttribute("href")!), twin.Texts("documents", "url"));
            Assert.Equal(page.QuerySelector(".citation").Plain(), TwinReading.Plain(twin.Text("citation")!));
            var shown = page.QuerySelectorAll("section[aria-labelledby=so-lieu] td.num > span:first-child").Select(cell => cell.Plain());
            Assert.Equal(shown, twin.GetProperty("observations").EnumerateArray().Select(row => FigureWords.Value(Value(row, "value"), row.Text("unit"))));
        }
    }

    [Fact]
    public void A_gap_is_worded_on_the_page_as_in_the_twin()
    {
        var gaps = 0;
        foreach (var (path, twin) in site.TwinsOf("indicator"))
        {
            var table = site.PageOf(path).QuerySelector("section[aria-labelledby=muc-tieu]").Plain();
            foreach (var gap in twin.GetProperty("gaps").EnumerateArray())
            {
                Assert.Contains(gap.Text("statement")!, table, StringComparison.Ordinal);
                Assert.True(gap.GetProperty("record").Text("obstacle") is null == Value(gap.GetProperty("record"), "gap") is not null, path);
                gaps++;
            }
        }

        Assert.True(gaps > 10, $"Only {gaps} gaps.");
    }

    [Fact]
    public void An_instrument_says_the_same_on_its_page_and_in_its_twin()
    {
        foreach (var (path, twin) in site.TwinsOf("instrument"))
        {
            var page = site.PageOf(path);
            Assert.Equal(page.QuerySelector("h1").Plain(), TwinReading.Plain(twin.Text("title")!));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=vien-dan] tr:not(.group) td.src-cell a").Select(link => link.GetAttribute("href")!),
                twin.GetProperty("mentions").EnumerateArray().Select(row => row.Text("url")!));
            Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=nhiem-vu] tbody a[href^='/nhiem-vu/']").Select(link => link.GetAttribute("href")!).Distinct(), twin.Texts("tasks", "url"));
            Assert.All(twin.Texts("beside", "url"), url => Assert.True(page.QuerySelector($"section[aria-labelledby=quan-he] a[href='{url}']") is not null, $"{path}: {url}"));
        }
    }

    [Fact]
    public void An_agency_says_the_same_on_its_page_and_in_its_twin()
    {
        foreach (var (path, twin) in site.TwinsOf("agency"))
        {
            var page = site.PageOf(path);
            var figures = page.QuerySelectorAll(".figures dd").Select(cell => cell.Plain()).ToList();
            var counts = twin.GetProperty("counts");
            Assert.Equal(page.QuerySelector("h1").Plain(), twin.Text("title"));
            Assert.Equal(Numbers.Count(counts.GetProperty("leads").GetInt32()), figures[0]);
            Assert.Equal(Numbers.Count(counts.GetProperty("leads_due_soon").GetInt32()), figures[^2]);
            Assert.Equal(Numbers.Count(counts.GetProperty("leads_past_deadline").GetInt32()), figures[^1]);
            Assert.All(twin.Texts("groups_beside", "url"), url => Assert.True(page.QuerySelector($"main a[href='{url}']") is not null, $"{path}: {url}"));
        }
    }

    [Fact]
    public void A_dataset_twin_gives_its_columns_rows_and_files_with_checksums()
    {
        foreach (var (path, twin) in site.TwinsOf("dataset"))
        {
            var record = twin.GetProperty("record");
            var csv = RenderedSite.Text(site.Files.Single(file => file.Path == $"data/{record.Text("name")}.csv"));
            Assert.StartsWith(string.Join(',', record.Texts("columns", "name")), csv, StringComparison.Ordinal);
            foreach (var file in twin.GetProperty("files").EnumerateArray())
            {
                var content = site.Files.Single(published => "/" + published.Path == file.Text("url")).Content;
                Assert.Equal(content.Length, file.GetProperty("bytes").GetInt32());
                Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.Span)), file.Text("sha256"));
            }

            var rows = twin.GetProperty("rows").GetInt32();
            Assert.Contains(rows == 0 ? "chưa có dòng nào" : $"{Numbers.Count(rows)} dòng", site.PageOf(path).QuerySelector("main").Plain(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Successors(System.Text.Json.JsonElement twin) => twin.GetProperty("agencies").EnumerateArray()
        .Where(part => part.Text("role") == "lead" && part.GetProperty("successor").ValueKind == System.Text.Json.JsonValueKind.Object)
        .Select(part => part.GetProperty("successor").Text("url")!);

    private static string? Link(IDocument page, string rel) => page.QuerySelector($"nav.pager a[rel={rel}]")?.GetAttribute("href");

    private static decimal? Value(System.Text.Json.JsonElement row, string name) =>
        row.GetProperty(name).ValueKind == System.Text.Json.JsonValueKind.Null ? null : row.GetProperty(name).GetDecimal();
}
