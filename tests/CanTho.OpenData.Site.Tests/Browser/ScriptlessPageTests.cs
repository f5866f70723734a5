using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class ScriptlessPageTests(SiteFixture fixture)
{
    [Fact]
    public async Task Every_kind_of_page_says_what_it_has_to_say_without_scripts() =>
        Assert.Empty(await fixture.LookAtKindsAsync(
            async (window, address) => (await window.Page.Locator("main").InnerTextAsync()).Length > 100 ? [] : [$"{address} is empty without scripts."], 375, withScripts: false, untilLoaded: true));

    [Fact]
    public async Task A_term_explains_itself_where_it_stands_with_the_keyboard_and_without_scripts()
    {
        await using var window = await fixture.OpenAsync(375, withScripts: false);
        await window.GoAsync("/");
        var term = window.Page.Locator("button.term").First;
        await term.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        var meaning = window.Page.Locator("[popover]:popover-open");
        await Assertions.Expect(meaning).ToBeVisibleAsync();
        await Assertions.Expect(meaning).ToBeInViewportAsync(new() { Ratio = 1 });
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(meaning).ToHaveCountAsync(0);
    }
}
