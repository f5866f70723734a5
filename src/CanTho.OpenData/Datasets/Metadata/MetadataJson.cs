using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>Writes metadata as JSON: indented, LF, Vietnamese letters as they are, the same bytes on every machine.</summary>
internal static class MetadataJson
{
    // As in JsonFormat: these files are served as JSON and never pasted into HTML.
    private static readonly JsonWriterOptions FileOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    // Escapes < > & and quotes as \u003C, so that no text of a source can end the script element.
    private static readonly JsonWriterOptions PageOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A whole file.</summary>
    internal static byte[] File(JsonObject root) => [.. Write(root, FileOptions), (byte)'\n'];

    /// <summary>One line that may stand inside an HTML script element.</summary>
    internal static string InPage(JsonObject root) => System.Text.Encoding.UTF8.GetString(Write(root, PageOptions));

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

    private static byte[] Write(JsonObject root, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            root.WriteTo(json);
        }

        return stream.ToArray();
    }
}
