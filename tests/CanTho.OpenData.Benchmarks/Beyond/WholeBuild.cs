using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>Builds corpora as whole processes and looks at what they published.</summary>
internal static class WholeBuild
{
    /// <summary>Builds a corpus into a folder and weighs it.</summary>
    public static MeasuredSite Run(string site, string corpus, string output, DateOnly asOf)
    {
        var cost = ComparisonFiles.Need(Command.Of(site, "build", "--root", corpus, "--as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--output", output));
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "data", "index.json")));
        var rows = index.RootElement.GetProperty("datasets").EnumerateArray().ToDictionary(dataset => dataset.GetProperty("name").GetString()!, dataset => dataset.GetProperty("rows").GetInt32(), StringComparer.Ordinal);
        var source = new[] { "seeds", "input" }.SelectMany(part => new DirectoryInfo(Path.Combine(corpus, part)).EnumerateFiles("*", SearchOption.AllDirectories)).Sum(file => file.Length);
        return new MeasuredSite(rows["tasks"], rows["documents"], rows["agencies"], source, SiteSize.Of(output), cost);
    }

    /// <summary>What a host would be sent: the files of a version that the version before lacks or has otherwise.</summary>
    public static SiteSize Changed(string before, string after)
    {
        var old = Sums(before);
        return SiteSize.Of(after, Sums(after).Where(file => old.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key));
    }

    private static Dictionary<string, string> Sums(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).AsParallel()
        .Select(file => (Path: Path.GetRelativePath(folder, file), Sum: Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))))
        .ToDictionary(file => file.Path, file => file.Sum, StringComparer.Ordinal);
}
