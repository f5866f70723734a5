using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Joining;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A citizen searches two portals that were built apart and are published at two addresses, from a page at a third.</summary>
[Trait("Category", "Browser")]
public sealed class JoinJourneyTests : IAsyncLifetime
{
    private readonly List<ServedSite> _served = [];
    private TwoPortals? _two;
    private Chromium? _chromium;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in _served)
        {
            await site.DisposeAsync();
        }

        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _two?.Dispose();
    }

    [Fact]
    public async Task One_search_finds_the_same_plan_in_both_portals_and_tells_them_apart()
    {
        await using var window = await OpenAsync();
        await window.GoAsync("/?q=%C4%91%C6%B0%E1%BB%9Dng+ven+s%C3%B4ng&loai=task");
        var results = window.Page.Locator("[data-result=task]");
        await Assertions.Expect(window.Page.Locator("#join-status")).ToContainTextAsync("ở 2 cổng");
        var links = await results.Locator("h3 a").EvaluateAllAsync<string[]>("all => all.map(link => link.href)");
        var same = links.Select(link => new Uri(link)).Where(link => link.AbsolutePath.Contains("hoan-thanh-duong-ven-song", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, same.Count);
        Assert.Equal(same[0].AbsolutePath, same[1].AbsolutePath);
        Assert.NotEqual(same[0].Authority, same[1].Authority);
        await Assertions.Expect(results.First.Locator(".result-portal")).ToContainTextAsync("Cổng ");
        Assert.Contains("đường ven sông", await results.First.Locator("mark").AllTextContentsAsync() is var marks ? string.Join(' ', marks) : "", StringComparison.Ordinal);
        Assert.Empty(Faults(window));

        // A result leads to the portal that holds it, whose page answers.
        await results.First.Locator("h3 a").ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("đường ven sông");
    }

    [Fact]
    public async Task Only_portals_that_hold_the_words_are_asked()
    {
        await using var window = await OpenAsync();
        var asked = new List<string>();
        window.Page.Request += (_, request) => asked.Add(request.Url);
        await window.GoAsync("/?q=nuoi+tom+sinh+thai");
        await Assertions.Expect(window.Page.Locator("#search-results .result").First).ToContainTextAsync("nuôi tôm sinh thái");
        await Assertions.Expect(window.Page.Locator("#join-asked")).ToContainTextAsync("Đã hỏi 1 trong 2 cổng.");
        Assert.DoesNotContain(asked, url => url.StartsWith(_served[0].Address.ToString(), StringComparison.Ordinal));
        Assert.Contains(asked, url => url.StartsWith(_served[1].Address.ToString(), StringComparison.Ordinal));
        // What only the second has of these words the first does not have; who wants to may ask it for the rest.
        Assert.Empty(Faults(window));
    }

    [Fact]
    public async Task Results_are_narrowed_to_one_portal_and_the_address_keeps_it()
    {
        await using var window = await OpenAsync();
        await window.GoAsync("/");
        await window.Page.Locator("#q").FillAsync("xây dựng");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameString = "Cổng Hai (" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#search-results [data-from=mot]")).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator("#search-results [data-from=hai]").First).ToBeVisibleAsync();
        Assert.Contains("cong=hai", window.Page.Url, StringComparison.Ordinal);
        await window.Page.ReloadAsync();
        await Assertions.Expect(window.Page.Locator("[data-narrow=cong] button")).ToHaveAttributeAsync("aria-pressed", "true");
        await window.Page.GoBackAsync();
        await Assertions.Expect(window.Page.Locator("#search-results [data-from=mot]").First).ToBeVisibleAsync();
        Assert.Empty(Faults(window));
    }

    [Fact]
    public async Task A_portal_that_does_not_answer_is_named_and_the_others_still_answer()
    {
        await using var window = await OpenAsync();
        await _served[0].DisposeAsync();
        _served.RemoveAt(0);
        await window.GoAsync("/?q=%C4%91%C6%B0%E1%BB%9Dng+ven+s%C3%B4ng");
        await Assertions.Expect(window.Page.Locator("#join-asked")).ToContainTextAsync("Không hỏi được: Cổng Một");
        await Assertions.Expect(window.Page.Locator("#search-results [data-from=hai]").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(375, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_page_is_sound_at_every_width_and_in_both_schemes(int width, ColorScheme scheme)
    {
        await using var window = await OpenAsync(width, scheme);
        await window.GoAsync("/?q=x%C3%A2y+d%E1%BB%B1ng");
        await Assertions.Expect(window.Page.Locator("#search-results .result").First).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await window.AxeAsync());
        Assert.Empty(Faults(window));
        var low = await window.Page.Locator("button:visible, .join-links a:visible").EvaluateAllAsync<string[]>("all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.outerHTML)");
        Assert.Empty(low);
        if (Environment.GetEnvironmentVariable("SHOTS") is { Length: > 0 } folder)
        {
            await window.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"join-{width}-{scheme}.png"), FullPage = true });
        }
    }

    [Fact]
    public async Task Without_scripts_each_portal_is_one_link_away()
    {
        await using var window = await OpenAsync(withScripts: false);
        await window.GoAsync("/");
        await Assertions.Expect(window.Page.Locator("noscript .notice, .notice")).ToBeVisibleAsync();
        await window.Page.Locator("[data-portal=hai] h3 a").ClickAsync();
        Assert.Contains("Cổng thử", await window.Page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>What went wrong; that the portals are other sites is what the page is for.</summary>
    private IEnumerable<string> Faults(Window window) =>
        window.Faults.Where(fault => !_served.Any(site => fault.Contains($"other site: {site.Address}", StringComparison.Ordinal)));

    private async Task<Window> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool withScripts = true)
    {
        _chromium = await Chromium.LaunchAsync();
        _two = await TwoPortals.BuildAsync();
        _served.Add(await ServeAsync(_two.First.Output));
        _served.Add(await ServeAsync(_two.Second.Output));
        var (exit, _, complaints) = _two.Join(_served[0].Address.ToString(), _served[1].Address.ToString());
        Assert.True(exit == 0, complaints);
        _served.Add(await ServeAsync(_two.Joined));
        return await _chromium.OpenAsync(_served[2].Address, width, scheme, withScripts);
    }

    private static Task<ServedSite> ServeAsync(string folder) => ServedSite.StartAsync(folder, 0, null, TestContext.Current.CancellationToken);
}
