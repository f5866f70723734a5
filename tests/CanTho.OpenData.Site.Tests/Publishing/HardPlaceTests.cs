using System.Diagnostics;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Commands;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Places that do not do what a build wants of them: full disks, folders that cannot be written, files that others hold, two
/// builds at once. What was published before stands, whole.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
[Trait("Category", "Slow")]
public sealed class HardPlaceTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly TempFolder _temp = new();

    private string Output => _temp["output"];

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void On_a_full_disk_the_old_version_stays_and_the_next_build_with_room_succeeds()
    {
        using var volume = new SmallVolume("1m");
        var output = volume["output"];
        Assert.Empty(Publish(output, Version("một", 20)));
        volume.Fill(but: 64_000);
        var before = FolderManifest.Of(output);

        Assert.Equal("PUB006", Assert.Single(Publish(output, Version("hai", 20))).Code);
        Assert.True(FolderManifest.Same(before, FolderManifest.Of(output)));
        Assert.Equal([".output-lock", "day.bin", "output"], Names(volume.Path));

        File.Delete(volume["day.bin"]);
        Assert.Empty(Publish(output, Version("hai", 20)));
        Assert.Equal("hai", File.ReadAllText(Path.Combine(output, "0.html"))[..3]);
    }

    [Theory]
    [InlineData("2m")]
    [InlineData("12m")]
    [InlineData("40m")]
    public async Task A_disk_that_is_full_anywhere_in_a_build_is_one_complaint_and_nothing_is_left(string size)
    {
        using var volume = new SmallVolume(size);
        using var errors = new StringWriter();
        var request = new BuildRequest(RenderedSite.Root, volume["output"], Day, null, IsStrict: false);

        Assert.Equal(1, await SiteBuild.RunAsync(request, TextWriter.Null, errors, TestContext.Current.CancellationToken));
        Assert.Single(errors.ToString().Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal) && line.Contains("PUB006", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal([".output-lock"], Names(volume.Path));
    }

    [Fact]
    public void A_place_that_can_only_be_read_keeps_what_it_holds()
    {
        using var volume = new SmallVolume("1m");
        var output = volume["output"];
        Publish(output, Version("một", 3));
        var before = FolderManifest.Of(output);
        volume.MakeReadOnly();

        Assert.Equal("PUB006", Assert.Single(Publish(output, Version("hai", 3))).Code);
        Assert.Equal("PUB006", Assert.Single(PublishFolder.Recover(output)).Code);
        Assert.True(FolderManifest.Same(before, FolderManifest.Of(output)));
    }

    [Fact]
    public void A_file_that_is_read_and_a_folder_that_somebody_stands_in_stop_nothing()
    {
        Publish(Output, Version("một", 3).Append(new OutputFile("sub/a.html", "một"u8.ToArray())));
        using var held = File.OpenRead(Path.Combine(Output, "0.html"));
        using var standing = Process.Start(new ProcessStartInfo("sleep", ["60"]) { WorkingDirectory = Path.Combine(Output, "sub") })!;
        try
        {
            Assert.Empty(Publish(Output, Version("hai", 3)));
        }
        finally
        {
            standing.Kill();
        }

        using var reader = new StreamReader(held);
        Assert.StartsWith("một", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.StartsWith("hai", File.ReadAllText(Path.Combine(Output, "0.html")), StringComparison.Ordinal);
        Assert.Equal([".output-lock", "output"], Names(_temp.Path));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_whole_version_round_after_round()
    {
        using var portal = new SmallPortal();
        await portal.BuildAsync();
        for (var round = 0; round < 4; round++)
        {
            using var first = BuildProcess.Build(portal.Root, Output);
            using var second = BuildProcess.Build(portal.Root, Output);
            var ends = new[] { await first.EndAsync(), await second.EndAsync() };

            Assert.Contains(ends, end => end.Exit == 0);
            Assert.All(ends.Where(end => end.Exit != 0), end => Assert.Contains("PUB001", end.Complaints, StringComparison.Ordinal));
            Assert.Equal([".output-lock", "output"], Names(_temp.Path).Except([".output-memory", ".output-spare"], StringComparer.Ordinal));
            Assert.True(File.Exists(Path.Combine(Output, "index.html")));
        }
    }

    [Fact]
    public async Task Nobody_finds_the_folder_missing_while_versions_follow_each_other()
    {
        Publish(Output, Version("đầu", 3));
        using var stop = new CancellationTokenSource();
        var misses = 0;
        var watcher = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                misses += File.Exists(Path.Combine(Output, "0.html")) ? 0 : 1;
            }
        }, TestContext.Current.CancellationToken);
        for (var version = 0; version < 100; version++)
        {
            Assert.Empty(Publish(Output, Version($"{version}", 3)));
        }

        await stop.CancelAsync();
        await watcher;
        Assert.Equal(0, misses);
    }

    [Fact]
    public void Where_names_cannot_be_swapped_two_renames_do_it()
    {
        Publish(Output, Version("một", 3));
        Assert.Empty(PublishFolder.Write(Output, Version("hai", 3), (_, _) => false, TestContext.Current.CancellationToken));
        Assert.StartsWith("hai", File.ReadAllText(Path.Combine(Output, "0.html")), StringComparison.Ordinal);
        Assert.Equal([".output-lock", "output"], Names(_temp.Path));
    }

    [Fact]
    public void A_file_that_did_not_change_stays_the_same_file()
    {
        Publish(Output, [new OutputFile("same.html", "như cũ"u8.ToArray()), new OutputFile("other.html", "cũ"u8.ToArray())]);
        var before = (Identity("same.html"), Identity("other.html"));
        Publish(Output, [new OutputFile("same.html", "như cũ"u8.ToArray()), new OutputFile("other.html", "mới"u8.ToArray())]);
        Assert.Equal(before.Item1, Identity("same.html"));
        Assert.NotEqual(before.Item2, Identity("other.html"));
    }

    [Fact]
    public void A_file_that_somebody_wrote_into_is_published_as_it_should_be()
    {
        Publish(Output, Version("một", 2));
        File.WriteAllText(Path.Combine(Output, "0.html"), "sửa tay");
        Assert.Empty(Publish(Output, Version("một", 2)));
        Assert.StartsWith("một", File.ReadAllText(Path.Combine(Output, "0.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_of_a_namesake_are_left_alone()
    {
        // What a build of a folder "output-new" leaves between its renames begins with the same letters.
        Publish(_temp["output-new"], Version("khác", 1));
        Directory.Move(_temp["output-new"], _temp[".output-new-old-0000abcd"]);
        Publish(Output, Version("một", 1));
        Assert.True(Directory.Exists(_temp[".output-new-old-0000abcd"]));
        Assert.Empty(PublishFolder.Recover(_temp["output-new"]));
        Assert.True(File.Exists(_temp["output-new/0.html"]));
    }

    [Fact]
    public void On_a_full_disk_nothing_is_recorded_by_half()
    {
        using var portal = new SmallPortal();
        using var volume = new SmallVolume("4m");
        Copy(portal.Root, volume["root"]);
        volume.Fill(but: 8_000);

        using var errors = new StringWriter();
        Assert.Equal(1, RecordVerb.Run(volume["root"], Day, null, TextWriter.Null, errors));
        Assert.Contains("HIS007", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(volume["root/input/history"]));
        Assert.Empty(Directory.EnumerateDirectories(volume["root"], ".input-*"));

        File.Delete(volume["day.bin"]);
        Assert.Equal(0, RecordVerb.Run(volume["root"], Day, null, TextWriter.Null, TextWriter.Null));
        Assert.Equal(["1.0.0.jsonl", "addresses.txt"], Names(volume["root/input/history"]));
    }

    [Fact]
    public async Task A_killed_record_leaves_a_version_with_its_addresses_or_nothing()
    {
        using var portal = new SmallPortal();
        var random = new Random(20261122);
        var history = Path.Combine(portal.Root, "input/history");
        for (var round = 0; round < 6; round++)
        {
            using (var record = BuildProcess.Start("record", "--root", portal.Root, "--as-of", "2026-11-22"))
            {
                // Most of its time goes before it writes: wait for the first sign of that.
                while (!record.HasEnded && !Directory.EnumerateDirectories(portal.Root, ".input-*").Any())
                {
                    await Task.Delay(1, TestContext.Current.CancellationToken);
                }

                Thread.SpinWait(random.Next(200_000));
                await record.KillAsync();
            }

            WholeWrite.Finish(portal.Root);
            var found = Directory.Exists(history) ? Names(history) : [];
            Assert.True(found.Length is 0 or 2, string.Join(", ", found));
            Assert.Empty(Directory.EnumerateDirectories(portal.Root, ".input-*"));
            if (found.Length == 2)
            {
                Directory.Delete(history, recursive: true);
            }
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostics.Diagnostic> Publish(string output, IEnumerable<OutputFile> files) =>
        PublishFolder.Write(output, files, TestContext.Current.CancellationToken);

    /// <summary>Pages of some kilobytes, all of one version.</summary>
    private static IEnumerable<OutputFile> Version(string text, int count) =>
        Enumerable.Range(0, count).Select(number => new OutputFile($"{number}.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text + "\n", 2000)))));

    private static string[] Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    /// <summary>Number of the file on its volume, and its time.</summary>
    private string Identity(string name)
    {
        using var process = Process.Start(new ProcessStartInfo("stat", ["-c", "%i %y", Path.Combine(Output, name)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return process.StandardOutput.ReadToEnd();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
