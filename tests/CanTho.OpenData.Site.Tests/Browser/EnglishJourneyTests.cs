using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class EnglishJourneyTests(SiteFixture fixture)
{
    [Fact]
    public async Task A_journalist_goes_from_a_vietnamese_list_to_english_finds_a_task_and_downloads_the_data()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/nhiem-vu/");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page).ToHaveTitleAsync("Tasks – Cần Thơ Open Data");
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "tasks dataset" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Assigned tasks");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Row, new() { Name = "deadline_end" }).First).ToContainTextAsync("Last day of the deadline period");
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = "CSV", Exact = true }).ClickAsync());
        Assert.Equal("tasks.csv", download.SuggestedFilename);

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Tasks", Exact = true }).First.ClickAsync();
        await window.Page.Locator(".en-tasks tbody th a").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "vi");
        Assert.Empty(window.Faults);
    }
}
