using System.Text;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Twins;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The site as files: pages, theme, originals, feeds and the files that search engines read. Datasets, the search index and
/// <c>_headers</c> and <c>_redirects</c> come to them.</summary>
internal static class SiteRenderer
{
    /// <summary>Renders everything.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="sink">Takes the files.</param>
    public static ImmutableArray<OutputFile> Render(Portal portal, IFileSink sink)
    {
        var pages = SiteMap.Pages(portal);
        return [.. PageRenderer.Render(portal, pages, sink), .. Beside(portal, pages, sink)];
    }

    /// <summary>Everything but the pages themselves, of which only the addresses are asked.</summary>
    internal static ImmutableArray<OutputFile> Beside(Portal portal, ImmutableArray<Page> pages, IFileSink sink)
    {
        var options = portal.Options;
        ImmutableArray<OutputFile> files =
        [
            .. FeedFiles.Of(portal, sink),
            .. new[]
            {
                VersionFiles.Of(portal),
                ChartFiles.Of(portal),
                options.Theme.Files,
                portal.Register.Files,
                options.Originals.Select(file => file.At(Routes.Original(file.Path).TrimStart('/'))),
                ServerFiles.Sitemaps(portal, pages).Select(map => Text(map.Path, map.Text)),
                [Text("robots.txt", ServerFiles.Robots(portal))],
            }.SelectMany(kind => kind).Select(sink.Take),
        ];
        // Last, for they name only what is published.
        var others = pages.Select(page => Routes.FileOf(page.Route)).Concat(files.Concat(options.Data?.Files ?? []).Select(file => file.Path));
        var copies = options.Ledger.Versions.SelectMany(version => version.Files.Keys.Select(name => $"{FrozenFiles.Folder(version.Number)}/{name}"));
        return [.. files, .. TwinFiles.Of(portal, others.Concat(copies), sink)];
    }

    private static OutputFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
