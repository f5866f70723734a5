using System.Text.Json;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Datasets;

public sealed class DatasetSchemasTests
{
    private static readonly DatasetTables Tables = DatasetTables.Of(SampleFindings.Build());
    private static readonly DatasetOutput Output = DatasetFiles.Write(SampleFindings.Build(), Tables, new Publication("https://cantho.example"), FilesInMemory.Sink);

    public static TheoryData<string> Names => [.. Tables.Datasets.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_names_every_column_in_order_and_lets_no_other_pass(string name)
    {
        using var schema = Read(name);
        var row = schema.RootElement.GetProperty("$defs").GetProperty("row");

        Assert.Equal($"https://cantho.example/data/schema/{name}.schema.json", schema.RootElement.GetProperty("$id").GetString());
        Assert.Equal(Tables[name].Columns.Select(column => column.Name), row.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal(Tables[name].Columns.Select(column => column.Name), row.GetProperty("required").EnumerateArray().Select(item => item.GetString()));
        Assert.False(row.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Only_keys_and_lists_are_never_null()
    {
        Assert.Equal("string", Column("tasks", "id").GetProperty("type").GetString());
        Assert.Equal("array", Column("tasks", "leads").GetProperty("type").GetString());
        Assert.Equal(["string", "null"], Column("tasks", "deadline_end").GetProperty("type").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal("date", Column("tasks", "deadline_end").GetProperty("format").GetString());
    }

    [Fact]
    public void A_code_stands_with_its_meaning()
    {
        var choices = Column("tasks", "deadline_kind").GetProperty("oneOf").EnumerateArray().ToList();

        Assert.Equal(Tables["tasks"].Columns.Single(column => column.Name == "deadline_kind").Values.Length + 1, choices.Count);
        Assert.Contains(choices, choice => choice.TryGetProperty("const", out var code) && code.GetString() == "quarter" && choice.GetProperty("title").GetString() == "Một quý");
    }

    [Fact]
    public void A_schema_names_keys_and_links_in_words() => Assert.Equal(
        "Khóa chính, không trùng giữa các dòng: task, agency, role. Tham chiếu: task -> tasks.id. Tham chiếu: agency -> agencies.id.",
        Read("task-agencies").RootElement.GetProperty("$comment").GetString());

    private static JsonElement Column(string dataset, string column) =>
        Read(dataset).RootElement.GetProperty("$defs").GetProperty("row").GetProperty("properties").GetProperty(column);

    private static JsonDocument Read(string dataset) => JsonDocument.Parse(Output.Files.Single(file => file.Path == DatasetSchemas.PathOf(dataset)).Content);
}
