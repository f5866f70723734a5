using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CanTho.OpenData.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Renders pages to HTML with Razor components.</summary>
internal static class PageRenderer
{
    /// <summary>A renderer keeps every root it has rendered in memory, so a fresh one takes over after this many pages.</summary>
    private const int PagesARenderer = 200;

    public static async Task<ImmutableArray<OutputFile>> RenderAsync(Portal portal, ImmutableArray<Page> pages)
    {
        var batches = await Task.WhenAll(pages.Chunk(PagesARenderer).Select(batch => Task.Run(() => RenderBatchAsync(portal, batch))));
        return [.. batches.SelectMany(batch => batch)];
    }

    private static async Task<List<OutputFile>> RenderBatchAsync(Portal portal, Page[] pages)
    {
        var services = new ServiceCollection();
        // Without this the renderer writes every Vietnamese letter as &#x1EC7;.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var files = new List<OutputFile>(pages.Length);
            foreach (var page in pages)
            {
                var root = await renderer.RenderComponentAsync(page.Layout, ParameterView.FromDictionary(
                    new Dictionary<string, object?>(StringComparer.Ordinal) { ["Portal"] = portal, ["Page"] = page }));
                files.Add(new OutputFile(Routes.FileOf(page.Route), Encoding.UTF8.GetBytes(VisibleMarks.In(root.ToHtmlString()))));
            }

            return files;
        });
    }
}
