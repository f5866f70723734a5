using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>Parts of metadata as JSON, and the blocks of it that stand inside pages.</summary>
internal static class MetadataJson
{
    // Escapes < > & and quotes as \u003C, so that no text of a source can end the script element.
    private static readonly JsonWriterOptions PageOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>One line that may stand inside an HTML script element.</summary>
    internal static string InPage(JsonObject root)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, PageOptions))
        {
            root.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The object without its properties that have no value.</summary>
    internal static JsonObject Compact(JsonObject node)
    {
        foreach (var name in node.Where(property => property.Value is null or JsonArray { Count: 0 }).Select(property => property.Key).ToArray())
        {
            node.Remove(name);
        }

        return node;
    }

    /// <summary>An array of nodes; those that are null are left out.</summary>
    internal static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes.Where(node => node is not null)]);

    /// <summary>An array of texts.</summary>
    internal static JsonArray Array(IEnumerable<string> texts) => Array(texts.Select(text => (JsonNode?)text));

    /// <summary>A node named by its address: <c>{"@id": "https://…"}</c>; null where there is none.</summary>
    internal static JsonObject? Link(string? address) => address is null ? null : new JsonObject { ["@id"] = address };
}
