using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>A dataset's columns and keys as a Table Schema (datapackage.org/standard/table-schema).</summary>
internal static class TableSchema
{
    /// <summary>The schema. Fields are matched exactly, in this order (§ fieldsMatch).</summary>
    internal static JsonObject Of(Dataset dataset) => MetadataJson.Compact(new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
        ["fields"] = MetadataJson.Array(dataset.Columns.Select(column => Field(dataset, column))),
        ["missingValues"] = MetadataJson.Array([""]),
        ["primaryKey"] = MetadataJson.Array(dataset.PrimaryKey),
        ["foreignKeys"] = MetadataJson.Array(Links(dataset).Select(key => ForeignKey(dataset, key))),
    });

    /// <summary>Foreign keys that a table can state: a cell with several values points to no single row.</summary>
    internal static IEnumerable<ForeignKey> Links(Dataset dataset) => dataset.ForeignKeys
        .Where(key => key.Columns.All(column => dataset.Columns[dataset.IndexOf(column)].Type != ColumnType.List));

    private static JsonObject Field(Dataset dataset, DatasetColumn column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = TypeOf(column.Type),
            ["title"] = column.Title,
            ["description"] = column.Description,
            ["title_en"] = column.EnglishTitle,
            ["description_en"] = column.EnglishDescription,
            ["unit"] = column.Unit,
            ["delimiter"] = column.Separator,
            ["itemType"] = column.Separator is null ? null : "string",
            ["categories"] = column.Type == ColumnType.Text ? MetadataJson.Array(column.Values.Select(Category)) : null,
            ["constraints"] = Constraints(dataset, column),
        };
        if (column.Type == ColumnType.Boolean)
        {
            (field["trueValues"], field["falseValues"]) = (MetadataJson.Array(["true"]), MetadataJson.Array(["false"]));
        }

        return MetadataJson.Compact(field);
    }

    private static JsonObject Category(AllowedValue value) =>
        new JsonObject { ["value"] = value.Name, ["label"] = value.Meaning, ["label_en"] = value.EnglishMeaning };

    private static JsonObject? Constraints(Dataset dataset, DatasetColumn column)
    {
        var isKey = dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal);
        var constraints = MetadataJson.Compact(new JsonObject
        {
            ["required"] = isKey ? true : null,
            ["unique"] = isKey && dataset.PrimaryKey.Length == 1 ? true : null,
            // The standard has no type for partial dates: its "date" is a whole day, and "any" would promise nothing.
            ["pattern"] = column.Type == ColumnType.PartialDate ? DatasetColumn.PartialDatePattern : null,
        });
        return constraints.Count == 0 ? null : constraints;
    }

    /// <summary>One key. A table that points to itself must leave the resource out (§ foreignKeys).</summary>
    private static JsonObject ForeignKey(Dataset dataset, ForeignKey key) => new JsonObject
    {
        ["fields"] = MetadataJson.Array(key.Columns),
        ["reference"] = MetadataJson.Compact(new JsonObject
        {
            ["resource"] = key.Dataset == dataset.Name ? null : key.Dataset,
            ["fields"] = MetadataJson.Array(key.ReferencedColumns),
        }),
    };

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.List => "list",
        _ => "string",
    };
}
