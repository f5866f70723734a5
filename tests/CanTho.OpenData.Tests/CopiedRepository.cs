namespace CanTho.OpenData.Tests;

/// <summary>The originals of the repository and what people wrote around them, in a folder of its own to be changed.</summary>
internal sealed class CopiedRepository : IDisposable
{
    public CopiedRepository()
    {
        foreach (var file in new[] { "seeds", "input" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RealCorpus.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(RealCorpus.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The copy.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("cantho-copy-").FullName;

    /// <summary>Adds text to the end of a file.</summary>
    public void Append(string path, string text) => File.AppendAllText(Path.Combine(Root, path), text);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
