using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets.History;

/// <summary>What changed between two states as JSON: counts, changes of datasets and columns, and every record with the values before and
/// after, typed as in the datasets.</summary>
public static class DiffJson
{
    /// <summary>The whole file.</summary>
    public static byte[] Write(DatasetDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Indented))
        {
            json.WriteStartObject();
            json.WriteString("level", diff.Level.ToString().ToLowerInvariant());
            foreach (var kind in Enum.GetValues<RowChangeKind>())
            {
                json.WriteNumber(kind.ToString().ToLowerInvariant(), diff.Count(kind));
            }

            json.WriteStartArray("schema");
            foreach (var change in diff.Schema)
            {
                json.WriteStartObject();
                json.WriteString("dataset", change.Dataset);
                json.WriteString("change", JsonNamingPolicy.SnakeCaseLower.ConvertName(change.Kind.ToString()));
                json.WriteString("column", change.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("records");
            foreach (var change in diff.Rows)
            {
                WriteRecord(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteRecord(Utf8JsonWriter json, RowChange change)
    {
        json.WriteStartObject();
        json.WriteString("dataset", change.Dataset);
        json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
        json.WriteStartArray("key");
        foreach (var part in change.Key)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        json.WriteStartObject("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject(field.Column);
            json.WritePropertyName("from");
            JsonFormat.WriteCell(json, field.From);
            json.WritePropertyName("to");
            JsonFormat.WriteCell(json, field.To);
            if (field.DependsOnDay)
            {
                json.WriteBoolean("depends_on_day", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
