using CanTho.OpenData.Site.Tests.Commands;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A maintainer edits a file beside an open page.</summary>
[Trait("Category", "Browser")]
public sealed class ServeJourneyTests
{
    [Theory]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task A_saved_file_shows_on_the_open_page_and_so_do_its_faults(int width, ColorScheme scheme)
    {
        using var portal = new SmallPortal();
        await using var serving = await Serving.StartAsync(portal.Root, portal.Output);
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await chromium.OpenAsync(serving.Address, width, scheme);
        await window.Page.GotoAsync(new Uri(serving.Address, "/nhiem-vu/").ToString());
        await TitledAsync(window, "Cổng thử");

        // Other pages are there as well before anything has been published, and a missing one is said to be missing.
        using var client = new HttpClient();
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.GetAsync(new Uri(serving.Address, "/co-quan/so-xay-dung/"), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync(new Uri(serving.Address, "/co-quan/khong-co/"), TestContext.Current.CancellationToken)).StatusCode);

        portal.Write("input/site.yml", Settings("Cổng mới", "https://example.vn"));
        await TitledAsync(window, "Cổng mới");

        portal.Write("input/site.yml", Settings("Cổng hỏng", "javascript:alert(1)"));
        var panel = window.Page.Locator(".live-errors");
        await Assertions.Expect(panel).ToContainTextAsync("input/site.yml, dòng 3", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
        await Assertions.Expect(panel.Locator("summary")).ToContainTextAsync("1 lỗi");
        await TitledAsync(window, "Cổng mới");
        Assert.Equal(0, await window.OverflowAsync());
        var faults = await window.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        portal.Write("input/site.yml", Settings("Cổng lành", "https://example.vn"));
        await TitledAsync(window, "Cổng lành");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        await serving.UntilAsync(() => File.Exists(Path.Combine(portal.Output, "index.html")));
    }

    private static Task TitledAsync(Window window, string name) =>
        Assertions.Expect(window.Page).ToHaveTitleAsync($"Nhiệm vụ – {name}", new PageAssertionsToHaveTitleOptions { Timeout = 20_000 });

    private static string Settings(string title, string address) =>
        $"title: {title}\ntagline: Một cổng nhỏ để thử.\nbase_url: {address}\npublisher: Người thử\n";
}
