using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Rendering;

[Collection(SharedPages.Name)]
public sealed class WholeSiteTests(RenderedSite site)
{
    [Fact]
    public void The_same_input_twice_gives_the_same_bytes()
    {
        var again = RenderedSite.Render(RenderedSite.Read());

        Assert.Equal(site.Files.Select(file => file.Path), again.Select(file => file.Path), StringComparer.Ordinal);
        Assert.All(site.Files.Zip(again), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void No_path_is_written_twice() =>
        Assert.Equal(site.Files.Length, site.Files.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void The_sitemap_lists_every_page_but_the_missing_one_and_embeds()
    {
        var sitemap = RenderedSite.Text(site.Files.Single(file => file.Path == "sitemap.xml"));

        Assert.Equal(site.Pages.Keys.Count(path => !path.StartsWith("embed/", StringComparison.Ordinal)) - 1, sitemap.Split("<loc>").Length - 1);
        Assert.DoesNotContain("/embed/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/404.html", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_forbid_everything_inline_and_open_the_data()
    {
        var headers = RenderedSite.Text(site.Files.Single(file => file.Path == "_headers"));

        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe", headers, StringComparison.Ordinal);
        Assert.Contains("/data/*\n  Access-Control-Allow-Origin: *", headers, StringComparison.Ordinal);
        Assert.Contains("/data/tasks.csv\n  Content-Type: text/csv; charset=utf-8", headers, StringComparison.Ordinal);
        Assert.Contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Originals_are_published_byte_for_byte()
    {
        var original = Path.Combine(RenderedSite.Root, "seeds", "phu-luc-ii-chuong-trinh-2026-2030.txt");
        var published = site.Files.Single(file => file.Path == "nguon/tep-goc/phu-luc-ii-chuong-trinh-2026-2030.txt");

        Assert.True(published.Content.Span.SequenceEqual(File.ReadAllBytes(original)));
    }

    [Fact]
    public void Theme_files_refer_to_each_other_by_hashed_names()
    {
        var theme = ThemeFiles.Of([
            new OutputFile("css/a.css", "@font-face{src:url(../fonts/f.woff2)}"u8.ToArray()),
            new OutputFile("fonts/f.woff2", "font"u8.ToArray()),
            new OutputFile("js/one.js", "import './two.js';"u8.ToArray()),
            new OutputFile("js/two.js", "export {};"u8.ToArray())]);

        Assert.Contains(theme.Address("fonts/f.woff2")!, RenderedSite.Text(theme.Files.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains(theme.Address("js/two.js")!, RenderedSite.Text(theme.Files.Single(file => file.Path.StartsWith("assets/one.", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Matches("^/assets/a\\.[0-9a-f]{8}\\.css$", theme.Address("css/a.css"));
    }

    [Fact]
    public void The_theme_stays_small()
    {
        var theme = Path.Combine(RenderedSite.Root, "theme");

        Assert.InRange(new FileInfo(Path.Combine(theme, "css", "site.css")).Length, 1, 20_000);
        Assert.InRange(new FileInfo(Path.Combine(theme, "js", "site.js")).Length, 1, 4_000);
    }
}
