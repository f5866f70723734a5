using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>What readers do with a document: follow its contents, copy a link, look at a note, hold the text against its source.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class DocumentJourneyTests(SiteFixture fixture)
{
    private const string Plan = "/van-ban/ke-hoach-2026-06-to-chuc-thuc-hien-ket-luan-cua-thu-tuong-chinh-phu/";
    private const string Report = "/van-ban/bao-cao-ket-qua-thuc-hien-nghi-quyet-cua-hoi-dong-nhan-dan/";
    private const string Source = "/nguon/ke-hoach-2026-06-to-chuc-thuc-hien-ket-luan-cua-thu-tuong-chinh-phu/";

    [Fact]
    public async Task The_contents_mark_the_section_that_is_read()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Plan + "#muc-ii-2");
        await Assertions.Expect(window.Page.Locator(".toc [aria-current=location]")).ToHaveAttributeAsync("href", "#muc-ii-2");
        await window.Page.Locator("#muc-iv").ScrollIntoViewIfNeededAsync();
        await window.Page.EvaluateAsync("() => document.getElementById('muc-iv').scrollIntoView()");
        await Assertions.Expect(window.Page.Locator(".toc [aria-current=location]")).ToHaveAttributeAsync("href", "#muc-iv");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_phone_a_bar_names_the_section_and_opens_the_contents()
    {
        await using var window = await fixture.OpenAsync(375);
        await window.GoAsync(Plan + "#muc-ii-2");
        var bar = window.Page.Locator(".toc > details > summary");
        await Assertions.Expect(bar).ToContainTextAsync("Về đầu tư công");
        await Assertions.Expect(bar).ToBeInViewportAsync();
        await bar.ClickAsync();
        await window.Page.Locator(".toc a[href='#muc-iv']").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#muc-iv > h3")).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator(".toc > details")).Not.ToHaveAttributeAsync("open", "");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.querySelector('#muc-iv > h3').getBoundingClientRect().top >= document.querySelector('.toc').getBoundingClientRect().bottom - 1"));
        Assert.Equal(0, await window.OverflowAsync());
    }

    [Fact]
    public async Task A_link_to_a_section_and_to_a_paragraph_can_be_copied()
    {
        await using var window = await fixture.OpenAsync();
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.GoAsync(Plan);
        await window.Page.Locator("#muc-ii-1 > .cp").ClickAsync();
        await Assertions.Expect(window.Page.Locator("p[role=status]")).ToHaveTextAsync("Đã chép đường dẫn");
        Assert.EndsWith(Plan + "#muc-ii-1", await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);

        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Matches("#d[0-9]+$", await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_footnote_opens_in_place_and_closes_on_escape()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Report);
        await window.Page.Locator("#goi-chu-thich-3").HoverAsync();
        await Assertions.Expect(window.Page.Locator(".note-pop")).ToContainTextAsync("4,09%");
        await AxeFindsNothingAsync(window);
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator(".note-pop")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_source_stands_beside_each_section_and_the_address_says_so()
    {
        await using var window = await fixture.OpenAsync(1440);
        await window.GoAsync(Plan);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Đối chiếu bản gốc" }).ClickAsync();
        Assert.Contains("doi-chieu=1", window.Page.Url, StringComparison.Ordinal);
        await window.Page.Locator("#muc-ii-1").ScrollIntoViewIfNeededAsync();
        var beside = window.Page.Locator("#muc-ii-1 > .orig");
        await Assertions.Expect(beside).ToContainTextAsync("Quán triệt và triển khai");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => { const part = document.querySelector('#muc-ii-1'); return part.querySelector('.orig').getBoundingClientRect().left >= part.querySelector('.own').getBoundingClientRect().right; }"));

        await window.GoAsync(Plan + "?doi-chieu=1#muc-ii-1");
        await Assertions.Expect(window.Page.Locator("#muc-ii-1 > .orig")).ToBeVisibleAsync();
        await AxeFindsNothingAsync(window);
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_phone_the_lines_of_a_section_open_in_place()
    {
        await using var window = await fixture.OpenAsync(375);
        await window.GoAsync(Plan);
        await window.Page.Locator("#muc-i-1 > .see").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#muc-i-1 > .orig")).ToBeVisibleAsync();
        await AxeFindsNothingAsync(window);
        Assert.Equal(0, await window.OverflowAsync());
    }

    [Fact]
    public async Task A_link_into_a_later_part_of_a_long_text_is_followed()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Report + "#muc-iii-12");
        await Assertions.Expect(window.Page.Locator("#muc-iii-12 > h4")).ToBeInViewportAsync();
        await window.Page.Mouse.MoveAsync(200, 200);
        await Assertions.Expect(window.Page.Locator(".more")).ToHaveCountAsync(0);
        Assert.Empty(await window.Page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(one => one.id); return ids.filter((id, at) => ids.indexOf(id) !== at); }"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Without_a_script_every_section_leads_on_to_its_part()
    {
        await using var window = await fixture.OpenAsync();
        var context = await window.Page.Context.Browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await window.GoAsync(Report);
        await page.GotoAsync(new Uri(new Uri(window.Page.Url), Report + "#muc-iii-12").ToString());
        await page.Locator("#muc-iii-12").ClickAsync();
        await Assertions.Expect(page.Locator("#muc-iii-12 > h4")).ToBeInViewportAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_range_of_source_lines_is_marked_and_says_what_it_belongs_to()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Source + "#L15-L19");
        await Assertions.Expect(window.Page.Locator(".lines .on")).ToHaveCountAsync(5);
        await Assertions.Expect(window.Page.Locator(".line-bar")).ToContainTextAsync("mục I.1");
        await Assertions.Expect(window.Page.Locator(".line-bar")).ToBeInViewportAsync();
        await window.Page.Locator("#L23 > a").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(window.Page.Locator(".lines .on")).ToHaveCountAsync(9);
        Assert.EndsWith("#L15-L23", window.Page.Url, StringComparison.Ordinal);
        await AxeFindsNothingAsync(window);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Instruments_are_found_without_marks()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/can-cu/");
        await window.Page.Locator("#loc-can-cu").FillAsync("quyet dinh ttg");
        var shown = window.Page.Locator("tr.item:visible");
        Assert.InRange(await shown.CountAsync(), 1, 20);
        await Assertions.Expect(shown.First).ToContainTextAsync("TTg");
    }

    private static async Task AxeFindsNothingAsync(Window window)
    {
        var faults = await window.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
