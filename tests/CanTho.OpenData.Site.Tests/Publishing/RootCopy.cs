using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The repository's sources in a folder of a test, which may change them.</summary>
internal static class RootCopy
{
    private static readonly string[] LeftOut = ["input/history/", "input/corrections/", "input/redirects.yml"];

    /// <summary>Copies everything.</summary>
    public static void Make(string root) => Copy(root, _ => true);

    /// <summary>Copies everything but documents of other names, and what speaks of those: corrections and the ledger.</summary>
    public static void MakeSmall(string root, params string[] documents) => Copy(root, path => !Array.Exists(LeftOut, path.StartsWith)
        && (!(path.StartsWith("seeds/", StringComparison.Ordinal) || path.StartsWith("input/documents/", StringComparison.Ordinal))
            || documents.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)));

    private static void Copy(string root, Func<string, bool> isWanted)
    {
        foreach (var file in new[] { "seeds", "input", "theme" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RenderedSite.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(RenderedSite.Root, file);
            if (isWanted(path))
            {
                var copy = Path.Combine(root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }
}
