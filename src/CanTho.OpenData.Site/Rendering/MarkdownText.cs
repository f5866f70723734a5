using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Markdown of <c>input/pages/</c> as HTML. HTML inside the Markdown is shown as text, never passed on.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>The HTML of a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="language">Its language; links of an English text to Vietnamese pages of the site say so.</param>
    public static MarkupString Render(string markdown, string language = "vi")
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        // The page has its own h1, so a text that uses "#" moves down by one level.
        var shift = headings.Exists(heading => heading.Level == 1) ? 1 : 0;
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level + shift);
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => IsOfOtherLanguage(link.Url, language)))
        {
            link.GetAttributes().AddPropertyIfNotExist("hreflang", "vi");
        }

        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            // An alignment would become a style attribute, which the site's content security policy forbids.
            column.Alignment = null;
        }

        return new MarkupString(document.ToHtml(Pipeline));
    }

    private static bool IsOfOtherLanguage(string? url, string language) =>
        language == "en" && url is ['/', ..] && !url.StartsWith(EnglishRoutes.Home, StringComparison.Ordinal);
}
