using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Files that servers and search engines read: <c>_headers</c>, <c>_redirects</c>, <c>robots.txt</c>, <c>sitemap.xml</c>.</summary>
internal static class ServerFiles
{
    /// <summary>Path of the headers.</summary>
    internal const string HeadersFile = "_headers";

    /// <summary>The <c>_headers</c> of a site, which tell of every file and are made last.</summary>
    /// <param name="files">All other files.</param>
    /// <param name="isPreview">Search engines are told to leave everything out.</param>
    public static OutputFile Headers(ImmutableArray<OutputFile> files, bool isPreview = false) =>
        new(HeadersFile, Encoding.UTF8.GetBytes(Headers(files.Select(file => file.Path).Where(path => path[0] != '_'), isPreview)));

    /// <summary>The headers of all files.</summary>
    /// <param name="paths">Path of every file of the site.</param>
    /// <param name="isPreview">Search engines are told to leave everything out.</param>
    public static string Headers(IEnumerable<string> paths, bool isPreview = false)
    {
        var files = paths.ToHashSet(StringComparer.Ordinal);
        Func<string, string>[] kinds = [FileHeaders.Policy, FileHeaders.Sharing, path => FileHeaders.Type(path, files.Contains), FileHeaders.Cache];
        var text = new StringBuilder();
        Append(text, new HeaderRule("/*", FileHeaders.Everywhere + (isPreview ? "\nX-Robots-Tag: noindex" : "")));
        var rules = new HeaderRules(files);
        foreach (var rule in kinds.SelectMany(rules.Of))
        {
            Append(text, rule);
        }

        return text.ToString();
    }

    /// <summary>Addresses that lead elsewhere: whoever cuts an address of the data down to its folder finds the page of all datasets.</summary>
    public static string Redirects => $"{Routes.Data} {Routes.Datasets} 302\n";

    public static string Robots(Portal portal) => portal.Options.IsPreview ? "User-agent: *\nDisallow: /\n" : $"User-agent: *\nAllow: /\n\nSitemap: {portal.Absolute("/sitemap.xml")}\n";

    /// <summary>One file names so many addresses; search engines take 50,000, and a file of ten thousand is still quick to read.</summary>
    private const int AddressesAFile = 10_000;

    /// <summary>The sitemap: one file, or where there are too many addresses for one an index of several.</summary>
    public static IEnumerable<(string Path, string Text)> Sitemaps(Portal portal, IEnumerable<PageAddress> pages)
    {
        var parts = pages.Chunk(AddressesAFile).ToArray();
        if (parts.Length <= 1)
        {
            return [("sitemap.xml", Sitemap(portal, parts.SelectMany(part => part)))];
        }

        var names = parts.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{at + 1}.xml")).ToArray();
        return names.Zip(parts, (name, part) => (name, Sitemap(portal, part))).Prepend(("sitemap.xml",
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{string.Concat(names.Select(name => $"<sitemap><loc>{portal.Absolute($"/{name}")}</loc></sitemap>\n"))}</sitemapindex>\n"));
    }

    private static string Sitemap(Portal portal, IEnumerable<PageAddress> pages)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var page in pages)
        {
            text.Append("<url><loc>").Append(portal.Absolute(page.Route)).Append("</loc>").Append(Alternates(portal, page)).Append("</url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    /// <summary>Both languages of a page that has two, itself among them as search engines ask; nothing for the others.</summary>
    private static string Alternates(Portal portal, PageAddress page) => page.Translation is not { } translation ? "" :
        Alternate(page.Words.Language, portal.Absolute(page.Route))
        + Alternate(page.Words == FrameWords.English ? FrameWords.Vietnamese.Language : FrameWords.English.Language, portal.Absolute(translation));

    private static string Alternate(string language, string address) =>
        $"<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>";

    private static void Append(StringBuilder text, HeaderRule rule)
    {
        text.Append(rule.Path).Append('\n');
        foreach (var header in rule.Headers.Split('\n'))
        {
            text.Append("  ").Append(header).Append('\n');
        }
    }
}
