using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>The folder in which measurements leave their results for BENCHMARKS.md; not committed.</summary>
/// <remarks>Anything may add a part: a file <c>NN-name.json</c> shaped as <see cref="Section"/> with its members in snake_case
/// (<c>{"title": "…", "date": "…", "commit": "…", "text": ["…"], "commands": ["…"], "tables": [{"caption": "…", "columns": ["…"],
/// "rows": [["…"]]}], "figures": [{"aim": "serve", "value": 412, "lowest": 390, "highest": 466, "note": "…"}]}</c>; everything but the
/// title may be left out), or a file <c>NN-name.md</c> that begins with a heading of the second level and is taken as it is. Parts stand in
/// the order of their file names. A figure names its aim by the identity in <see cref="Aims"/>; of two figures for one aim the later file's
/// counts. <c>raw/</c> holds every single run and is not reported.</remarks>
/// <param name="path">Path of the folder.</param>
internal sealed class ResultFolder(string path)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Where results lie unless another folder is named.</summary>
    public static string Usual { get; } = Path.Combine(Repository.Root, "tests", "CanTho.OpenData.Benchmarks", "results");

    /// <summary>The parts in order.</summary>
    public IEnumerable<(string File, Section? Section, string? Markdown)> Read()
    {
        foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            switch (Path.GetExtension(file))
            {
                case ".json":
                    yield return (name, JsonSerializer.Deserialize<Section>(File.ReadAllText(file), Json), null);
                    break;
                case ".md":
                    yield return (name, null, File.ReadAllText(file).Trim());
                    break;
            }
        }
    }

    /// <summary>Writes a part.</summary>
    /// <param name="name">Name of its file without ending: <c>20-side-by-side-10000</c>.</param>
    /// <param name="section">The part.</param>
    public void Write(string name, Section section) => Save($"{name}.json", JsonSerializer.Serialize(section, Json));

    /// <summary>Writes a part that is Markdown.</summary>
    public void Write(string name, string markdown) => Save($"{name}.md", markdown);

    /// <summary>Keeps every single run.</summary>
    public void WriteRaw<T>(string name, ImmutableArray<T> runs) => Save(Path.Combine("raw", $"{name}.json"), JsonSerializer.Serialize(runs, Json));

    private void Save(string name, string content)
    {
        var file = Path.Combine(path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content + "\n");
    }
}
