using System.Text;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Twins;
using CanTho.OpenData.Site.Wording;

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
        var (pages, listed) = Pages(portal, sink);
        return [.. pages, .. Beside(portal, pages.Select(page => page.Path), listed, sink)];
    }

    /// <summary>The pages themselves.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="sink">Takes their files.</param>
    /// <returns>Their files, and those pages that search engines are told of.</returns>
    internal static (ImmutableArray<OutputFile> Files, IEnumerable<PageAddress> Listed) Pages(Portal portal, IFileSink sink)
    {
        // The address of a page is known from its file.
        var listed = new List<(int Place, FrameWords Words, string? Translation)>();
        var files = PageRenderer.Render(portal, SiteMap.Pages(portal).Select(Noted), sink);
        return (files, listed.Select(page => new PageAddress(PromisedAddresses.AddressOf(files[page.Place].Path), page.Words, page.Translation)));

        Page Noted(Page page, int place)
        {
            if (page.Listed)
            {
                listed.Add((place, page.Words, page.Translation));
            }

            return page;
        }
    }

    /// <summary>Everything but the pages themselves.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="pages">Paths of their files.</param>
    /// <param name="listed">Those that search engines are told of.</param>
    /// <param name="sink">Takes the files.</param>
    internal static ImmutableArray<OutputFile> Beside(Portal portal, IEnumerable<string> pages, IEnumerable<PageAddress> listed, IFileSink sink)
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
                ServerFiles.Sitemaps(portal, listed).Select(map => Text(map.Path, map.Text)),
                [Text("robots.txt", ServerFiles.Robots(portal))],
            }.SelectMany(kind => kind).Select(sink.Take),
        ];
        // Last, for they name only what is published.
        var others = pages.Concat(files.Concat(options.Data?.Files ?? []).Select(file => file.Path));
        var copies = options.Ledger.Versions.SelectMany(version => version.Files.Keys.Select(name => $"{FrozenFiles.Folder(version.Number)}/{name}"));
        return [.. files, .. TwinFiles.Of(portal, others.Concat(copies), sink)];
    }

    private static OutputFile Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));
}
