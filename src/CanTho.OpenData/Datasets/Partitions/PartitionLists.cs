using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>What tells of the partitions: one list a dataset, with a line a file, and one list of these.
/// None of them holds the as-of day: while nothing is published anew, they stay as they are.</summary>
internal static class PartitionLists
{
    private const string ListName = "files.json";

    private static readonly string[] Formats = ["jsonl", "csv"];

    /// <summary>The list of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="files">Its files: of each part one in each format.</param>
    internal static (string Path, JsonObject Content) Of(CutDataset dataset, IEnumerable<PublishedFile> files) =>
        (dataset.Folder + ListName, new JsonObject
        {
            ["dataset"] = dataset.Definition.Name,
            ["title"] = dataset.Definition.Title,
            ["keys"] = Keys(),
            ["roots"] = new JsonObject(Formats.Select(format => KeyValuePair.Create(format, (JsonNode?)$"/{dataset.Root(format)}"))),
            ["columns"] = new JsonObject(dataset.Definition.Columns.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)column.TypeName))),
            ["files"] = new JsonArray([.. files.Select((file, at) => Entry(file, dataset.Parts[at / Formats.Length]))]),
        });

    /// <summary>The list of the lists.</summary>
    /// <param name="datasets">The datasets that are cut.</param>
    /// <param name="files">Their files by dataset.</param>
    /// <param name="edition">What the files are.</param>
    internal static JsonObject Index(ImmutableArray<Dataset> datasets, IReadOnlyDictionary<string, IReadOnlyList<OutputFile>> files, Edition edition) => new()
    {
        ["portal"] = edition.Portal,
        ["publisher"] = edition.Publisher,
        ["base"] = edition.Address(""),
        ["version"] = edition.Publication.Version,
        ["terms"] = edition.Terms,
        ["keys"] = Keys(),
        ["sql"] = new JsonObject(EngineSql.Names.Select(name => KeyValuePair.Create(name, (JsonNode?)$"/{EngineSql.PathOf(name)}"))),
        ["datasets"] = new JsonArray([.. datasets.Select(dataset => new JsonObject
        {
            ["dataset"] = dataset.Name,
            ["rows"] = dataset.Rows.Length,
            ["partitions"] = files[dataset.Name].Count(IsPart) / Formats.Length,
            ["bytes"] = files[dataset.Name].Where(IsPart).Sum(file => file.Length),
            ["list"] = $"/{CutDataset.FolderOf(dataset.Name)}{ListName}",
        })]),
    };

    /// <summary>JSON with one line an item of the last array, so that a change shows as the lines it touches.</summary>
    internal static string Text(JsonObject content)
    {
        var text = new StringBuilder();
        var separator = "{\n";
        foreach (var (name, value) in content)
        {
            text.Append(separator).Append(JsonSerializer.Serialize(name)).Append(": ");
            _ = value is JsonArray { Count: > 0 } array && array[0] is JsonObject ? Lines(text, array) : text.Append(Line(value));
            separator = ",\n";
        }

        return text.Append("\n}\n").ToString();
    }

    private static bool IsPart(OutputFile file) => !file.Path.EndsWith(ListName, StringComparison.Ordinal);

    private static JsonArray Keys() => new(
        new JsonObject { ["name"] = PartitionKey.YearName, ["type"] = "integer", ["unknown"] = 0 },
        new JsonObject { ["name"] = PartitionKey.DocumentName, ["type"] = "text", ["unknown"] = PartitionKey.Unknown });

    private static JsonObject Entry(PublishedFile file, (PartitionKey Key, ImmutableArray<int> Rows) part) => new()
    {
        ["path"] = $"/{file.Listed.Path}",
        ["format"] = file.Listed.Format,
        [PartitionKey.YearName] = part.Key.Year,
        [PartitionKey.DocumentName] = part.Key.Document,
        ["rows"] = part.Rows.Length,
        ["bytes"] = file.Listed.Bytes,
        ["sha256"] = file.Listed.Sha256,
    };

    private static StringBuilder Lines(StringBuilder text, JsonArray items) =>
        text.Append("[\n").AppendJoin(",\n", items.Select(Line)).Append("\n]");

    private static string Line(JsonNode? value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonFormat.Options))
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
