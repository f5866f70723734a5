using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Where links of pages may lead: <c>https:</c>, <c>http:</c>, <c>mailto:</c>, or a path of this site. Whatever else a browser may
/// be asked to do (<c>javascript:</c>, <c>data:</c>, however it is written) is an error, and is not rendered as a link either.</summary>
internal static class PageLinks
{
    /// <summary>True for an address that a link may have. Markdown has decoded its entities and escapes by now.</summary>
    public static bool IsAllowed(string? url)
    {
        // What a browser drops from an address before it reads it: control characters and blanks at its ends, tabs and line breaks anywhere.
        if (string.IsNullOrWhiteSpace(url) || url.Any(character => char.IsControl(character) || character is '\\') || char.IsWhiteSpace(url[0]))
        {
            return false;
        }

        var scheme = url.IndexOf(':', StringComparison.Ordinal);
        var path = url.AsSpan().IndexOfAny("/?#");
        return scheme < 0 || (path >= 0 && path < scheme)
            ? !url.StartsWith("//", StringComparison.Ordinal)
            : url[..scheme].ToLowerInvariant() is "https" or "http" or "mailto" && Uri.TryCreate(url, UriKind.Absolute, out _);
    }

    /// <summary>True for a picture of this site.</summary>
    public static bool IsOwnPicture(string? url) => IsAllowed(url) && url is ['/', not '/', ..];

    /// <summary>Complaints about the links and pictures of all pages, each at its line and column.</summary>
    public static ImmutableArray<Diagnostic> Check(Corpus corpus) => [.. corpus.Pages.Concat(corpus.EnglishPages).SelectMany(page => Complaints(page))];

    /// <summary>Complaints about the links and pictures of one page.</summary>
    public static ImmutableArray<Diagnostic> Complaints(PageText page)
    {
        if (MarkdownText.Parse(page.Markdown) is not { } document || !MarkdownText.CanRender(page.Markdown))
        {
            return [Rules.PageTooDeep(page.File)];
        }

        return [.. document.Descendants().SelectMany(part => part switch
        {
            LinkInline { IsImage: true } image when !IsOwnPicture(image.Url) => [Complain(page, image, image.Url, Rules.PageImage)],
            LinkInline { IsImage: false } link when !IsAllowed(link.Url) => [Complain(page, link, link.Url, Rules.PageLink)],
            AutolinkInline link when !link.IsEmail && !IsAllowed(link.Url) => [Complain(page, link, link.Url, Rules.PageLink)],
            _ => Array.Empty<Diagnostic>(),
        })];
    }

    private static Diagnostic Complain(PageText page, MarkdownObject part, string? url, Func<string, int, int, string, Diagnostic> rule)
    {
        var before = page.Markdown.AsSpan(0, Math.Clamp(part.Span.Start, 0, page.Markdown.Length));
        return rule(page.File, page.FirstLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'), url ?? "");
    }
}
