using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Schemas;

/// <summary>What JSON Schema (draft 2020-12) says of the cells of a column. An unknown value is null in every type but a list, where it is
/// the empty array; a column of the primary key is never null.</summary>
internal static class CellSchema
{
    internal static JsonObject Of(DatasetColumn column, bool isKey)
    {
        var schema = new JsonObject
        {
            ["title"] = column.Title,
            ["description"] = column.Unit is { } unit ? $"{column.Description} Đơn vị: {unit}." : column.Description,
        };
        foreach (var (keyword, value) in Kind(column, isKey).ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonObject Kind(DatasetColumn column, bool isKey) => column.Type switch
    {
        ColumnType.List => new JsonObject { ["type"] = "array", ["items"] = column.Values.IsEmpty ? new JsonObject { ["type"] = "string" } : Codes(column, isKey: true) },
        _ when !column.Values.IsEmpty => Codes(column, isKey),
        ColumnType.WholeNumber => Typed("integer", isKey),
        ColumnType.Number => Typed("number", isKey),
        ColumnType.Boolean => Typed("boolean", isKey),
        ColumnType.Date => Typed("string", isKey, ("format", "date")),
        ColumnType.PartialDate => Typed("string", isKey, ("pattern", $"^{DatasetColumn.PartialDatePattern}$")),
        _ => Typed("string", isKey, ("minLength", 1)),
    };

    /// <summary>Each code with its meaning, so that a reader of the schema needs no dictionary beside it.</summary>
    private static JsonObject Codes(DatasetColumn column, bool isKey)
    {
        var choices = new JsonArray();
        foreach (var value in column.Values)
        {
            choices.Add(new JsonObject { ["const"] = value.Name, ["title"] = value.Meaning });
        }

        if (!isKey)
        {
            choices.Add(new JsonObject { ["type"] = "null" });
        }

        return new JsonObject { ["oneOf"] = choices };
    }

    private static JsonObject Typed(string type, bool isKey, params ReadOnlySpan<(string Keyword, JsonNode Value)> keywords)
    {
        var schema = new JsonObject { ["type"] = isKey ? type : new JsonArray(type, "null") };
        foreach (var (keyword, value) in keywords)
        {
            schema[keyword] = value;
        }

        return schema;
    }
}
