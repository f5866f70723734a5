using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The real site, built once from the repository, served on this machine, and a browser to look at it. Join it with
/// <c>[Collection(SharedSite.Name)]</c> and a constructor parameter.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly TempFolder _temp = new();
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
    internal async Task<Window> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        _chromium ??= await Chromium.LaunchAsync();
        if (_site is null)
        {
            await BuildSiteAsync(Repository.Root, Output);
            _site = await ServedSite.StartAsync(Output, 0, null, TestContext.Current.CancellationToken);
        }

        return await _chromium.OpenAsync(_site.Address, width, scheme);
    }

    /// <summary>One address of each kind of page: every list, and below it the page that holds most. Texts of the source are alike
    /// and long: of them the shortest.</summary>
    internal IReadOnlyList<string> PageKinds()
    {
        var lists = Directory.EnumerateDirectories(Output).Order(StringComparer.Ordinal).ToList();
        var below = lists.Select(list => (list, Pages: Directory.EnumerateDirectories(list).Where(IsPage).OrderByDescending(Size).ThenBy(page => page, StringComparer.Ordinal).ToList()))
            .Where(kind => kind.Pages.Count > 0)
            .Select(kind => Path.GetFileName(kind.list) == "nguon" ? kind.Pages[^1] : kind.Pages[0]);
        return [.. lists.Where(IsPage).Concat(below).Select(folder => $"/{Path.GetRelativePath(Output, folder).Replace('\\', '/')}/").Prepend("/").Append("/404.html")];
    }

    private static long Size(string folder) => new FileInfo(Path.Combine(folder, "index.html")).Length;

    /// <summary>The build of the command line, in this process.</summary>
    private static async Task BuildSiteAsync(string root, string output)
    {
        using var complaints = new StringWriter();
        var request = new BuildRequest(root, output, new DateOnly(2026, 11, 22), BaseUrl: null, IsStrict: false);
        var exit = await SiteBuild.RunAsync(request, TextWriter.Null, complaints, TestContext.Current.CancellationToken);
        Assert.True(exit == 0, complaints.ToString());
    }

    private static bool IsPage(string folder) => File.Exists(Path.Combine(folder, "index.html"));
}
