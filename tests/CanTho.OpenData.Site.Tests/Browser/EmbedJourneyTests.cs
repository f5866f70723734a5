using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>Embeds in the pages of another site, as a newspaper would frame them.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class EmbedJourneyTests(SiteFixture fixture)
{
    [Fact]
    public async Task Another_site_can_frame_an_embed_and_no_other_page()
    {
        await using var window = await fixture.OpenAsync(800);
        await window.GoAsync(fixture.PageKinds().First(route => File.Exists(Path.Combine(fixture.Output, "embed", Routes.FileOf(route))) && route.StartsWith(Routes.Tasks, StringComparison.Ordinal)));
        var code = await window.Page.Locator(".embed-code code").First.TextContentAsync();
        var site = new Uri(window.Page.Url);
        var record = site.AbsolutePath;
        using var newspaper = new TempFolder();
        await File.WriteAllTextAsync(newspaper["index.html"],
            $"<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Báo</title></head><body><h1>Báo</h1>{Here(code!, site)}<iframe name=\"trang\" title=\"Trang\" src=\"{new Uri(site, record)}\"></iframe></body></html>",
            TestContext.Current.CancellationToken);
        await using var other = await ServedSite.StartAsync(newspaper.Path, 0, null, TestContext.Current.CancellationToken);
        await window.Page.GotoAsync(other.Address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var card = window.Page.Locator("iframe").First.ContentFrame;
        await Assertions.Expect(card.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("4px", await card.Locator("main").EvaluateAsync<string>("node => getComputedStyle(node).borderTopWidth"));
        await Assertions.Expect(window.Page.FrameLocator("iframe[name=trang]").Locator("h1.page-head, main#noi-dung")).ToHaveCountAsync(0);
        Assert.Contains(window.Faults, fault => fault.Contains("frame-ancestors", StringComparison.Ordinal) || fault.Contains("X-Frame-Options", StringComparison.Ordinal));

        // A link of the card opens beside the newspaper, as a page of its own.
        var opened = await window.Page.RunAndWaitForPopupAsync(() => card.Locator("h1 a").ClickAsync());
        await opened.WaitForLoadStateAsync();
        Assert.Equal(record, new Uri(opened.Url).AbsolutePath);
        Assert.Equal(other.Address.ToString(), window.Page.Url);
    }

    [Theory]
    [InlineData(240, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(640, ColorScheme.Light)]
    public async Task An_embed_has_no_fault_at_any_width_of_a_frame(int width, ColorScheme scheme)
    {
        await using var window = await fixture.OpenAsync(width, scheme);
        foreach (var address in fixture.PageKinds().Where(route => route.StartsWith(Routes.Embeds, StringComparison.Ordinal)))
        {
            await window.GoAsync(address, untilLoaded: true);
            Assert.Equal(0, await window.OverflowAsync());
            var faults = await window.AxeAsync();
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }

        Assert.True(window.Faults.Count == 0, string.Join('\n', window.Faults));
    }

    /// <summary>The code to copy names the published address; here the site stands on this machine.</summary>
    private static string Here(string code, Uri site) => code.Replace("https://dulieumo-cantho.netlify.app", site.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
}
