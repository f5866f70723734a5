using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Twins;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Files that servers and search engines read: <c>_headers</c>, <c>robots.txt</c>, <c>sitemap.xml</c>.</summary>
internal static class ServerFiles
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests";

    private static readonly string QueryPolicy =
        ContentSecurityPolicy.Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'", StringComparison.Ordinal);

    // Other sites and notebooks may fetch these.
    private static readonly string[] OpenToAll = ["Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin"];

    /// <summary>The headers of all files.</summary>
    /// <param name="datasets">Datasets, whose files say their type.</param>
    /// <param name="feeds">Calendars, feeds and JSON of pages.</param>
    /// <param name="pages">Pages, whose folders say what they may load.</param>
    public static string Headers(ImmutableArray<DatasetPage> datasets, ImmutableArray<OutputFile> feeds, ImmutableArray<Page> pages)
    {
        var text = new StringBuilder();
        Rule(text, "/*",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy: same-origin");
        // All rules that fit an address apply, and of two policies both: only one may fit the page of queries, whose engine is WebAssembly.
        foreach (var folder in pages.Select(page => page.Route.Split('/')[1] is { Length: > 0 } top && page.Route.EndsWith('/') ? $"/{top}/*" : page.Route).Distinct(StringComparer.Ordinal))
        {
            Rule(text, folder, $"Content-Security-Policy: {(folder == $"{Routes.Query}*" ? QueryPolicy : ContentSecurityPolicy)}");
        }

        Rule(text, "/assets/*", "Cache-Control: public, max-age=31536000, immutable");
        // The names of the index carry a hash of their content; its manifest has a name of its own and is asked for anew.
        Rule(text, "/tim-kiem/index/*", "Cache-Control: public, max-age=3600");
        Rule(text, "/nguon/tep-goc/*", "Content-Type: text/plain; charset=utf-8");
        Rule(text, "/data/*", OpenToAll);
        Rule(text, "/chi-tieu/*", OpenToAll);
        Rule(text, "/feed.xml", ["Content-Type: application/atom+xml; charset=utf-8", .. OpenToAll]);
        Rule(text, "/co-quan/:id/feed.xml", ["Content-Type: application/atom+xml; charset=utf-8", .. OpenToAll]);
        foreach (var (path, type, mustOpen) in TwinRoutes.Headers)
        {
            Rule(text, path, [$"Content-Type: {type}; charset=utf-8", .. mustOpen ? OpenToAll : []]);
        }

        // One by one: pages stand in the same folder, and a wildcard in the middle of a path is not sure to be understood.
        foreach (var calendar in feeds.Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal)))
        {
            Rule(text, $"/{calendar.Path}", ["Content-Type: text/calendar; charset=utf-8", .. OpenToAll]);
        }

        Rule(text, "/data/co-quan/*", "Content-Type: text/csv; charset=utf-8; header=present");
        foreach (var file in datasets.SelectMany(dataset => dataset.Files).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (MediaType(file.Path) is { } type)
            {
                Rule(text, $"/{file.Path}", $"Content-Type: {type}");
            }
        }

        return text.ToString();
    }

    public static string Robots(Portal portal) => $"User-agent: *\nAllow: /\n\nSitemap: {portal.Absolute("/sitemap.xml")}\n";

    public static string Sitemap(Portal portal, IEnumerable<Page> pages)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var page in pages.Where(page => page.Listed))
        {
            text.Append("<url><loc>").Append(portal.Absolute(page.Route)).Append("</loc>").Append(Alternates(portal, page)).Append("</url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

    /// <summary>Both languages of a page that has two, itself among them as search engines ask; nothing for the others.</summary>
    private static string Alternates(Portal portal, Page page) => page.Translation is not { } translation ? "" :
        Alternate(page.Words.Language, portal.Absolute(page.Route))
        + Alternate(page.Words == FrameWords.English ? FrameWords.Vietnamese.Language : FrameWords.English.Language, portal.Absolute(translation));

    private static string Alternate(string language, string address) =>
        $"<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>";

    private static string? MediaType(string path) => Path.GetExtension(path) switch
    {
        ".csv" => "text/csv; charset=utf-8; header=present",
        ".json" => "application/json; charset=utf-8",
        ".jsonl" => "application/x-ndjson; charset=utf-8",
        _ => null,
    };

    private static void Rule(StringBuilder text, string path, params ReadOnlySpan<string> headers)
    {
        text.Append(path).Append('\n');
        foreach (var header in headers)
        {
            text.Append("  ").Append(header).Append('\n');
        }
    }
}
