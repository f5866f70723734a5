namespace CanTho.OpenData.Tests.Sources;

/// <summary>A folder of its own for one test, with the files that the test writes.</summary>
internal sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cantho-input-");

    /// <summary>Root of the folder.</summary>
    public string Root => folder.FullName;

    /// <summary>Root of the repository: the folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Writes a file and gives the folder back.</summary>
    public InputFolder With(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes a file of bytes and gives the folder back.</summary>
    public InputFolder With(string path, byte[] bytes)
    {
        With(path, "");
        File.WriteAllBytes(Path.Combine(Root, path), bytes);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string FindRepository()
    {
        var current = new DirectoryInfo(AppContext.BaseDirectory);
        while (current is not null && !File.Exists(Path.Combine(current.FullName, "CanTho.OpenData.sln")))
        {
            current = current.Parent;
        }

        return current?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
