using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>JSON: an array with one object a line, names as in the CSV header, lists as arrays, null for unknown, Vietnamese letters
/// as they are.</summary>
public static class JsonFormat
{
    // The files are served as application/json and never pasted into HTML, so that only JSON's own marks need escapes.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same for files that people open, too: indented, LF.</summary>
    public static JsonWriterOptions Indented { get; } = Options with { Indented = true, NewLine = "\n" };

    /// <summary>A document as a file for people, too: indented, a line feed at the end.</summary>
    public static byte[] File(JsonObject root)
    {
        ArgumentNullException.ThrowIfNull(root);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            root.WriteTo(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The whole file.</summary>
    public static byte[] Write(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var stream = new MemoryStream();
        Write(stream, dataset);
        return stream.ToArray();
    }

    /// <summary>The whole file, to a stream.</summary>
    internal static void Write(Stream stream, Dataset dataset)
    {
        stream.Write("["u8);
        WriteRows(stream, dataset, "\n"u8, ",\n"u8, []);
        stream.Write("\n]\n"u8);
    }

    /// <summary>All rows as objects with something before the first, between two and behind the last of them; nothing where there is no row.</summary>
    internal static void WriteRows(Stream stream, Dataset dataset, ReadOnlySpan<byte> before, ReadOnlySpan<byte> between, ReadOnlySpan<byte> behind)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        for (var index = 0; index < dataset.Rows.Length; index++)
        {
            stream.Write(index == 0 ? before : between);
            WriteRow(json, dataset, dataset.Rows[index]);
            json.Flush();
            json.Reset();
        }

        if (dataset.Rows.Length > 0)
        {
            stream.Write(behind);
        }
    }

    /// <summary>One row as an object.</summary>
    public static void WriteRow(Utf8JsonWriter json, Dataset dataset, ImmutableArray<object?> row)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(dataset);
        json.WriteStartObject();
        for (var index = 0; index < row.Length; index++)
        {
            json.WritePropertyName(dataset.Columns[index].Name);
            WriteCell(json, row[index]);
        }

        json.WriteEndObject();
    }

    /// <summary>One cell as a value.</summary>
    public static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case ImmutableArray<string> list:
                json.WriteStartArray();
                foreach (var text in list)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Cells.Text(cell));
                break;
        }
    }
}
