using System.Collections.Concurrent;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Renders pages to HTML with Razor components.</summary>
internal static class PageRenderer
{
    // More workers than cores would only wait for the next page, and keep threads from what the pages themselves do in parallel.
    private static readonly ParallelOptions AsManyAsCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Renders pages on all cores.</summary>
    /// <param name="portal">The findings.</param>
    /// <param name="pages">The pages, each asked for when a core is free.</param>
    /// <param name="sink">Takes their files.</param>
    /// <returns>The files, in the order of the pages.</returns>
    public static ImmutableArray<OutputFile> Render(Portal portal, IEnumerable<Page> pages, IFileSink sink)
    {
        var files = new ConcurrentBag<(long Place, OutputFile File)>();
        // The loop takes on and lets go workers all the time; the room for a page, which has grown large, goes from one to the next.
        var free = new ConcurrentBag<HtmlBytes>();
        Parallel.ForEach(
            Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering),
            AsManyAsCores,
            () => free.TryTake(out var html) ? html : new HtmlBytes(),
            (page, _, place, html) =>
            {
                var path = Routes.FileOf(page.Route);
                files.Add((place, sink.Keep(path, page.Basis) ?? sink.Take(path, Render(portal, page, html))));
                return html;
            },
            free.Add);
        return [.. files.OrderBy(file => file.Place).Select(file => file.File)];
    }

    /// <summary>Renders one page.</summary>
    public static OutputFile Render(Portal portal, Page page) => new(Routes.FileOf(page.Route), Render(portal, page, new HtmlBytes()));

    private static ReadOnlyMemory<byte> Render(Portal portal, Page page, HtmlBytes html)
    {
        html.Clear();
        new ComponentWriter(html).Write(page.Layout, [new("Portal", portal), new("Page", page)]);
        return html.Written;
    }
}
