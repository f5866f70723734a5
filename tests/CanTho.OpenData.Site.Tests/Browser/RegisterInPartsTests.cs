using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The list of a register that comes by parts, as that of very many tasks does: over a grown corpus, with its facets' values in
/// the head and, where they are too many for it, beside their codes.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class RegisterInPartsTests : IDisposable
{
    private static readonly Lazy<Portal> Grown = new(() => GrownCorpus.PortalOf(GrownCorpus.Of(RenderedSite.Read(), 6)));

    private readonly TempFolder _temp = new();

    private static ImmutableArray<AssignedTask> Tasks => Grown.Value.Corpus.Tasks;

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData(2500)]
    [InlineData(12)]
    public async Task Parts_narrow_sort_and_turn_as_the_whole_does_and_come_when_asked_for(int valuesInHead)
    {
        await using var chromium = await Chromium.LaunchAsync();
        await using var site = await ServeAsync(valuesInHead);
        await using var window = await chromium.OpenAsync(site.Address);
        var fetched = new HashSet<string>(StringComparer.Ordinal);
        window.Page.Request += (_, request) => fetched.Add(Path.GetFileName(new Uri(request.Url).AbsolutePath));
        await GoAsync(window, Routes.Tasks);
        await CountIsAsync(window, Number(Tasks.Length));
        Assert.DoesNotContain("last.json", fetched);
        Assert.DoesNotContain("titles.json", fetched);

        var lead = Largest(FacetKind.Lead, Tasks);
        await CheckAsync(window, FacetKind.Lead, lead);
        await CountIsAsync(window, $"{Number(lead.Tasks.Length)} trong {Number(Tasks.Length)}");
        Assert.Contains("facet-chu-tri.json", fetched);
        await RowsAreAsync(window, lead.Tasks);

        var state = Largest(FacetKind.State, lead.Tasks);
        var both = lead.Tasks.Where(state.Tasks.Contains).ToArray();
        await Assertions.Expect(Choice(window, FacetKind.State, state).Locator(".facet-count")).ToHaveTextAsync(Number(both.Length));
        await CheckAsync(window, FacetKind.State, state);
        await CountIsAsync(window, $"{Number(both.Length)} trong {Number(Tasks.Length)}");
        await RowsAreAsync(window, both);

        await window.Page.Locator("#xep").SelectOptionAsync("han");
        var byDay = both.Select((task, row) => (task, row)).OrderBy(pair => pair.task.Deadline?.LastDay ?? DateOnly.MaxValue).ThenBy(pair => pair.row).Select(pair => pair.task).ToArray();
        await RowsAreAsync(window, byDay);
        Assert.Contains("last.json", fetched);
        await window.Page.ReloadAsync();
        await window.Page.WaitForSelectorAsync("#task-browse[data-ready]");
        await RowsAreAsync(window, byDay);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Every_page_of_rows_is_reached_and_words_are_left_to_the_search()
    {
        await using var chromium = await Chromium.LaunchAsync();
        await using var site = await ServeAsync(2500);
        await using var window = await chromium.OpenAsync(site.Address, 375);
        await GoAsync(window, $"{Routes.Tasks}?trang=2");
        await RowsAreAsync(window, Tasks.Skip(50));
        await window.Page.Locator("#task-pages [rel=next]").ClickAsync();
        await RowsAreAsync(window, Tasks.Skip(100));
        await window.Page.GoBackAsync();
        await RowsAreAsync(window, Tasks.Skip(50));

        await window.Page.Locator("#loc-chu").FillAsync("đường ven biển");
        Assert.Empty(window.Faults);
        var asked = await window.Page.RunAndWaitForRequestAsync(() => window.Page.Locator("#loc-chu").PressAsync("Enter"), request => request.IsNavigationRequest);
        Assert.Equal("/tim-kiem/?q=đường+ven+biển&loai=task", Uri.UnescapeDataString(new Uri(asked.Url).PathAndQuery));
    }

    private static TaskFacetValue Largest(FacetKind kind, IEnumerable<AssignedTask> tasks) =>
        Grown.Value.Register.Facet(kind).Count(tasks).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value.Slug, StringComparer.Ordinal).First().Value;

    private static ILocator Choice(Window window, FacetKind kind, TaskFacetValue value) =>
        window.Page.Locator(".facet", new() { Has = window.Page.Locator("summary", new() { HasText = Site.Wording.FacetWords.Label(kind) }) })
            .Locator($"label:has(input[value=\"{value.Slug}\"])");

    private static async Task CheckAsync(Window window, FacetKind kind, TaskFacetValue value) => await Choice(window, kind, value).ClickAsync();

    private static async Task CountIsAsync(Window window, string text) => await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync(text);

    private static async Task RowsAreAsync(Window window, IEnumerable<AssignedTask> tasks)
    {
        var wanted = string.Join('\n', tasks.Take(50).Select(task => $"/nhiem-vu/{task.Id.Value}/"));
        await window.Page.WaitForFunctionAsync("wanted => [...document.querySelectorAll('#task-rows th a')].map(link => link.getAttribute('href')).join('\\n') === wanted", wanted);
    }

    private static string Number(int number) => number.ToString("N0", new NumberFormatInfo { NumberGroupSeparator = "." });

    private static async Task GoAsync(Window window, string address)
    {
        await window.GoAsync(address);
        await window.Page.WaitForSelectorAsync("#task-browse[data-ready]");
    }

    /// <summary>The list with the files of a register by parts in the places of those of the whole.</summary>
    private async Task<ServedSite> ServeAsync(int valuesInHead)
    {
        var portal = Grown.Value;
        var folder = portal.Register.Address[1..(portal.Register.Address.LastIndexOf('/') + 1)];
        var parts = TaskRegisterFiles.Write(portal, portal.Register.Facets, wholeRows: 100, valuesInHead).Select(file => new OutputFile(folder + Path.GetFileName(file.Path), file.Content));
        var pages = SiteMap.Pages(portal).Where(page => page.Route == Routes.Tasks);
        ManyTasks.WriteTo(_temp.Path, [.. PageRenderer.Render(portal, [.. pages], FilesInMemory.Sink), .. portal.Options.Theme.Files, .. parts]);
        return await ServedSite.StartAsync(_temp.Path, 0, null, TestContext.Current.CancellationToken);
    }
}
