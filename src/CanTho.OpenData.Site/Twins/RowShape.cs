using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A row of a dataset, with the names of its CSV. Its schema is that of the dataset, and is only pointed to here.</summary>
internal sealed class RowShape(Dataset dataset) : Shape<ImmutableArray<object?>>
{
    public override void Write(Utf8JsonWriter json, ImmutableArray<object?> value) => JsonFormat.WriteRow(json, dataset, value);

    // Relative to /data/schema/trang/<kind>.schema.json.
    public override JsonObject Schema(JsonObject definitions) => new() { ["$ref"] = $"../{dataset.Name}.schema.json#/$defs/row" };
}
