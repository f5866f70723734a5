using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>CSV on the Web (W3C tabular-metadata, 2015): a description beside each CSV, and one of all tables with their foreign keys,
/// which may only point inside a group (§ 5.5.2.1). Both stand where readers look for them without any header:
/// <c>{url}-metadata.json</c> and <c>csv-metadata.json</c> (tabular-data-model § 5.3).</summary>
internal static class CsvwMetadata
{
    /// <summary>The description of all tables.</summary>
    internal const string GroupPath = "data/csv-metadata.json";

    /// <summary>The description of one CSV.</summary>
    internal static string PathOf(DatasetFile csv) => $"{csv.Path}-metadata.json";

    internal static byte[] Write(MetadataScope scope, Dataset dataset, DatasetFile csv)
    {
        var table = Table(scope, dataset, csv, withForeignKeys: false);
        table.Insert(0, "@context", Context());
        return JsonFormat.File(table);
    }

    internal static byte[] WriteGroup(MetadataScope scope, IEnumerable<(Dataset Dataset, DatasetFile Csv)> tables) =>
        JsonFormat.File(MetadataJson.Compact(new JsonObject
        {
            ["@context"] = Context(),
            ["dc:title"] = Both(scope.Settings.Title, MetadataWords.EnglishPortalTitle),
            ["dc:license"] = MetadataJson.Link(scope.Terms),
            ["tables"] = MetadataJson.Array(tables.Select(table => Table(scope, table.Dataset, table.Csv, withForeignKeys: true))),
        }));

    // Nothing but a language and a base may be added to the context (§ 5.2).
    private static JsonArray Context() => ["http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "vi" }];

    private static JsonObject Table(MetadataScope scope, Dataset dataset, DatasetFile csv, bool withForeignKeys) => MetadataJson.Compact(new JsonObject
    {
        ["url"] = FileName(csv),
        ["dc:title"] = Both(dataset.Title, dataset.EnglishTitle),
        ["dc:description"] = Both(dataset.Description, dataset.EnglishDescription),
        ["dc:identifier"] = scope.Dataset(dataset.Name),
        ["dc:publisher"] = new JsonObject { ["@id"] = scope.Publisher, ["foaf:name"] = Text(scope.Settings.Publisher, "vi") },
        ["dc:license"] = MetadataJson.Link(scope.Terms),
        ["dc:modified"] = new JsonObject { ["@value"] = scope.Day, ["@type"] = "xsd:date" },
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["trim"] = false },
        ["tableSchema"] = MetadataJson.Compact(new JsonObject
        {
            ["null"] = "",
            ["columns"] = MetadataJson.Array(dataset.Columns.Select(column => Column(dataset, column))),
            ["primaryKey"] = MetadataJson.Array(dataset.PrimaryKey),
            ["foreignKeys"] = withForeignKeys ? MetadataJson.Array(TableSchema.Links(dataset).Select(ForeignKey)) : null,
        }),
    });

    /// <summary>A column. The header row holds its name, which for that reason stands among its titles, in no language.</summary>
    private static JsonObject Column(Dataset dataset, DatasetColumn column) => MetadataJson.Compact(new JsonObject
    {
        ["name"] = column.Name,
        ["titles"] = new JsonObject { ["und"] = column.Name, ["vi"] = column.Title, ["en"] = column.EnglishTitle },
        ["dc:description"] = Both(column.Description, column.EnglishDescription),
        ["datatype"] = DataType(column),
        ["separator"] = column.Separator,
        ["required"] = dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal) ? true : null,
    });

    // A format of a text is a regular expression that the whole cell must match (§ 6.4.7).
    private static JsonNode DataType(DatasetColumn column) => column.Type switch
    {
        ColumnType.WholeNumber => "integer",
        ColumnType.Number => "decimal",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.PartialDate => new JsonObject { ["base"] = "string", ["format"] = DatasetColumn.PartialDatePattern },
        ColumnType.Text when !column.Values.IsEmpty =>
            new JsonObject { ["base"] = "string", ["format"] = string.Join('|', column.Values.Select(value => Regex.Escape(value.Name))) },
        _ => "string",
    };

    private static JsonObject ForeignKey(ForeignKey key) => new JsonObject
    {
        ["columnReference"] = MetadataJson.Array(key.Columns),
        ["reference"] = new JsonObject { ["resource"] = $"{key.Dataset}.csv", ["columnReference"] = MetadataJson.Array(key.ReferencedColumns) },
    };

    private static JsonArray Both(string vietnamese, string english) => [Text(vietnamese, "vi"), Text(english, "en")];

    private static JsonObject Text(string text, string language) => new() { ["@value"] = text, ["@language"] = language };

    private static string FileName(DatasetFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];
}
