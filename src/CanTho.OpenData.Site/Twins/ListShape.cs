using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Site.Twins;

/// <summary>Several values; an empty array where there are none.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<IEnumerable<T>>
{
    public override void Write(Utf8JsonWriter json, IEnumerable<T> value)
    {
        json.WriteStartArray();
        foreach (var one in value)
        {
            item.Write(json, one);
        }

        json.WriteEndArray();
    }

    public override JsonObject Schema(JsonObject definitions) => new() { ["type"] = "array", ["items"] = item.Schema(definitions) };
}
