using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Components.Joining;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Joining;

/// <summary>The site that joins portals built apart: one page with a search over all of them, one index of their indexes for programs, and
/// the book of words. It holds none of their records: a search reads the shards of the portals where they are.</summary>
internal static class JoinedSite
{
    /// <summary>The index of indexes.</summary>
    public const string IndexPath = "data/portals.json";

    private static readonly string[] Theme =
        ["css/site.css", "css/search.css", "css/join.css", "js/search.js", "js/portals.js", "js/join.js", "fonts/be-vietnam-pro-400.woff2", "fonts/be-vietnam-pro-600.woff2", "images/icon.svg"];

    /// <summary>All files of the site.</summary>
    /// <param name="list">The portals as listed.</param>
    /// <param name="portals">The portals as read.</param>
    /// <param name="theme">Folder of the theme.</param>
    public static ImmutableArray<OutputFile> Files(PortalList list, ImmutableArray<JoinedPortal> portals, string theme)
    {
        var assets = ThemeFiles.Of(Theme.Select(path => new OutputFile(path, File.ReadAllBytes(Path.Combine(theme, path)))));
        return
        [
            new OutputFile("index.html", Render(list, portals, assets)),
            new OutputFile(IndexPath, JsonFormat.File(Index(list, portals))),
            .. WordBook.Of(portals),
            .. assets.Files,
            new OutputFile("robots.txt", "User-agent: *\nAllow: /\n"u8.ToArray()),
            new OutputFile("_headers", Encoding.UTF8.GetBytes(Headers(portals))),
        ];
    }

    private static byte[] Render(PortalList list, ImmutableArray<JoinedPortal> portals, ThemeFiles theme)
    {
        var html = new HtmlBytes();
        new ComponentWriter(html).Write(typeof(JoinPage), [new(nameof(JoinPage.List), list), new(nameof(JoinPage.Portals), portals), new(nameof(JoinPage.Theme), theme)]);
        return html.Written.ToArray();
    }

    /// <summary>Everything that a program needs to find every file of every portal; sums are those that the portals state.</summary>
    private static JsonObject Index(PortalList list, ImmutableArray<JoinedPortal> portals) => new()
    {
        ["title"] = list.Title,
        ["identity"] = "portal + id",
        ["portals"] = new JsonArray([.. portals.Select(Describe)]),
    };

    private static JsonNode Describe(JoinedPortal portal) => new JsonObject
    {
        ["id"] = portal.Id,
        ["name"] = portal.Name,
        ["address"] = portal.Address,
        ["publisher"] = portal.Publisher,
        ["as_of"] = portal.Index["as_of"]?.DeepClone(),
        ["version"] = portal.Index["version"]?.DeepClone(),
        ["terms"] = portal.Index["terms"] is JsonValue terms ? $"{portal.Address}{terms}" : null,
        ["index"] = $"{portal.Address}/data/index.json",
        ["partitions"] = Named(portal, "data/partitions.json"),
        ["search"] = Named(portal, $"{JoinedPortal.IndexFolder}/manifest.json"),
        ["records"] = new JsonObject(portal.Kinds.Select(kind => KeyValuePair.Create(kind.Kind, (JsonNode?)kind.Count))),
        ["datasets"] = new JsonArray([.. portal.Datasets.Select(dataset => DatasetOf(portal, dataset))]),
    };

    /// <summary>Name, rows and the files with data; what describes them is named by the portal's own index.</summary>
    private static JsonObject DatasetOf(JoinedPortal portal, JsonNode dataset) => new JsonObject
    {
        ["name"] = dataset["name"]?.DeepClone(),
        ["rows"] = dataset["rows"]?.DeepClone(),
        ["files"] = new JsonArray([.. dataset["files"]!.AsArray().Where(file => (string?)file!["format"] is "csv" or "json" or "jsonl" or "xlsx").Select(file => new JsonObject
        {
            ["url"] = $"{portal.Address}{file!["url"]}",
            ["bytes"] = file["bytes"]?.DeepClone(),
            ["sha256"] = file["sha256"]?.DeepClone(),
        })]),
    };

    /// <summary>A file of the portal with its size and sum, so that a harvester asks for it only when it changed.</summary>
    private static JsonObject Named(JoinedPortal portal, string path)
    {
        var content = File.ReadAllBytes(Path.Combine(portal.Folder, path));
        return new JsonObject { ["url"] = $"{portal.Address}/{path}", ["bytes"] = content.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }

    /// <summary>The page may ask the portals and nobody else.</summary>
    private static string Headers(ImmutableArray<JoinedPortal> portals)
    {
        var origins = string.Join(' ', portals.Select(portal => new Uri(portal.Address).GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        string[] everywhere =
        [
            .. FileHeaders.Everywhere.Split('\n'),
            $"Content-Security-Policy: {FileHeaders.PagePolicy.Replace("connect-src 'self'", $"connect-src 'self' {origins}", StringComparison.Ordinal)}; frame-ancestors 'none'; upgrade-insecure-requests",
            "X-Frame-Options: DENY",
            "Cross-Origin-Embedder-Policy: require-corp",
        ];
        (string Path, string[] Headers)[] rules =
        [
            ("/*", everywhere),
            ("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"]),
            ("/data/*", ["Access-Control-Allow-Origin: *", "Content-Type: application/json; charset=utf-8"]),
            ($"/{WordBook.Folder}*", ["Cache-Control: public, max-age=3600"]),
        ];
        return string.Concat(rules.Select(rule => $"{rule.Path}\n{string.Concat(rule.Headers.Select(header => $"  {header}\n"))}"));
    }
}
