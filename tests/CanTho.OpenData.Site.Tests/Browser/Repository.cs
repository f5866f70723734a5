namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CanTho.OpenData.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
