using System.Collections.Concurrent;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The real site, built once from the repository, served on this machine, and a browser to look at it. Join it with
/// <c>[Collection(SharedSite.Name)]</c> and a constructor parameter.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private readonly TempFolder _temp = new();
    private IReadOnlyList<string>? _kinds;
    private Chromium? _chromium;
    private ServedSite? _site;

    /// <summary>Folder of the built site, once a window was opened.</summary>
    internal string Output => _temp["output"];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _temp.Dispose();
    }

    /// <summary>A fresh window on the site. The first call starts the browser, then builds: without a browser the test that asked is
    /// skipped, not the fixture broken.</summary>
    internal async Task<Window> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool withScripts = true)
    {
        _chromium ??= await Chromium.LaunchAsync();
        if (_site is null)
        {
            await BuildSiteAsync(Repository.Root, Output);
            _site = await ServedSite.StartAsync(Output, 0, null, TestContext.Current.CancellationToken);
        }

        return await _chromium.OpenAsync(_site.Address, width, scheme, withScripts);
    }

    /// <summary>One address of each kind of page, the one that holds most. Texts of the source are alike and long: of them the shortest.</summary>
    internal IReadOnlyList<string> PageKinds() => _kinds ??=
    [
        .. SiteMap.Pages(new Portal(PortalBuild.Run(Repository.Root, AsOf), new SiteOptions("", ThemeFiles.Of([]), [], [])))
            .GroupBy(page => page.Component)
            .Select(kind => kind.Key == typeof(SourcePage) ? kind.MinBy(Size)! : kind.MaxBy(Size)!)
            .Select(page => page.Route).Append(Routes.Dataset("tasks")).Append(Routes.Dataset("observations")).Append(Routes.Query),
    ];

    /// <summary>Shows every kind of page, two windows side by side, and gives what a look at each found.</summary>
    internal async Task<IReadOnlyList<string>> LookAtKindsAsync(
        Func<Window, string, Task<IEnumerable<string>>> look, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool withScripts = true, bool untilLoaded = false, string? before = null)
    {
        await using var first = await OpenAsync(width, scheme, withScripts);
        await using var second = await OpenAsync(width, scheme, withScripts);
        var waiting = new ConcurrentQueue<string>(PageKinds());
        var found = new ConcurrentBag<string>();
        await Task.WhenAll(new[] { first, second }.Select(async window =>
        {
            if (before is not null)
            {
                await window.Page.AddInitScriptAsync(before);
            }

            while (waiting.TryDequeue(out var address))
            {
                await window.GoAsync(address, untilLoaded);
                foreach (var fault in await look(window, address))
                {
                    found.Add(fault);
                }
            }
        }));
        return [.. found.Concat(first.Faults).Concat(second.Faults).Order(StringComparer.Ordinal)];
    }

    private long Size(Page page) => new FileInfo(Path.Combine(Output, Routes.FileOf(page.Route))).Length;

    /// <summary>The build of the command line, in this process.</summary>
    private static async Task BuildSiteAsync(string root, string output)
    {
        using var complaints = new StringWriter();
        var request = new BuildRequest(root, output, AsOf, BaseUrl: null, IsStrict: false);
        var exit = await SiteBuild.RunAsync(request, TextWriter.Null, complaints, TestContext.Current.CancellationToken);
        Assert.True(exit == 0, complaints.ToString());
    }
}
