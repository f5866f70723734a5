using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Site.Twins;

/// <summary>What a JSON value is: how it is written and what its schema says, from one declaration, so that the two cannot part.</summary>
internal abstract class Shape<T>
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>What a schema says of any value; parts that stand in several places are kept in <paramref name="definitions"/>.</summary>
    public abstract JsonObject Schema(JsonObject definitions);
}
