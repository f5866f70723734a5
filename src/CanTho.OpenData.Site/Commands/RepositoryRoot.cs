namespace CanTho.OpenData.Site.Commands;

/// <summary>Finds the folder that holds <c>seeds/</c> and <c>input/</c>.</summary>
internal static class RepositoryRoot
{
    private const string Mark = "CanTho.OpenData.sln";

    /// <summary>The repository around the current folder, else the one around the program; the current folder where there is neither.</summary>
    public static string Find() =>
        Above(Directory.GetCurrentDirectory(), folder => File.Exists(Path.Combine(folder, Mark)))
        ?? Above(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, Mark)))
        ?? Directory.GetCurrentDirectory();

    /// <summary>The folder whose <c>input/registers/</c> serve a file: beside it, above it, or in the repository.</summary>
    public static string ForFile(string file) =>
        Above(Path.GetDirectoryName(Path.GetFullPath(file))!, folder => Directory.Exists(Path.Combine(folder, "input", "registers"))) ?? Find();

    private static string? Above(string start, Func<string, bool> isRoot)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (isRoot(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
