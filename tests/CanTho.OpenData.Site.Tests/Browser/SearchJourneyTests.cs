using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>Search as visitors use it: with the keyboard, on a telephone, from an address somebody sent, up to the passage in the text.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class SearchJourneyTests(SiteFixture fixture)
{
    private const string Results = "#search-results [data-result]";
    private const string Status = "#search-status";

    [Fact]
    public async Task Typing_without_marks_from_any_page_finds_what_is_written_with_marks()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/co-quan/");
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.TypeAsync("duong sat");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync("/tim-kiem/?q=duong+sat");
        await SaysAsync(window, "kết quả cho “duong sat”");
        Assert.StartsWith("Đường sắt", await window.Page.Locator(Results).First.Locator("a").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("task", await window.Page.Locator(Results).First.GetAttributeAsync("data-result"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Results_follow_the_typing_and_the_arrow_keys_go_through_them()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/tim-kiem/");
        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.TypeAsync("so nong ngh");
        await SaysAsync(window, "“so nong ngh”");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Sở Nông nghiệp và Môi trường", await FocusedAsync(window, "textContent"));
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("ArrowUp");
        await window.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("q", await FocusedAsync(window, "id"));
    }

    [Fact]
    public async Task Facets_work_with_the_keyboard_alone_and_stand_in_the_address()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/tim-kiem/?q=giao+thong");
        await window.Page.Locator("#q").FocusAsync();
        await TabToAsync(window, "loai");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await SaysAsync(window, "theo bộ lọc đang chọn");
        Assert.Equal("?q=giao+thong&loai=task", await window.Page.EvaluateAsync<string>("() => location.search"));
        Assert.Equal("loai", await FocusedAsync(window, "name"));
        Assert.All(await KindsAsync(window), kind => Assert.Equal("task", kind));
        await TabToAsync(window, "co-quan");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await StandsInAddressAsync(window, "&co-quan=");
        var label = await window.Page.Locator("input[name=co-quan]:checked + span").InnerTextAsync();
        await window.Page.WaitForFunctionAsync("label => document.querySelector('#search-status').textContent.startsWith(label.match(/\\((.*)\\)$/)[1] + ' ')", label);
        Assert.Equal("co-quan", await FocusedAsync(window, "name"));
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_search_survives_reload_back_and_being_sent_to_somebody()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/tim-kiem/?q=giao+thong&loai=task&tu=2026-01-01");
        await SaysAsync(window, "theo bộ lọc đang chọn");
        Assert.Equal("2026-01-01", await window.Page.Locator("#tu").InputValueAsync());
        await Assertions.Expect(window.Page.Locator("input[name=loai][value=task]")).ToBeCheckedAsync();
        var titles = await window.Page.Locator(Results).AllInnerTextsAsync();
        await window.Page.ReloadAsync();
        await SaysAsync(window, "theo bộ lọc đang chọn");
        Assert.Equal(titles, await window.Page.Locator(Results).AllInnerTextsAsync());
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc: Nhiệm vụ" }).ClickAsync();
        await StandsInAddressAsync(window, "?q=giao+thong&tu=2026-01-01");
        await window.Page.GoBackAsync();
        await StandsInAddressAsync(window, "loai=task");
        await Assertions.Expect(window.Page.Locator("input[name=loai][value=task]")).ToBeCheckedAsync();
        Assert.Equal(titles, await window.Page.Locator(Results).AllInnerTextsAsync());
    }

    [Fact]
    public async Task A_result_in_a_text_lands_on_its_passage_in_the_middle_of_the_screen()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/tim-kiem/?q=c%C3%A2y+xanh&loai=section");
        await SaysAsync(window, "“cây xanh”");
        var link = window.Page.Locator(Results).First.Locator("a");
        var address = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await window.Page.WaitForFunctionAsync("() => location.pathname.startsWith('/van-ban/')");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var words = Uri.UnescapeDataString(address!.Split(":~:text=")[1].Split(',')[0]);
        Assert.True(await InViewAsync(window, words, address.Split('#')[1].Split(":~:")[0]), $"“{words}” is not in the middle of the screen.");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_telephone_the_filters_are_folded_and_open_without_pushing_the_page_aside()
    {
        await using var window = await fixture.OpenAsync(375);
        await window.GoAsync("/tim-kiem/?q=giao+thong");
        await SaysAsync(window, "“giao thong”");
        Assert.False(await window.Page.Locator("input[name=loai]").First.IsVisibleAsync());
        await window.Page.Locator("#search-filters > summary").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("input[name=loai][value=task]")).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await window.AxeAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Nothing_found_is_said_with_what_to_do()
    {
        await using var window = await fixture.OpenAsync(320, ColorScheme.Dark);
        await window.GoAsync("/tim-kiem/?q=xyzzy&nam=2030");
        await SaysAsync(window, "Không có kết quả nào cho “xyzzy”, theo bộ lọc đang chọn. Hãy bỏ bớt bộ lọc.");
        Assert.Equal(0, await window.Page.Locator(Results).CountAsync());
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await window.AxeAsync());
    }

    private static Task SaysAsync(Window window, string words) => Assertions.Expect(window.Page.Locator(Status)).ToContainTextAsync(words);

    // The page changes its address itself, after the results: there is no navigation to wait for.
    private static async Task StandsInAddressAsync(Window window, string query) =>
        await window.Page.WaitForFunctionAsync("query => location.search.includes(query)", query);

    private static Task<string> FocusedAsync(Window window, string property) =>
        window.Page.EvaluateAsync<string>("property => document.activeElement[property]", property);

    private static async Task<IReadOnlyList<string>> KindsAsync(Window window) =>
        await window.Page.Locator(Results).EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.result)");

    private static async Task TabToAsync(Window window, string name)
    {
        await window.Page.Locator($"input[name={name}]").First.WaitForAsync();
        for (var presses = 0; presses < 40 && await FocusedAsync(window, "name") != name; presses++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(name, await FocusedAsync(window, "name"));
    }

    /// <summary>Whether words of a section stand about the middle of the screen once scrolling has ended, where a browser puts a passage;
    /// an anchor alone puts its section to the top.</summary>
    private static Task<bool> InViewAsync(Window window, string words, string section) => window.Page.EvaluateAsync<bool>(
        """
        async ([words, section]) => {
          await new Promise(done => setTimeout(done, 500));
          const walker = document.createTreeWalker(document.getElementById(section), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            const { top, bottom } = range.getBoundingClientRect();
            return Math.abs((top + bottom) / 2 - innerHeight / 2) < innerHeight / 5;
          }
          return false;
        }
        """, new[] { words, section });
}
