using System.Text;
using System.Text.Json;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>What the command prints is a promise to other programs.</summary>
public sealed class ExtractTests
{
    private static readonly string[] Arrays =
        ["documents", "sections", "tasks", "targets", "observations", "programme_progress", "target_outlook", "citations", "agencies", "diagnostics"];

    [Theory]
    [InlineData("ke-hoach-ket-luan-thu-tuong-2026.txt", 1)]
    [InlineData("bao-cao-6-thang-dau-nam-2024.txt", 2)]
    public void One_JSON_object_holds_every_array_and_every_record_has_its_source(string seed, int documents)
    {
        var path = Path.Combine(Repository.Root, "seeds", seed);
        var (exit, json, errors) = Run(path);

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(Arrays, json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(documents, json.GetProperty("documents").GetArrayLength());
        foreach (var record in Arrays.Where(name => name != "diagnostics").SelectMany(name => json.GetProperty(name).EnumerateArray()))
        {
            Assert.False(string.IsNullOrEmpty(record.GetProperty("id").GetString()));
            var source = record.GetProperty("source");
            Assert.Equal(path, source.GetProperty("file").GetString());
            Assert.InRange(source.GetProperty("first_line").GetInt32(), 1, source.GetProperty("last_line").GetInt32());
            Assert.NotEqual("", source.GetProperty("quote").GetString());
        }
    }

    [Fact]
    public void Unknown_is_null_and_never_empty_text()
    {
        var (_, json, _) = Run(Path.Combine(Repository.Root, "seeds", "phu-luc-ii-chuong-trinh-2026-2030.txt"));
        var task = json.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("section").GetString() == "VII" && task.GetProperty("ordinal").GetString() == "2");

        Assert.Equal(JsonValueKind.Null, task.GetProperty("output_raw").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("documents")[0].GetProperty("number").ValueKind);
        Assert.All(
            json.GetProperty("tasks").EnumerateArray().SelectMany(record => record.EnumerateObject()).Where(field => field.Value.ValueKind == JsonValueKind.String),
            field => Assert.NotEqual("", field.Value.GetString()));
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_a_complaint_and_exit_1()
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();

        Assert.Equal(1, ExtractVerb.Run("khong-co.txt", output, errors));
        Assert.Equal("khong-co.txt:1:1: error SRC009: Không có tệp này. Hãy kiểm tra lại đường dẫn.", errors.ToString().TrimEnd());
        Assert.Equal(0, output.Length);
    }

    private static (int Exit, JsonElement Json, string Errors) Run(string path)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var exit = ExtractVerb.Run(path, output, errors);
        return (exit, JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement, errors.ToString());
    }
}
