using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class TimelineJourneyTests(SiteFixture fixture)
{
    [Fact]
    public async Task A_bar_under_the_pointer_tells_its_deadline_and_lets_the_pointer_in()
    {
        await using var window = await OpenAsync();
        var row = window.Page.Locator("#truc tr.line").Nth(3);
        await row.Locator(".track").HoverAsync();
        var panel = window.Page.Locator("#tl-tip");
        await Assertions.Expect(panel).ToContainTextAsync("Nguồn ghi");
        await Assertions.Expect(panel).ToContainTextAsync("Nghĩa là");

        await panel.GetByRole(AriaRole.Link).HoverAsync();
        await window.Page.WaitForTimeoutAsync(400);
        await Assertions.Expect(panel).ToBeVisibleAsync();

        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_arrow_keys_go_from_bar_to_bar_and_enter_leads_into_the_panel()
    {
        await using var window = await OpenAsync();
        await window.Page.Locator("#truc .drawn[tabindex='0']").FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        var third = window.Page.Locator("#truc tr.line").Nth(2);
        await Assertions.Expect(third.Locator(".drawn")).ToBeFocusedAsync();
        await Assertions.Expect(third.Locator(".drawn")).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Empty(await window.AxeAsync());

        await window.Page.Keyboard.PressAsync("Tab");
        var title = (await third.Locator("th a").TextContentAsync())!;
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_touch_opens_a_bar_and_a_touch_elsewhere_closes_it()
    {
        await using var window = await OpenAsync(375);
        var bar = window.Page.Locator("#truc .drawn").Nth(4);
        await bar.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#tl-tip")).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());

        await bar.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#tl-tip")).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_filter_knows_words_without_marks_and_hides_empty_groups()
    {
        await using var window = await OpenAsync();
        await window.Page.Locator("#tl-chu").FillAsync("duong sat");
        await Assertions.Expect(window.Page.Locator("#tl-count")).ToContainTextAsync("trong 166 nhiệm vụ");
        var rows = window.Page.Locator("#tl-all tr.line:visible");
        Assert.InRange(await rows.CountAsync(), 1, 10);
        Assert.Equal(0, await window.Page.Locator("#tl-all tbody:visible").Filter(new() { HasNot = window.Page.Locator("tr.line:visible") }).CountAsync());

        await window.Page.Locator("#tl-chu").FillAsync("");
        await Assertions.Expect(rows).ToHaveCountAsync(166);
    }

    [Fact]
    public async Task A_narrow_screen_folds_the_groups_behind_their_titles()
    {
        await using var window = await OpenAsync(375);
        Assert.InRange(await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), 1, 15_000);
        var second = window.Page.Locator("#truc tbody").Nth(1);
        await Assertions.Expect(second.Locator("tr.line").First).ToBeHiddenAsync();
        await second.Locator(".group button").ClickAsync();
        await Assertions.Expect(second.Locator("tr.line").First).ToBeVisibleAsync();
        await Assertions.Expect(second.Locator(".group button")).ToHaveAttributeAsync("aria-expanded", "true");

        await window.Page.Locator("#tl-chu").FillAsync("duong sat");
        Assert.True(await window.Page.Locator("#tl-all tr.line:visible").CountAsync() > 0, "The filter must look into folded groups.");
        await window.Page.SetViewportSizeAsync(1280, 900);
        await Assertions.Expect(window.Page.Locator("#tl-all .group button")).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("/dong-thoi-gian/", 320)]
    [InlineData("/dong-thoi-gian/co-quan/quy/", 320)]
    [InlineData("/dong-thoi-gian/co-quan/quy/", 1280)]
    [InlineData("/dong-thoi-gian/quy/", 375)]
    [InlineData("/dong-thoi-gian/quy/", 900)]
    [InlineData("/dong-thoi-gian/van-ban/", 760)]
    [InlineData("/lich/", 320)]
    [InlineData("/lich/", 760)]
    [InlineData("/lich/2026-12/", 320)]
    public async Task Nothing_is_wider_than_the_window(string address, int width)
    {
        await using var window = await fixture.OpenAsync(width);
        await window.GoAsync(address);
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await window.AxeAsync(coloursOnly: true));
        Assert.Empty(window.Faults);
    }

    private async Task<Window> OpenAsync(int width = 1280)
    {
        var window = await fixture.OpenAsync(width);
        await window.GoAsync("/dong-thoi-gian/");
        return window;
    }
}
