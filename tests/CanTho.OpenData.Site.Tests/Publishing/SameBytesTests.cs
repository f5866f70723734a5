using System.Diagnostics;
using System.Security.Cryptography;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Publishing;

[Trait("Category", "Slow")]
public sealed class SameBytesTests
{
    [Fact]
    public async Task Two_whole_builds_under_other_time_zones_languages_and_folders_give_the_same_bytes()
    {
        using var temp = new TempFolder();
        var builds = await Task.WhenAll(
            BuildAsync(temp["one"], ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")),
            BuildAsync(temp["another/folder"], ("TZ", "America/Los_Angeles"), ("LANG", "C"), ("LC_ALL", "C")));

        Assert.True(builds[0].Count > 1000);
        Assert.Equal(builds[0].Keys, builds[1].Keys);
        Assert.Empty(builds[0].Where(file => builds[1][file.Key] != file.Value).Select(file => file.Key));
    }

    /// <summary>Builds the repository in a process of its own and gives the hash of each file by path.</summary>
    private static async Task<SortedDictionary<string, string>> BuildAsync(string output, params (string Name, string Value)[] environment)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, "build", "--root", Repository.Root, "--output", output, "--as-of", "2026-11-22"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complaints = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, complaints + await said);
        return new(
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(output, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}
