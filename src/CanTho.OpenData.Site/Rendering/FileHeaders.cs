namespace CanTho.OpenData.Site.Rendering;

/// <summary>The headers that a file is to be served with, kind by kind. Two kinds never say the same header.</summary>
internal static class FileHeaders
{
    /// <summary>What a page may load. The page of a missing address says it itself, for a host serves it under addresses that no rule knows.</summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    // The engine of queries is WebAssembly in a worker, which may be started from one address.
    private const string QueryPolicy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types cantho-truy-van";

    private const string EmbedPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    // A text as received is nobody's of us: nothing in it may run or load, whatever a browser takes it for.
    private const string OriginalPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'";

    private const string NotFramed = "X-Frame-Options: DENY";
    private const string Isolated = "Cross-Origin-Embedder-Policy: require-corp";

    // Made once, for they are asked for by every file.
    private static readonly string OfEmbeds = Lines(Policy(EmbedPolicy, "*"), Isolated);
    private static readonly string OfOriginals = Lines(Policy(OriginalPolicy, "'none'"), NotFramed, Isolated);
    private static readonly string OfPages = Lines(Policy(PagePolicy, "'none'"), NotFramed, Isolated);

    // In a page that is cut off from all others SQLite looks for a file system of its own and starts a worker that is not there.
    private static readonly string OfQueries = Lines(Policy(QueryPolicy, "'none'"), NotFramed, "Cross-Origin-Embedder-Policy: unsafe-none");

    private static readonly string[] OpenEndings = [".csv", ".json", ".jsonl", ".jsonld", ".xlsx", ".sqlite", ".zip", ".ics", ".svg", "/feed.xml"];

    // What no page here needs; copying and sharing are not among them.
    private static readonly string[] Features =
    [
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope",
        "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
    ];

    /// <summary>Headers of every answer, also that of a missing address.</summary>
    public static string Everywhere { get; } = Lines(
        "Strict-Transport-Security: max-age=31536000; includeSubDomains",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: strict-origin-when-cross-origin",
        $"Permissions-Policy: {string.Join(", ", Features.Select(feature => $"{feature}=()"))}",
        "Cross-Origin-Opener-Policy: same-origin",
        // Everything here is public, and embeds, data and pictures are there to be used on other sites.
        "Cross-Origin-Resource-Policy: cross-origin",
        "X-Permitted-Cross-Domain-Policies: none");

    /// <summary>What the file may load and who may frame it: embeds may be framed by anybody, nothing else by anybody.</summary>
    public static string Policy(string path) => path.StartsWith("embed/", StringComparison.Ordinal) ? OfEmbeds
        : IsOriginal(path) ? OfOriginals
        : path.StartsWith("truy-van/", StringComparison.Ordinal) ? OfQueries
        : OfPages;

    /// <summary>That other sites and notebooks may fetch the file: all data, the search index for a page that asks several portals, JSON of pages, feeds, calendars, charts, texts as received.
    /// Style sheets, too: an embed in a sandbox is nobody's origin, and a sum is held only against what it may read.</summary>
    public static string Sharing(string path) => path.StartsWith("data/", StringComparison.Ordinal) || path.StartsWith("tim-kiem/", StringComparison.Ordinal) || IsOriginal(path) || path.EndsWith(".css", StringComparison.Ordinal) || (!IsOwn(path) && (path == "feed.xml" || Array.Exists(OpenEndings, ending => path.EndsWith(ending, StringComparison.Ordinal))))
        ? "Access-Control-Allow-Origin: *"
        : "";

    /// <summary>What the file is, and what describes it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isPublished">Tells whether the site has a file.</param>
    public static string Type(string path, Func<string, bool> isPublished)
    {
        var type = IsOwn(path) ? null : MediaType(path);
        return type is null ? ""
            : path.EndsWith(".csv", StringComparison.Ordinal) && $"{path}-metadata.json" is var description && isPublished(description)
                ? Lines($"Content-Type: {type}", $"Link: <{Path.GetFileName(description)}>; rel=\"describedby\"; type=\"application/csvm+json\"")
            : $"Content-Type: {type}";
    }

    /// <summary>How long a browser may keep the file.</summary>
    public static string Cache(string path) => path.StartsWith("assets/", StringComparison.Ordinal) ? "Cache-Control: public, max-age=31536000, immutable"
        // The names of the index carry a hash of their content; its manifest has a name of its own and is asked for anew. A rule for the
        // folder index/ fits index.html beside it as well, which readers ask for without its name.
        : path.StartsWith("tim-kiem/index", StringComparison.Ordinal) ? "Cache-Control: public, max-age=3600"
        : "";

    private static string Policy(string loads, string framedBy) => $"Content-Security-Policy: {loads}; frame-ancestors {framedBy}; upgrade-insecure-requests";

    /// <summary>Neither application/jsonl nor another name for JSON Lines is registered; OpenAPI and most tools use this one.</summary>
    private static string? MediaType(string path) => Path.GetExtension(path) switch
    {
        ".csv" => "text/csv; charset=utf-8; header=present",
        ".json" when path.EndsWith("csv-metadata.json", StringComparison.Ordinal) => "application/csvm+json; charset=utf-8",
        ".json" when path.EndsWith(".schema.json", StringComparison.Ordinal) => "application/schema+json; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".jsonl" => "application/jsonl; charset=utf-8",
        ".jsonld" => "application/ld+json",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".sqlite" => "application/vnd.sqlite3",
        ".sql" => "application/sql; charset=utf-8",
        ".zip" => "application/zip",
        ".ics" => "text/calendar; charset=utf-8",
        ".xml" when Path.GetFileName(path) == "feed.xml" => "application/atom+xml; charset=utf-8",
        ".txt" or ".md" or ".html" or ".htm" when IsOriginal(path) => "text/plain; charset=utf-8",
        _ => null,
    };

    private static bool IsOriginal(string path) => path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal);

    /// <summary>True for files that serve the pages alone.</summary>
    private static bool IsOwn(string path) => path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith("tim-kiem/", StringComparison.Ordinal);

    private static string Lines(params string[] lines) => string.Join('\n', lines);
}
