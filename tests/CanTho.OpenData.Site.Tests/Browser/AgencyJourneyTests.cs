using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>What an official and a journalist do with the pages of agencies.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class AgencyJourneyTests(SiteFixture fixture)
{
    private const string Finance = "/co-quan/so-tai-chinh/";

    [Fact]
    public async Task An_agency_is_found_by_an_abbreviation_without_marks()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/co-quan/");
        await window.Page.FillAsync("#tim-co-quan", "so tc");

        var shown = window.Page.Locator(".agency-row:visible");
        await Assertions.Expect(window.Page.Locator("#agency-find output")).ToContainTextAsync("kết quả");
        Assert.Contains("Sở Tài chính", await shown.AllInnerTextsAsync() is var rows ? string.Join('\n', rows) : "", StringComparison.Ordinal);
        Assert.InRange(await shown.CountAsync(), 1, 10);

        await window.Page.FillAsync("#tim-co-quan", "khong co co quan nay");
        await Assertions.Expect(shown).ToHaveCountAsync(0);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_number_of_the_matrix_opens_the_shared_tasks()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/co-quan/phoi-hop/");
        var cell = window.Page.Locator(".matrix td a").First;
        var count = int.Parse(await cell.InnerTextAsync(), null);
        await cell.ClickAsync();

        var tasks = window.Page.Locator(".partners ul:target > li");
        await Assertions.Expect(tasks).ToHaveCountAsync(count);
        await Assertions.Expect(tasks.First).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task On_a_phone_a_list_stands_for_the_matrix()
    {
        await using var window = await fixture.OpenAsync(375);
        await window.GoAsync("/co-quan/phoi-hop/");

        await Assertions.Expect(window.Page.Locator(".matrix").First).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".matrix-list a").First).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());
    }

    [Fact]
    public async Task The_sheet_prints_on_at_most_three_pages_without_the_frame_of_the_site()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync($"{Finance}ban-in/");
        await Assertions.Expect(window.Page.Locator("#print-sheet")).ToBeVisibleAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".foot")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".top")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator("#print-sheet")).ToBeHiddenAsync();

        var pdf = System.Text.Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, 3);
    }
}
