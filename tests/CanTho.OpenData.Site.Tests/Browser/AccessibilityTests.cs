using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(SiteFixture fixture)
{
    /// <summary>Adds up what moves while a page loads; a page is looked at once for everything.</summary>
    private const string Watch = """
        window.shifted = 0;
        new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value; })
          .observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>A fifth of the cumulative layout shift that counts as good (web.dev/articles/cls). Where the parser of a busy machine pauses,
    /// half a row of a table may be seen before the other half; more than that moves only what comes late.</summary>
    private const double HardlyMoved = 0.02;

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task No_kind_of_page_has_a_fault_that_a_visitor_meets_and_nothing_moves_while_it_loads(int width)
    {
        var faults = await fixture.LookAtKindsAsync(
            async (window, address) => [.. await MovedAsync(window, address), .. await TooWideAsync(window, address), .. await window.AxeAsync()], width, before: Watch);
        Assert.True(fixture.PageKinds().Count > 30, $"Only {fixture.PageKinds().Count} kinds of pages were built.");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Dark differs from light in colours alone.</summary>
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task No_kind_of_page_is_hard_to_read_in_the_dark(int width) => Assert.Empty(await fixture.LookAtKindsAsync(
        async (window, _) => await window.AxeAsync(coloursOnly: true), width, ColorScheme.Dark));

    [Fact]
    public async Task No_kind_of_page_is_wider_than_the_narrowest_telephone() =>
        Assert.Empty(await fixture.LookAtKindsAsync(TooWideAsync, width: 320, untilLoaded: true));

    private static async Task<IEnumerable<string>> MovedAsync(Window window, string address)
    {
        await window.Page.EvaluateAsync("() => new Promise(done => { scrollTo(0, document.body.scrollHeight); setTimeout(done, 100); })");
        var shift = await window.Page.EvaluateAsync<double>("() => window.shifted");
        return shift > HardlyMoved ? [$"{address}: moved by {shift:0.####}"] : [];
    }

    private static async Task<IEnumerable<string>> TooWideAsync(Window window, string address) =>
        await window.OverflowAsync() is > 0 and var overflow ? [$"{address}: {overflow} px wider than the window"] : [];
}
