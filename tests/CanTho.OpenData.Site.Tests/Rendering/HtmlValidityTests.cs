using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Pages;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Rendering;

[Collection(SharedPages.Name)]
[Trait("Category", "Browser")]
public sealed class HtmlValidityTests(RenderedSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_page_is_valid_html()
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(Repository.Root, "tests", "web", "node_modules")),
            "Run `npm ci` in tests/web to have every page judged by html-validate.");
        using var temp = new TempFolder();
        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temp[file.Path])!);
            await File.WriteAllBytesAsync(temp[file.Path], file.Content, TestContext.Current.CancellationToken);
        }

        var (exit, text) = await NodeProcess.RunAsync(["tests/web/validate.mjs", temp.Path], [], TestContext.Current.CancellationToken);
        output.WriteLine(text);
        Assert.True(exit == 0, text);
    }
}
