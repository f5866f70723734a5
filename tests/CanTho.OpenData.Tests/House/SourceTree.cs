namespace CanTho.OpenData.Tests.House;

/// <summary>The source files of the product, as text.</summary>
internal static class SourceTree
{
    /// <summary>Every C# and Razor file below <c>src/</c>: path from the repository with <c>/</c>, and its text.</summary>
    internal static ImmutableArray<(string Path, string Text)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RealCorpus.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Select(file => Path.GetRelativePath(RealCorpus.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(RealCorpus.Root, path)))),
    ];

    /// <summary>The rooms of the core project: its folders that hold code.</summary>
    internal static ImmutableArray<string> Rooms { get; } =
    [
        .. Files.Where(file => file.Path.StartsWith(Core, StringComparison.Ordinal) && file.Path[Core.Length..].Contains('/', StringComparison.Ordinal))
            .Select(file => file.Path[Core.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Files of one room.</summary>
    internal static IEnumerable<(string Path, string Text)> Room(string room) =>
        Files.Where(file => file.Path.StartsWith($"{Core}{room}/", StringComparison.Ordinal));

    /// <summary>Text of one file; null where there is none yet.</summary>
    internal static string? Read(string path) => Files.FirstOrDefault(file => file.Path == path).Text;

    private const string Core = "src/CanTho.OpenData/";
}
