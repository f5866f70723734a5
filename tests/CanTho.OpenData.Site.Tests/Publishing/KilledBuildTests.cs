using System.Diagnostics;
using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Kills a real build process again and again. The child is this test program, told by a variable to publish for ever.</summary>
public sealed class KilledBuildTests
{
    private const string ChildOutput = "CANTHO_TEST_PUBLISH_FOR_EVER";
    private const int FilesPerVersion = 25;

    [Fact]
    public void Version_after_version_is_published_whole()
    {
        if (Environment.GetEnvironmentVariable(ChildOutput) is { } childOutput)
        {
            // A child whose parent died ends by itself.
            for (var (version, clock) = (0, Stopwatch.StartNew()); clock.Elapsed < TimeSpan.FromMinutes(1); version++)
            {
                PublishFolder.Write(childOutput, Version(version), TestContext.Current.CancellationToken);
            }

            return;
        }

        using var temp = new TempFolder();
        for (var version = 0; version < 3; version++)
        {
            Assert.Empty(PublishFolder.Write(temp["output"], Version(version), TestContext.Current.CancellationToken));
            Assert.Equal(version.ToString(CultureInfo.InvariantCulture), WholeVersion(temp["output"]));
        }
    }

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_a_whole_version_and_the_next_start_repairs()
    {
        using var temp = new TempFolder();
        var output = temp["output"];
        foreach (var delay in new[] { 0, 7, 19, 33, 58 })
        {
            // Without a version from before, the first one that appears is the child's, and it goes on with the next.
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }

            using var child = Start(output);
            try
            {
                await WaitForAsync(() => File.Exists(Path.Combine(output, "24.html")), child);
                await Task.Delay(delay, TestContext.Current.CancellationToken);
            }
            finally
            {
                child.Kill();
            }

            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Empty(PublishFolder.Recover(output));
            Assert.NotNull(WholeVersion(output));
            Assert.Equal([".output-lock", "output"],
                Directory.EnumerateFileSystemEntries(temp.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<OutputFile> Version(int version) => Enumerable.Range(0, FilesPerVersion).Select(index =>
        new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{index}.html"), Encoding.UTF8.GetBytes(version.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The version that all files have; fails where they differ or one is missing.</summary>
    private static string WholeVersion(string output)
    {
        var files = Directory.GetFiles(output, "*.html");
        Assert.Equal(FilesPerVersion, files.Length);
        return Assert.Single(files.Select(File.ReadAllText).Distinct(StringComparer.Ordinal));
    }

    private static Process Start(string output)
    {
        var assembly = typeof(KilledBuildTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet",
            [assembly, "-method", $"{typeof(KilledBuildTests).FullName}.{nameof(Version_after_version_is_published_whole)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[ChildOutput] = output;
        return Process.Start(start)!;
    }

    private static async Task WaitForAsync(Func<bool> condition, Process child)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            Assert.False(child.HasExited, "The child ended before it was killed.");
            await Task.Delay(5, patience.Token);
        }
    }
}
