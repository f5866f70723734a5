using System.Security.Cryptography;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Every file of a folder with its SHA-256, and every folder: two are the same only where nothing is missing, more or mixed.</summary>
internal static class FolderManifest
{
    public static SortedDictionary<string, string> Of(string folder)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            found[Path.GetRelativePath(folder, entry)] = Directory.Exists(entry) ? "folder" : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(entry)));
        }

        return found;
    }

    /// <summary>The first ways in which two manifests differ.</summary>
    public static string Difference(SortedDictionary<string, string> expected, SortedDictionary<string, string> found) => string.Join(", ",
        expected.Where(file => found.GetValueOrDefault(file.Key) != file.Value).Select(file => $"{file.Key} {(found.ContainsKey(file.Key) ? "differs" : "is missing")}")
            .Concat(found.Keys.Where(path => !expected.ContainsKey(path)).Select(path => $"{path} is too many")).Take(5));

    public static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.Count == other.Count && one.SequenceEqual(other);
}
