using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Labels;

/// <summary>One file of hand-made labels and how a value that was read compares with them.</summary>
internal sealed class LabelFile
{
    private readonly JsonObject root;

    private LabelFile(JsonObject root) => this.root = root;

    /// <summary>The labels of a kind for a seed; null where there are none.</summary>
    public static LabelFile? Find(string seed, string kind)
    {
        var path = Path.Combine(RealCorpus.Root, "tests", "CanTho.OpenData.Tests", "Labels", $"{Path.GetFileNameWithoutExtension(seed)}.{kind}.json");
        return File.Exists(path) ? new LabelFile(JsonNode.Parse(File.ReadAllText(path))!.AsObject()) : null;
    }

    /// <summary>The labels that count: what is optional is neither missed nor wrong.</summary>
    public IEnumerable<JsonObject> Items => root["items"]!.AsArray().Select(item => item!.AsObject());

    /// <summary>Parts in which the list is complete; elsewhere what is read is not scored.</summary>
    public ImmutableArray<string> Scope => [.. root["scope"]?.AsArray().Select(part => part!.GetValue<string>()) ?? []];

    /// <summary>True for a line on which the list is complete: all, unless the file names some.</summary>
    public bool IsComplete(int line) =>
        root["complete_lines"] is not JsonArray ranges || ranges.Any(range => line >= range![0]!.GetValue<int>() && line <= range[1]!.GetValue<int>());

    /// <summary>True for a label that may be found or not.</summary>
    public static bool IsOptional(JsonObject item) => item["optional"]?.GetValue<bool>() == true;

    /// <summary>True when a value read is the labelled one or one that the label accepts, up to case, dashes and spelt-out bodies.</summary>
    public static bool Agrees(JsonObject item, string field, string? value) =>
        Accepted(item, field).Any(accepted => Same(accepted as JsonValue, value));

    /// <summary>The same for a list of names.</summary>
    public bool Agrees(JsonObject item, string field, IEnumerable<string> values)
    {
        var read = values.Select(Key).ToArray();
        return Accepted(item, field).OfType<JsonArray>().Any(list => Expand(list, field).SequenceEqual(read, StringComparer.Ordinal));
    }

    /// <summary>Names as they are compared.</summary>
    public static string Key(string text) =>
        VietnameseText.Slug(text.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal).Replace("HĐND", "Hội đồng nhân dân", StringComparison.Ordinal), 1000);

    private static IEnumerable<JsonNode?> Accepted(JsonObject item, string field)
    {
        yield return item[field];
        foreach (var accepted in item["accept"]?[field]?.AsArray() ?? [])
        {
            yield return accepted;
        }
    }

    /// <summary>At the top of a file "accept" names other right readings of a printed value; the first of them is tried, too.</summary>
    private IEnumerable<string> Expand(JsonArray list, string field) =>
        list.Select(name => name!.GetValue<string>())
            .Select(name => root["accept"]?[field]?[name] is JsonArray { Count: > 0 } others && others[0] is JsonValue other ? other.GetValue<string>() : name)
            .Select(Key);

    private static bool Same(JsonValue? labelled, string? value) =>
        labelled is null ? value is null
        : labelled.GetValueKind() == JsonValueKind.String ? value is not null && Key(labelled.GetValue<string>()) == Key(value)
        : string.Equals(labelled.ToJsonString(), value, StringComparison.OrdinalIgnoreCase);
}
