using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A value, or null where there is none.</summary>
internal sealed class OptionalShape<T>(Shape<T> some) : Shape<T?>
    where T : class
{
    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            some.Write(json, value);
        }
    }

    public override JsonObject Schema(JsonObject definitions) =>
        new() { ["anyOf"] = new JsonArray(some.Schema(definitions), new JsonObject { ["type"] = "null" }) };
}
