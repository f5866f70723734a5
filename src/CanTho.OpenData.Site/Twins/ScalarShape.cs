using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A text, a number or a truth value.</summary>
internal sealed class ScalarShape<T>(Action<Utf8JsonWriter, T> write, Func<JsonObject> schema) : Shape<T>
{
    public override void Write(Utf8JsonWriter json, T value) => write(json, value);

    public override JsonObject Schema(JsonObject definitions) => schema();
}
