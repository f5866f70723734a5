using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class AccessibilityTests(SiteFixture fixture)
{
    [Theory]
    [InlineData(375, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_kind_of_page_has_a_fault_that_a_visitor_meets(int width, ColorScheme scheme)
    {
        // Dark differs from light in colours alone.
        var faults = await fixture.LookAtKindsAsync(
            async (window, address) => [.. await window.AxeAsync(coloursOnly: scheme == ColorScheme.Dark), .. await TooWideAsync(window, address)], width, scheme);
        Assert.True(fixture.PageKinds().Count > 30, $"Only {fixture.PageKinds().Count} kinds of pages were built.");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task No_kind_of_page_is_wider_than_the_narrowest_telephone() =>
        Assert.Empty(await fixture.LookAtKindsAsync(TooWideAsync, width: 320));

    private static async Task<IEnumerable<string>> TooWideAsync(Window window, string address) =>
        await window.OverflowAsync() is > 0 and var overflow ? [$"{address}: {overflow} px wider than the window"] : [];
}
