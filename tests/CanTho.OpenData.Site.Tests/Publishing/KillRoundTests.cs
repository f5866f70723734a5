using System.Globalization;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The whole program, killed at random moments. A few with each run; as many as <c>CANTHO_KILLS</c> says (two) over the repository's own
/// documents: <c>CANTHO_KILLS=200 dotnet test --filter FullyQualifiedName~KillRoundTests</c>.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
[Trait("Category", "Slow")]
public sealed class KillRoundTests
{
    private const int Seed = 20261122;
    private const int FewKills = 12;

    private static int ManyKills => int.TryParse(Environment.GetEnvironmentVariable("CANTHO_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    [Fact]
    public async Task A_killed_build_leaves_the_old_version_or_the_new_one_whole()
    {
        using var portal = new SmallPortal();
        using var temp = new TempFolder();
        await KillAsync(portal.Root, temp["output"], FewKills);
    }

    [Fact]
    public async Task So_does_a_killed_build_of_the_repository()
    {
        using var root = new TempFolder();
        using var temp = new TempFolder();
        foreach (var file in new[] { "seeds", "input", "theme" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var copy = root[Path.GetRelativePath(Repository.Root, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await KillAsync(root.Path, temp["output"], ManyKills);
    }

    private static async Task KillAsync(string root, string output, int kills)
    {
        using var rounds = new KillRounds(root, output, Seed);
        await rounds.RunAsync(kills);
        TestContext.Current.TestOutputHelper?.WriteLine(rounds.Report);
        if (Environment.GetEnvironmentVariable("CANTHO_KILLS_REPORT") is { Length: > 0 } report)
        {
            await File.AppendAllTextAsync(report, rounds.Report + "\n", TestContext.Current.CancellationToken);
        }
    }
}
