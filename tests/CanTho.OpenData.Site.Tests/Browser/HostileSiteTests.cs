using System.Collections.Concurrent;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Hostile;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The portal of naughty strings in a real browser, with the strict policy and without any: nothing runs, no dialog opens, no other
/// host is asked, whatever is searched, filtered or queried.</summary>
[Trait("Category", "Browser")]
[Collection(SharedHostileSite.Name)]
public sealed class HostileSiteTests(HostileSite hostile)
{
    /// <summary>Any of these strings that runs sets the canary.</summary>
    private const string Canary = "() => Object.keys(window).filter(name => name.startsWith('__pwned')).map(name => `${name} = ${window[name]}`)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_of_it_runs_on_any_kind_of_page(bool withPolicy)
    {
        await using var chromium = await Chromium.LaunchAsync();
        await using var site = await ServeAsync(withPolicy);
        await using var window = await chromium.OpenAsync(site.Address);
        var faults = Watch(window);
        foreach (var address in PageKinds())
        {
            await window.GoAsync(address, untilLoaded: true);
            Note(faults, address, await window.Page.EvaluateAsync<string[]>(Canary));
        }

        Note(faults, "", Grave(window));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_of_it_runs_when_it_is_searched_filtered_or_queried(bool withPolicy)
    {
        await using var chromium = await Chromium.LaunchAsync();
        await using var site = await ServeAsync(withPolicy);
        await using var window = await chromium.OpenAsync(site.Address);
        var faults = Watch(window);
        string[] typed = ["<script>window.__pwned=1</script>", "\"><img src=x onerror=window.__pwned=2>", "javascript:window.__pwned=3", "\u202e{{7*7}}", "'; DROP TABLE tasks;--", "việc <b>đậm</b>", "__proto__", "%"];
        foreach (var text in typed)
        {
            await window.GoAsync($"/tim-kiem/?q={Uri.EscapeDataString(text)}");
            Note(faults, $"search {text}", await window.Page.EvaluateAsync<string[]>(Canary));
            await window.GoAsync($"/nhiem-vu/?q={Uri.EscapeDataString(text)}&chu-tri={Uri.EscapeDataString(text)}#{Uri.EscapeDataString(text)}", untilLoaded: true);
            Note(faults, $"filter {text}", await window.Page.EvaluateAsync<string[]>(Canary));
        }

        await window.GoAsync("/tim-kiem/?q=script");
        Assert.True(await window.Page.Locator("[data-result]").CountAsync() > 0, "The search finds nothing.");
        Assert.Equal(0, await window.Page.Locator("[data-result] script, [data-result] img, [data-result] svg[onload]").CountAsync());
        await window.GoAsync($"{Routes.Query}?sql={Uri.EscapeDataString("select title from tasks limit 50")}");
        Note(faults, "query", await window.Page.EvaluateAsync<string[]>(Canary));
        Note(faults, "", Grave(window));
        Assert.Empty(faults);
    }

    private static ConcurrentBag<string> Watch(Window window)
    {
        var faults = new ConcurrentBag<string>();
        window.Page.Dialog += async (_, dialog) =>
        {
            faults.Add($"{window.Page.Url}: dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        window.Page.Context.Page += (_, page) => faults.Add($"opened {page.Url}");
        window.Page.Download += (_, download) => faults.Add($"{window.Page.Url}: download {download.Url}");
        return faults;
    }

    private static void Note(ConcurrentBag<string> faults, string where, IEnumerable<string> found)
    {
        foreach (var fault in found)
        {
            faults.Add($"{where}: {fault}");
        }
    }

    /// <summary>What a visitor of a clean site does not meet, but for files that naughty names make miss.</summary>
    private static IEnumerable<string> Grave(Window window) => window.Faults.Where(fault =>
        fault.Contains("other site", StringComparison.Ordinal) || fault.Contains("Content Security Policy", StringComparison.Ordinal) || fault.Contains("script:", StringComparison.Ordinal));

    /// <summary>The biggest page of each kind, some of each that is made for a record, and embeds.</summary>
    private IEnumerable<string> PageKinds() =>
        SiteMap.Pages(new Portal(hostile.Portal.Findings, new SiteOptions("", ThemeFiles.Of([]), [], [])))
            .GroupBy(page => page.Component)
            .SelectMany(kind => kind.OrderByDescending(page => new FileInfo(Path.Combine(hostile.Portal.Output, Routes.FileOf(page.Route))).Length).Take(kind.Key == typeof(TaskPage) ? 6 : 2))
            .Select(page => page.Route).Append(Routes.Dataset("tasks")).Append(Routes.Query);

    private async Task<ServedSite> ServeAsync(bool withPolicy)
    {
        var folder = hostile.Portal.Output;
        if (!withPolicy)
        {
            folder = Path.Combine(hostile.Portal.Root, "output-without-policy");
            if (!Directory.Exists(folder))
            {
                foreach (var file in Directory.EnumerateFiles(hostile.Portal.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "_headers"))
                {
                    var copy = Path.Combine(folder, Path.GetRelativePath(hostile.Portal.Output, file));
                    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }
            }
        }

        return await ServedSite.StartAsync(folder, 0, null, TestContext.Current.CancellationToken);
    }
}
