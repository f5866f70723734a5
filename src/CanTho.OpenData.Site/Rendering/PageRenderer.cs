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
        Parallel.ForEach(
            Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering),
            AsManyAsCores,
            () => new HtmlBytes(),
            (page, _, place, html) =>
            {
                files.Add((place, sink.Keep(Routes.FileOf(page.Route), page.Basis) ?? sink.Take(Render(portal, page, html))));
                return html;
            },
            _ => { });
        return [.. files.OrderBy(file => file.Place).Select(file => file.File)];
    }

    /// <summary>Renders one page.</summary>
    public static OutputFile Render(Portal portal, Page page) => Render(portal, page, new HtmlBytes());

    private static OutputFile Render(Portal portal, Page page, HtmlBytes html)
    {
        html.Clear();
        new ComponentWriter(html).Write(page.Layout, [new("Portal", portal), new("Page", page)]);
        return new OutputFile(Routes.FileOf(page.Route), html.Written.ToArray());
    }
}
