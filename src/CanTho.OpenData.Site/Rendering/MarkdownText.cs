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
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UsePreciseSourceLocation().Build();

    /// <summary>The HTML of a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="language">Its language; links of an English text to Vietnamese pages of the site say so.</param>
    public static MarkupString Render(string markdown, string language = "vi")
    {
        if (Parse(markdown) is not { } document)
        {
            return default;
        }

        Disarm(document);
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

    /// <summary>False for a text whose parts nest deeper than can be laid out: many brackets that open and never close do, too.</summary>
    public static bool CanRender(string markdown)
    {
        try
        {
            _ = Render(markdown);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The parts of a text; null where they nest deeper than can be laid out, which is complained of (PAG005).</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A link or picture that is complained of stands as its words, should a page be rendered all the same.</summary>
    private static void Disarm(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage ? !PageLinks.IsOwnPicture(link.Url) : !PageLinks.IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new ContainerInline());
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !PageLinks.IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static bool IsOfOtherLanguage(string? url, string language) =>
        language == "en" && url is ['/', ..] && !url.StartsWith(EnglishRoutes.Home, StringComparison.Ordinal);
}
