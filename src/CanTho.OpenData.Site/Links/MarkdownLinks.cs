using CanTho.OpenData.Model;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CanTho.OpenData.Site.Links;

/// <summary>The links of the texts that people write, each with its place, so that a complaint stands where it can be mended.</summary>
internal static class MarkdownLinks
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UsePreciseSourceLocation().Build();

    /// <summary>The links of a text, in its order.</summary>
    public static IEnumerable<MarkdownLink> Of(PageText text)
    {
        foreach (var inline in Markdown.Parse(text.Markdown, Pipeline).Descendants<Inline>())
        {
            var (url, at) = inline switch
            {
                LinkInline { Url: { } address } link => (address, link.UrlSpan.Start > link.Span.Start ? link.UrlSpan.Start : link.Span.Start),
                AutolinkInline { IsEmail: false } link => (link.Url, link.Span.Start),
                _ => ("", 0),
            };
            if (url.Length > 0)
            {
                var before = text.Markdown.AsSpan(0, Math.Clamp(at, 0, text.Markdown.Length));
                yield return new MarkdownLink(url, text.File, text.FirstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
            }
        }
    }
}
