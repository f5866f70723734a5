using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>Pages of datasets with everything opened that is folded at first.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class DatasetJourneyTests(SiteFixture fixture)
{
    [Fact]
    public async Task Opened_whole_on_a_narrow_telephone_in_the_dark_a_page_has_no_fault_and_is_not_too_wide()
    {
        await using var window = await fixture.OpenAsync(320, ColorScheme.Dark);
        foreach (var address in new[] { Routes.Dataset("tasks"), Routes.Dataset("target-results"), Routes.Datasets, Routes.Query })
        {
            await window.GoAsync(address, untilLoaded: true);
            await window.Page.EvaluateAsync("() => { for (const one of document.querySelectorAll('details')) one.open = true; }");
            Assert.Equal(0, await window.OverflowAsync());
            Assert.Empty(await window.AxeAsync());
        }

        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_button_copies_the_lines_before_it()
    {
        await using var window = await fixture.OpenAsync();
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync(Routes.Dataset("tasks"));
        await window.Page.GetByText("Python (pandas)", new() { Exact = true }).ClickAsync();
        await window.Page.Locator("pre[data-language=python] + .copy").ClickAsync();
        var copied = await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("import pandas as pd", copied, StringComparison.Ordinal);
        Assert.EndsWith("print(tasks.shape)", copied, StringComparison.Ordinal);
    }
}
