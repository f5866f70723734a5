using System.Text;
using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Tests.Datasets.Metadata;

/// <summary>The CSVW descriptions against the rules of the standard, and those rules against faults planted in a description.</summary>
public sealed class CsvwTests(ITestOutputHelper output)
{
    private static readonly DatasetOutput Output = DatasetFiles.Write(SampleFindings.Build());

    private static readonly ImmutableArray<(string Name, Action<JsonNode> Plant)> Planted =
    [
        ("a column out of order", table => Swap(Columns(table), 0, 1)),
        ("a column missing", table => Columns(table).RemoveAt(2)),
        ("a column too many", table => Columns(table).Add(new JsonObject { ["name"] = "x", ["titles"] = "x", ["datatype"] = "string" })),
        ("another name", table => Columns(table)[0]!["name"] = "ma"),
        ("two columns of one name", table => Columns(table)[0]!["name"] = "document"),
        ("a name that starts with _", table => Columns(table)[0]!["name"] = "_id"),
        ("titles without the header", table => Columns(table)[0]!["titles"]!.AsObject().Remove("und")),
        ("no title in English", table => Columns(table)[0]!["titles"]!.AsObject().Remove("en")),
        ("a type that is none", table => Columns(table)[0]!["datatype"] = "text"),
        ("a type that is no word", table => Columns(table)[0]!["datatype"] = 1),
        ("no pattern", table => Columns(table)[0]!["datatype"] = new JsonObject { ["base"] = "string", ["format"] = "a(" }),
        ("a bound on a text", table => Columns(table)[0]!["datatype"] = new JsonObject { ["base"] = "string", ["minimum"] = 1 }),
        ("an empty separator", table => Columns(table)[0]!["separator"] = ""),
        ("required in words", table => Columns(table)[0]!["required"] = "có"),
        ("a word more in the context", table => table["@context"]![1]!["dc"] = "http://purl.org/dc/terms/"),
        ("no context", table => table.AsObject().Remove("@context")),
        ("no url", table => table.AsObject().Remove("url")),
        ("an unknown property", table => table["title"] = "Nhiệm vụ"),
        ("an unknown property of a column", table => Columns(table)[0]!["description"] = "Mã"),
        ("a key of no column", table => table["tableSchema"]!["primaryKey"] = new JsonArray("ma")),
        ("a foreign key outside a group", table => table["tableSchema"]!["foreignKeys"] = new JsonArray(Key("document", "documents.csv", "id"))),
        ("a list in an annotation", table => table["dc:source"] = new JsonObject { ["@list"] = new JsonArray() }),
    ];

    private static readonly ImmutableArray<(string Name, Action<JsonNode> Plant)> PlantedInGroup =
    [
        ("no tables", group => group["tables"] = new JsonArray()),
        ("a table twice", group => group["tables"]!.AsArray().Add(group["tables"]![0]!.DeepClone())),
        ("a key to a table of another group", group => Tasks(group)["tableSchema"]!["foreignKeys"]!.AsArray().Add(Key("document", "van-ban.csv", "id"))),
        ("a key to a column that is not there", group => Tasks(group)["tableSchema"]!["foreignKeys"]!.AsArray().Add(Key("document", "documents.csv", "ma"))),
        ("a key of a column that is not there", group => Tasks(group)["tableSchema"]!["foreignKeys"]!.AsArray().Add(Key("ma", "documents.csv", "id"))),
        ("a word more in a key", group => Tasks(group)["tableSchema"]!["foreignKeys"]![0]!["name"] = "văn bản"),
        ("a file that is not there", group => Tasks(group)["url"] = "nhiem-vu.csv"),
    ];

    [Fact]
    public void Every_csv_has_a_description_beside_it_that_keeps_the_rules()
    {
        foreach (var dataset in Output.Datasets)
        {
            Assert.Empty(CsvwRules.Table(Read($"data/{dataset.Name}.csv-metadata.json"), Header($"{dataset.Name}.csv")!));
        }
    }

    [Fact]
    public void The_description_of_all_tables_keeps_the_rules_and_holds_every_foreign_key()
    {
        var group = Read("data/csv-metadata.json");
        Assert.Empty(CsvwRules.Group(group, Header));
        var keys = group["tables"]!.AsArray().Sum(table => (table!["tableSchema"]!["foreignKeys"] as JsonArray)?.Count ?? 0);
        Assert.Equal(Output.Datasets.Sum(dataset => dataset.ForeignKeys.Length), keys);
    }

    [Fact]
    public void Every_planted_fault_is_found()
    {
        var missed = Planted.Where(fault => !CsvwRules.Table(With(Read("data/tasks.csv-metadata.json"), fault.Plant), Header("tasks.csv")!).Any())
            .Concat(PlantedInGroup.Where(fault => !CsvwRules.Group(With(Read("data/csv-metadata.json"), fault.Plant), Header).Any()))
            .Select(fault => fault.Name).ToList();
        var count = Planted.Length + PlantedInGroup.Length;
        output.WriteLine(FormattableString.Invariant($"CSVW rules: {count - missed.Count} of {count} planted faults found"));
        Assert.Empty(missed);
    }

    private static JsonNode With(JsonNode node, Action<JsonNode> plant)
    {
        plant(node);
        return node;
    }

    private static JsonNode Read(string path) => JsonNode.Parse(Output.Files.Single(file => file.Path == path).Content.Span)!;

    // Names of columns need no quotes, so that the first line splits at its commas.
    private static string[]? Header(string name) => Output.Files.FirstOrDefault(file => file.Path == $"data/{name}") is { } file
        ? Encoding.UTF8.GetString(file.Content.Span).Split("\r\n", 2)[0].Split(',')
        : null;

    private static JsonArray Columns(JsonNode table) => table["tableSchema"]!["columns"]!.AsArray();

    private static JsonNode Tasks(JsonNode group) => group["tables"]!.AsArray().Single(table => (string?)table!["url"] == "tasks.csv")!;

    private static JsonObject Key(string column, string resource, string there) => new JsonObject
    {
        ["columnReference"] = new JsonArray(column),
        ["reference"] = new JsonObject { ["resource"] = resource, ["columnReference"] = new JsonArray(there) },
    };

    private static void Swap(JsonArray list, int first, int second)
    {
        var (left, right) = (list[first]!.DeepClone(), list[second]!.DeepClone());
        (list[first], list[second]) = (right, left);
    }
}
