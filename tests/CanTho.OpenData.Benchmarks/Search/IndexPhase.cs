using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Benchmarks.Search;

/// <summary>The records of a corpus as a file, <c>records.json</c>, and our index made from that file alone: what a search engine that
/// indexes ready records does.</summary>
internal static class IndexPhase
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The verb <c>records</c>: writes the records of a corpus, the abbreviations and queries to ask.</summary>
    public static void WriteRecords(string corpus, string folder)
    {
        var findings = PortalBuild.Run(corpus, PreparedSite.AsOf);
        var records = SearchRecords.Of(findings);
        Directory.CreateDirectory(folder);
        Save(folder, "records.json", records);
        Save(folder, "abbreviations.json", findings.Corpus.Abbreviations);
        Save(folder, "queries.json", SampleQueries.Of(records));
    }

    /// <summary>The verb <c>index</c>: reads the records and writes the index.</summary>
    public static void Run(string folder, string output)
    {
        foreach (var file in SearchIndex.Build(Load<SearchRecord>(folder, "records.json"), Load<Abbreviation>(folder, "abbreviations.json")))
        {
            var path = Path.Combine(output, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }

    private static void Save<T>(string folder, string name, ImmutableArray<T> values) =>
        File.WriteAllBytes(Path.Combine(folder, name), JsonSerializer.SerializeToUtf8Bytes(values, Json));

    private static ImmutableArray<T> Load<T>(string folder, string name) =>
        JsonSerializer.Deserialize<ImmutableArray<T>>(File.ReadAllBytes(Path.Combine(folder, name)), Json);
}
