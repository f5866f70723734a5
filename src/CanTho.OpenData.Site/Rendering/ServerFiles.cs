using System.Text;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Files that servers and search engines read: <c>_headers</c>, <c>robots.txt</c>, <c>sitemap.xml</c>.</summary>
internal static class ServerFiles
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests";

    public static string Headers(ImmutableArray<DatasetPage> datasets)
    {
        var text = new StringBuilder();
        Rule(text, "/*",
            $"Content-Security-Policy: {ContentSecurityPolicy}",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy: same-origin");
        Rule(text, "/assets/*", "Cache-Control: public, max-age=31536000, immutable");
        Rule(text, "/nguon/tep-goc/*", "Content-Type: text/plain; charset=utf-8");
        Rule(text, "/data/*", "Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin");
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
        text.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(page => page.Listed))
        {
            text.Append("<url><loc>").Append(portal.Absolute(page.Route)).Append("</loc></url>\n");
        }

        return text.Append("</urlset>\n").ToString();
    }

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
