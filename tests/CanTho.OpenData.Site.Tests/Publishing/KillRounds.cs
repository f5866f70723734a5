using System.Diagnostics;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Builds that change every page, each killed at a random moment; after each kill the published folder has to be one complete
/// version, the one before or the one after. A watcher looks at the folder all the time and must never miss it.</summary>
internal sealed class KillRounds : IDisposable
{
    private const string Setting = "publisher: ";

    private readonly string _root;
    private readonly string _output;
    private readonly Random _random;
    private readonly SortedDictionary<string, string>[] _versions = new SortedDictionary<string, string>[2];
    private readonly CancellationTokenSource _watching = new();
    private TimeSpan _whole;
    private TimeSpan _publishing;
    private int _looks;
    private int _misses;

    /// <summary>Prepares rounds.</summary>
    /// <param name="root">A copy of a portal, which is changed.</param>
    /// <param name="output">The published folder.</param>
    /// <param name="seed">Makes the moments the same again.</param>
    public KillRounds(string root, string output, int seed) => (_root, _output, _random) = (root, output, new Random(seed));

    /// <summary>What happened, for people.</summary>
    public string Report { get; private set; } = "";

    public void Dispose() => _watching.Dispose();

    public async Task RunAsync(int rounds)
    {
        await PrepareAsync();
        var watcher = Task.Run(Watch);
        var (published, old, @new, late) = (1, 0, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var wanted = 1 - published;
            Write(wanted);
            var ended = await KillAsync(isPublishing: _random.Next(5) > 0);
            var found = Identify($"Round {round}");
            (old, @new, late) = (old + (found == published ? 1 : 0), @new + (found == wanted ? 1 : 0), late + (ended ? 1 : 0));
            published = found;
            if (round % 2 == 0)
            {
                Assert.Empty(PublishFolder.Recover(_output));
                Assert.Equal(published, Identify($"Round {round}, repaired"));
                AssertNothingBeside();
            }
        }

        Write(1 - published);
        await BuildAsync();
        Assert.Equal(1 - published, Identify("The last build"));
        AssertNothingBeside();
        await _watching.CancelAsync();
        await watcher;
        Report = $"{rounds} kills: {old} left the old version, {@new} the new one ({late} came after the end); publishing takes {_publishing.TotalMilliseconds:0} of {_whole.TotalMilliseconds:0} ms; {_looks} looks, {_misses} without a folder; {_versions[0].Count} entries a version";
        Assert.Equal(0, _misses);
    }

    /// <summary>Builds both versions once, and learns how long a build and its last phase take.</summary>
    private async Task PrepareAsync()
    {
        for (var version = 0; version < 2; version++)
        {
            Write(version);
            var clock = Stopwatch.StartNew();
            using var build = BuildProcess.Build(_root, _output);
            while (!IsPublishing() && !build.HasEnded)
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }

            var before = clock.Elapsed;
            var (exit, complaints) = await build.EndAsync();
            Assert.True(exit == 0, complaints);
            (_whole, _publishing) = (clock.Elapsed, clock.Elapsed - before);
            _versions[version] = FolderManifest.Of(_output);
        }

        Assert.NotEqual(_versions[0]["index.html"], _versions[1]["index.html"]);
    }

    private async Task<bool> KillAsync(bool isPublishing)
    {
        using var build = BuildProcess.Build(_root, _output);
        while (isPublishing && !IsPublishing() && !build.HasEnded)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await Task.Delay((isPublishing ? _publishing : _whole) * (_random.NextDouble() * 1.05), TestContext.Current.CancellationToken);
        var ended = build.HasEnded;
        await build.KillAsync();
        return ended;
    }

    private async Task BuildAsync()
    {
        using var build = BuildProcess.Build(_root, _output);
        var (exit, complaints) = await build.EndAsync();
        Assert.True(exit == 0, complaints);
    }

    /// <summary>True from the moment at which the new version is begun to that at which the old one is deleted.</summary>
    private bool IsPublishing() => Directory.EnumerateDirectories(Path.GetDirectoryName(_output)!, $".{Path.GetFileName(_output)}-new-*").Any();

    private int Identify(string when)
    {
        var found = FolderManifest.Of(_output);
        var version = Array.FindIndex(_versions, version => FolderManifest.Same(version, found));
        Assert.True(version >= 0, $"{when}: neither version; from the first: {FolderManifest.Difference(_versions[0], found)}; from the second: {FolderManifest.Difference(_versions[1], found)}.");
        return version;
    }

    private void AssertNothingBeside()
    {
        var name = Path.GetFileName(_output);
        // The memory and the spare folder are there where the build before came to its end.
        string[] kept = [$".{name}-memory", $".{name}-spare"];
        Assert.Equal([$".{name}-lock", name], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_output)!).Select(entry => Path.GetFileName(entry)).Except(kept, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>The publisher stands at the foot of every page.</summary>
    private void Write(int version)
    {
        var settings = Path.Combine(_root, "input/site.yml");
        File.WriteAllLines(settings, File.ReadAllLines(settings).Select(line => line.StartsWith(Setting, StringComparison.Ordinal) ? $"{Setting}Người thử, bản {(version == 0 ? "một" : "hai")}" : line));
    }

    private void Watch()
    {
        while (!_watching.IsCancellationRequested)
        {
            _looks++;
            if (!File.Exists(Path.Combine(_output, "index.html")))
            {
                _misses++;
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(1));
        }
    }
}
