using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Joining;

/// <summary>A published portal as the joined site knows it: what its own index says, and where its search index stands.</summary>
/// <param name="Listed">The entry of the list.</param>
/// <param name="Folder">Its published folder.</param>
/// <param name="Index"><c>/data/index.json</c> of the portal.</param>
/// <param name="Search">Manifest of its search index.</param>
public sealed record JoinedPortal(ListedPortal Listed, string Folder, JsonObject Index, JsonObject Search)
{
    /// <summary>Folder of the search index, below that of the portal.</summary>
    public const string IndexFolder = "tim-kiem/index";

    private const string IndexFile = "data/index.json";
    private const string Partitions = "data/partitions.json";

    public string Id => Listed.Id;

    public string Name => Listed.Name ?? Required<string>(Index, "title");

    /// <summary>Where browsers find it, without a slash at the end.</summary>
    public string Address => (Listed.Address ?? Required<string>(Index, "base")).TrimEnd('/');

    /// <summary>Who publishes it.</summary>
    public string Publisher => Required<string>(Index, "publisher");

    /// <summary>The day that its comparisons with deadlines are made for.</summary>
    public DateOnly AsOf => DateOnly.ParseExact(Required<string>(Index, "as_of"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many records its search finds.</summary>
    public int Records => Required<int>(Search, "records");

    /// <summary>How many records of a kind its search finds.</summary>
    public int Count(string kind) => Kinds.Where(entry => entry.Kind == kind).Sum(entry => entry.Count);

    /// <summary>How many records of each kind its search finds.</summary>
    public IEnumerable<(string Kind, int Count)> Kinds => Member(Search, "kinds").AsArray().Select(entry => (entry![0]!.GetValue<string>(), entry[1]!.GetValue<int>()));

    /// <summary>Its datasets as its own index tells of them.</summary>
    public IEnumerable<JsonNode> Datasets => Member(Index, "datasets").AsArray().Select(dataset => dataset!);

    /// <summary>Names of the shards of the search index.</summary>
    /// <param name="sort">s for words, p for pairs.</param>
    public IEnumerable<string> Shards(string sort)
    {
        const int Length = 6;
        var hashes = Required<string>(Member(Search, sort == "s" ? "singles" : "pairs"), "hashes");
        return Enumerable.Range(0, hashes.Length / Length)
            .Select(shard => Path.Combine(Folder, IndexFolder, string.Create(CultureInfo.InvariantCulture, $"{sort}{shard}-{hashes.AsSpan(shard * Length, Length)}.txt")));
    }

    /// <summary>Reads the portal of an entry.</summary>
    /// <param name="listed">The entry.</param>
    /// <param name="list">The file that lists it; paths count from its folder.</param>
    public static (JoinedPortal? Portal, Diagnostic? Complaint) Read(ListedPortal listed, string list)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(list))!, listed.Folder);
        string[] needed = [IndexFile, $"{IndexFolder}/manifest.json", Partitions];
        if (Array.Find(needed, path => !File.Exists(Path.Combine(folder, path))) is { } missing)
        {
            return (null, Rules.PortalFolder(list, listed.Line, listed.Column, listed.Folder, missing));
        }

        var reading = needed[0];
        try
        {
            var index = Json(folder, reading);
            reading = needed[1];
            var portal = new JoinedPortal(listed, folder, index, Json(folder, reading));
            // What the page shows of it is there, before anything is written.
            _ = (portal.Name, portal.Publisher, portal.AsOf, portal.Records, portal.Kinds.Count(), portal.Datasets.Count());
            reading = Array.Find(["s", "p"], sort => portal.Shards(sort).Any(shard => !File.Exists(shard))) is { } lacking ? portal.Shards(lacking).First(shard => !File.Exists(shard)) : reading;
            if (reading != needed[1])
            {
                return (null, Rules.PortalFolder(list, listed.Line, listed.Column, listed.Folder, Path.GetRelativePath(folder, reading)));
            }

            return PortalListReader.IsFetchable(portal.Address) ? (portal, null) : (null, Rules.PortalAddressShape(list, listed.Line, listed.Column, portal.Address));
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException or FormatException or InvalidOperationException)
        {
            return (null, Rules.PortalUnreadable(list, listed.Line, listed.Column, reading, fault.Message.TrimEnd('.')));
        }
    }

    private static JsonObject Json(string folder, string path) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, path))) as JsonObject ?? throw new FormatException("không phải đối tượng JSON");

    private static T Required<T>(JsonNode node, string name) => Member(node, name).GetValue<T>();

    private static JsonNode Member(JsonNode node, string name) => node[name] ?? throw new FormatException($"thiếu trường {name}");
}
