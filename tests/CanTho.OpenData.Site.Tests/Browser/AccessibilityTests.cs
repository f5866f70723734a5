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
        await using var window = await fixture.OpenAsync(width, scheme);
        var kinds = fixture.PageKinds();
        Assert.True(kinds.Count > 5, $"Only {kinds.Count} kinds of pages were built.");
        var faults = new List<string>();
        foreach (var address in kinds)
        {
            await window.GoAsync(address);
            // Dark differs from light in colours alone.
            faults.AddRange(await window.AxeAsync(coloursOnly: scheme == ColorScheme.Dark));
            var overflow = await window.OverflowAsync();
            faults.AddRange(overflow > 0 ? [$"{address}: {overflow} px wider than the window"] : []);
        }

        faults.AddRange(window.Faults);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
