using System.Collections.Concurrent;
using System.Security.Cryptography;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.History;

/// <summary>The frozen copies of a version, <c>/data/phien-ban/1.2.0/tasks.csv</c>: every dataset as it was, byte for byte as on the day
/// it was recorded.</summary>
public static class FrozenFiles
{
    /// <summary>Folder of a version below the published folder.</summary>
    public static string Folder(VersionNumber version) => $"data/phien-ban/{version}";

    /// <summary>The copies of a version, and an error for each that is no longer what was recorded.</summary>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Of(LedgerVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var files = Write(version.Datasets);
        return (
            [.. files.Select(file => new OutputFile($"{Folder(version.Number)}/{file.Key}", file.Value))],
            [
                .. version.Files.Where(recorded => !files.TryGetValue(recorded.Key, out var content) || Hash(content) != recorded.Value)
                    .Select(recorded => Rules.FrozenCopyChanged(version.Path, recorded.Key)),
            ]);
    }

    /// <summary>SHA-256 of the copies of these datasets, by name.</summary>
    internal static ImmutableSortedDictionary<string, string> Hashes(ImmutableArray<Dataset> datasets) =>
        Write(datasets).ToImmutableSortedDictionary(file => file.Key, file => Hash(file.Value), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, byte[]> Write(ImmutableArray<Dataset> datasets)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(datasets, dataset =>
        {
            files[$"{dataset.Name}.csv"] = CsvFormat.Write(dataset);
            files[$"{dataset.Name}.json"] = JsonFormat.Write(dataset);
        });
        return files.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
