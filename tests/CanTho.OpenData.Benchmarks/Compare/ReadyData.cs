using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Writes the understood facts of a corpus as files that another generator starts from: <c>data/*.json</c> for what all pages
/// share, <c>tasks.jsonl</c> with a record a line, and the same records as <c>content/nhiem-vu/*.md</c> with JSON front matter and no text,
/// the form that Hugo reads.</summary>
internal static class ReadyData
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes the files of a corpus into an empty folder.</summary>
    public static void Write(PreparedSite site, string folder)
    {
        var (data, content) = (Path.Combine(folder, "data"), Path.Combine(folder, "content", "nhiem-vu"));
        Directory.CreateDirectory(data);
        Directory.CreateDirectory(content);
        var frame = new FrameFacts(site.Portal);
        Save("frame", frame.Of(site.TaskPages[0]));
        Save("terms", frame.Terms());
        Save("states", FrameFacts.States());
        Save("axes", frame.Axes());
        using var lines = File.CreateText(Path.Combine(folder, "tasks.jsonl"));
        lines.NewLine = "\n";
        var facts = new TaskFacts(site.Portal);
        foreach (var page in site.TaskPages)
        {
            var record = JsonSerializer.Serialize(facts.Of(page), Plain);
            lines.WriteLine(record);
            File.WriteAllText(Path.Combine(content, $"{PreparedSite.TaskOf(page).Id}.md"), record + "\n");
        }

        void Save(string name, object value) => File.WriteAllText(Path.Combine(data, $"{name}.json"), JsonSerializer.Serialize(value, Plain) + "\n");
    }
}
