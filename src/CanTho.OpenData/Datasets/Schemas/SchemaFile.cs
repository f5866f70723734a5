using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Schemas;

/// <summary>A schema as a file: UTF-8, LF, Vietnamese letters as they are, a line feed at the end.</summary>
public static class SchemaFile
{
    // Served as application/schema+json and never pasted into HTML, so that only JSON's own marks need escapes.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            schema.WriteTo(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
