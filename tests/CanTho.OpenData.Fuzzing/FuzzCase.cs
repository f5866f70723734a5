namespace CanTho.OpenData.Fuzzing;

/// <summary>One input: the files that a target is given, by their path below the root.</summary>
/// <param name="Target">Name of the target.</param>
/// <param name="Files">Bytes by path, with <c>/</c>.</param>
internal sealed record FuzzCase(string Target, ImmutableSortedDictionary<string, byte[]> Files)
{
    /// <summary>The files of a folder, as <see cref="WriteTo"/> wrote them.</summary>
    public static FuzzCase ReadFrom(string target, string folder) => new(
        target,
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));

    /// <summary>Writes all files below a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
    }
}
