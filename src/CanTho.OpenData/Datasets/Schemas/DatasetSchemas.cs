using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Schemas;

/// <summary>JSON Schemas of all datasets (<c>/data/schema/tasks.schema.json</c>): what <c>/data/tasks.json</c> can hold, made from the
/// definition of its columns. The row alone is <c>#/$defs/row</c>, for files about one record.</summary>
public static class DatasetSchemas
{
    /// <summary>The dialect of all schemas.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schemas, one file a dataset.</summary>
    public static ImmutableArray<OutputFile> Files(ImmutableArray<Dataset> datasets, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        return [.. datasets.Select(dataset => new OutputFile(PathOf(dataset.Name), JsonFormat.File(Of(dataset, publication))))];
    }

    /// <summary>Path of the schema of a dataset, no leading slash.</summary>
    public static string PathOf(string dataset) => $"data/schema/{dataset}.schema.json";

    private static JsonObject Of(Dataset dataset, Publication publication) => new()
    {
        ["$schema"] = Dialect,
        ["$id"] = $"{publication.BaseUrl}/{PathOf(dataset.Name)}",
        ["title"] = dataset.Title,
        ["description"] = dataset.Description,
        ["$comment"] = Keys(dataset),
        ["type"] = "array",
        ["items"] = new JsonObject { ["$ref"] = "#/$defs/row" },
        ["$defs"] = new JsonObject { ["row"] = Row(dataset) },
    };

    private static JsonObject Row(Dataset dataset)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var column in dataset.Columns)
        {
            properties[column.Name] = CellSchema.Of(column, dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal));
            required.Add(column.Name);
        }

        return new JsonObject
        {
            ["title"] = $"Một dòng của bộ dữ liệu {dataset.Name}",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>Keys have no keyword in JSON Schema; people and generators of code read them here.</summary>
    private static string Keys(Dataset dataset) => string.Join(' ',
        dataset.ForeignKeys.Select(key => $"Tham chiếu: {string.Join(", ", key.Columns)} -> {key.Dataset}.{string.Join(", ", key.ReferencedColumns)}.")
            .Prepend($"Khóa chính, không trùng giữa các dòng: {string.Join(", ", dataset.PrimaryKey)}."));
}
