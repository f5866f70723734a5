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

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_english_page_has_a_fault_that_a_visitor_meets(int width, ColorScheme scheme)
    {
        await using var window = await fixture.OpenAsync(width, scheme);
        // Pages of datasets are alike: the one with most columns stands for them.
        var addresses = Directory.EnumerateDirectories(Path.Combine(fixture.Output, "en")).Select(folder => $"/en/{Path.GetFileName(folder)}/")
            .Order(StringComparer.Ordinal).Append("/en/").Append("/en/data/tasks/").ToList();
        Assert.True(addresses.Count > 9, $"Only {addresses.Count} English pages were built.");
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await window.GoAsync(address);
            faults.AddRange(await window.AxeAsync(coloursOnly: scheme == ColorScheme.Dark));
            var overflow = await window.OverflowAsync();
            faults.AddRange(overflow > 0 ? [$"{address}: {overflow} px wider than the window"] : []);
        }

        faults.AddRange(window.Faults);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
