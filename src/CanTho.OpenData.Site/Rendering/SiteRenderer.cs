using System.Text;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Twins;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The site as files: pages, theme, originals, feeds and the files that search engines read. Datasets, the search index and
/// <c>_headers</c> (<see cref="ServerFiles.WithHeaders"/>) come to them.</summary>
internal static class SiteRenderer
{
    public static async Task<ImmutableArray<OutputFile>> RenderAsync(Findings findings, SiteOptions options)
    {
        var portal = new Portal(findings, options);
        var pages = SiteMap.Pages(portal);
        return [.. await PageRenderer.RenderAsync(portal, pages), .. Beside(portal, pages)];
    }

    /// <summary>Everything but the pages themselves, of which only the addresses are asked.</summary>
    internal static ImmutableArray<OutputFile> Beside(Portal portal, ImmutableArray<Page> pages)
    {
        var options = portal.Options;
        ImmutableArray<OutputFile> files =
        [
            .. FeedFiles.Of(portal),
            .. VersionFiles.Of(portal),
            .. ChartFiles.Of(portal),
            .. options.Theme.Files,
            .. portal.Register.Files,
            .. options.Originals.Select(file => file with { Path = Routes.Original(file.Path).TrimStart('/') }),
            .. ServerFiles.Sitemaps(portal, pages).Select(map => Text(map.Path, map.Text)),
            Text("_redirects", ServerFiles.Redirects),
            Text("robots.txt", ServerFiles.Robots(portal)),
        ];
        // Last, for they name only what is published.
        var others = pages.Select(page => Routes.FileOf(page.Route)).Concat(files.Concat(options.Data?.Files ?? []).Select(file => file.Path));
        var copies = options.Ledger.Versions.SelectMany(version => version.Files.Keys.Select(name => $"{FrozenFiles.Folder(version.Number)}/{name}"));
        return [.. files, .. TwinFiles.Of(portal, others.Concat(copies))];
    }

    private static OutputFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
