using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Publishing;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A file of ours that somebody changed on the host does not run, and the text of the page stays readable.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class IntegrityTests(SiteFixture fixture)
{
    private const string Planted = "\nglobalThis.planted = true;\n";

    [Fact]
    public async Task Untouched_files_run_under_the_policy_with_trusted_types()
    {
        await using var window = await fixture.OpenAsync();
        foreach (var address in fixture.PageKinds())
        {
            await window.GoAsync(address);
        }

        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData("assets/tasks.*.js", Routes.Tasks)]
    [InlineData("assets/fold.*.js", Routes.Tasks)]
    [InlineData("assets/task-register.*.js", Routes.Tasks)]
    [InlineData("assets/search.*.js", Routes.Search)]
    public async Task A_changed_module_does_not_run(string file, string address)
    {
        using var temp = new TempFolder();
        await using var site = await TamperedAsync(temp, file, Planted);
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync(address);

        Assert.False(await window.Page.EvaluateAsync<bool>("() => 'planted' in globalThis"));
        Assert.Contains(window.Faults, fault => fault.Contains("integrity", StringComparison.Ordinal));
        Assert.True((await window.Page.Locator("h1").InnerTextAsync()).Length > 3);
    }

    [Fact]
    public async Task A_changed_sheet_is_not_applied()
    {
        using var temp = new TempFolder();
        await using var site = await TamperedAsync(temp, "assets/site.*.css", "\nh1{position:fixed}\n");
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync(Routes.About);

        Assert.Equal("static", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).position"));
        Assert.Contains(window.Faults, fault => fault.Contains("integrity", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("truy-van/worker.*.js")]
    [InlineData("assets/sqlite3.*.js")]
    [InlineData("assets/sqlite3.*.wasm")]
    public async Task A_changed_engine_of_queries_is_not_started(string file)
    {
        using var temp = new TempFolder();
        await using var site = await TamperedAsync(temp, file, "\n");
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await chromium.OpenAsync(site.Address);
        await window.GoAsync($"{Routes.Query}?sql=SELECT%201");
        await window.Page.Locator("[data-run]").ClickAsync();
        await window.Page.WaitForFunctionAsync("() => document.querySelector('#trang-thai').textContent.includes('Chưa mở được')");
        Assert.True(await window.Page.Locator("#ket-qua").IsHiddenAsync());
    }

    /// <summary>A copy of the built site with something added to one file, under the same name as a host would serve it.</summary>
    private async Task<ServedSite> TamperedAsync(TempFolder temp, string pattern, string added)
    {
        await using (await fixture.OpenAsync())
        {
            // The first window builds the site.
        }

        foreach (var file in Directory.EnumerateFiles(fixture.Output, "*", SearchOption.AllDirectories))
        {
            var copy = temp[Path.GetRelativePath(fixture.Output, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var changed = Directory.GetFiles(temp.Path, pattern).Single();
        await File.AppendAllTextAsync(changed, added, TestContext.Current.CancellationToken);
        return await ServedSite.StartAsync(temp.Path, 0, null, TestContext.Current.CancellationToken);
    }
}
