using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>A build over a published folder makes only what may be another, and what it leaves there is what a build from nothing makes,
/// byte for byte, whatever was edited.</summary>
[Trait("Category", "Slow")]
public sealed class RebuildTests : IDisposable
{
    private const string Document = "ke-hoach-ket-luan-thu-tuong-2026";

    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly TempFolder _temp = new();

    public RebuildTests() => RootCopy.MakeSmall(_temp["root"], Document);

    public void Dispose() => _temp.Dispose();

    /// <summary>More edits by <c>CANTHO_EDITS=100</c>.</summary>
    [Fact]
    public async Task After_any_edits_a_rebuild_leaves_the_bytes_of_a_build_from_nothing_and_touches_no_file_that_stays_the_same()
    {
        var edits = new RandomEdits(_temp["root"], seed: 2026);
        var count = int.Parse(Environment.GetEnvironmentVariable("CANTHO_EDITS") ?? "6", System.Globalization.CultureInfo.InvariantCulture);
        await BuildAsync("output");
        for (var at = 0; at < count; at++)
        {
            var (before, times) = (FolderManifest.Of(_temp["output"]), TimesOf(_temp["output"]));
            var edit = edits.Make(at);

            await BuildAsync("output");
            await BuildAsync("clean");
            var (found, expected) = (FolderManifest.Of(_temp["output"]), FolderManifest.Of(_temp["clean"]));
            Assert.True(FolderManifest.Same(expected, found), $"{edit}: {FolderManifest.Difference(expected, found)}");
            var after = TimesOf(_temp["output"]);
            Assert.Empty(found.Where(file => before.GetValueOrDefault(file.Key) == file.Value && times.TryGetValue(file.Key, out var time) && after[file.Key] != time).Select(file => $"{edit}: {file.Key}"));
            Forget("clean");
        }
    }

    [Fact]
    public async Task A_published_file_that_somebody_changed_or_deleted_is_made_again_though_nothing_else_changed()
    {
        await BuildAsync("output");
        var before = FolderManifest.Of(_temp["output"]);
        var tasks = Directory.EnumerateDirectories(_temp["output/nhiem-vu"]).Select(folder => Path.Combine(folder, "index.html")).Where(File.Exists).Order(StringComparer.Ordinal).Take(2).ToList();
        File.AppendAllText(tasks[0], "<!-- thêm -->");
        File.Delete(tasks[1]);
        File.WriteAllText(_temp["output/la.txt"], "không phải của cổng");

        await BuildAsync("output");
        await BuildAsync("output");
        Assert.Equal("", FolderManifest.Difference(before, FolderManifest.Of(_temp["output"])));
    }

    /// <summary>What the last version had is compared with what has come when links are followed: a file that comes later would look lost each time.</summary>
    [Fact]
    public async Task The_last_version_is_held_to_have_had_what_has_come_when_links_are_followed()
    {
        await BuildAsync("output");

        var (stage, _) = PublishFolder.Open(_temp["output"], inputs: null);
        using (stage)
        {
            Assert.Equal(
                FolderManifest.Of(_temp["output"]).Keys.Where(path => path is not (PublishPlace.Marker or ServerFiles.HeadersFile) && File.Exists(_temp["output/" + path])).Order(StringComparer.Ordinal),
                stage!.Former.Paths.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_memory_that_is_cut_off_or_a_spare_folder_that_is_gone_costs_time_and_nothing_else()
    {
        await BuildAsync("output");
        await BuildAsync("output");
        var before = FolderManifest.Of(_temp["output"]);
        var memory = _temp[".output-memory"];

        File.WriteAllBytes(memory, File.ReadAllBytes(memory)[..^1000]);
        await BuildAsync("output");
        Assert.Equal("", FolderManifest.Difference(before, FolderManifest.Of(_temp["output"])));

        Directory.Delete(_temp[".output-spare"], recursive: true);
        await BuildAsync("output");
        Assert.Equal("", FolderManifest.Difference(before, FolderManifest.Of(_temp["output"])));
    }

    [Fact]
    public async Task A_link_in_the_published_folder_is_never_followed_by_the_builds_after_it()
    {
        Directory.CreateDirectory(_temp["abroad"]);
        File.WriteAllText(_temp["abroad/index.html"], "của người khác");
        await BuildAsync("output");
        var before = FolderManifest.Of(_temp["output"]);
        Directory.Delete(_temp["output/thuat-ngu"], recursive: true);
        Directory.CreateSymbolicLink(_temp["output/thuat-ngu"], _temp["abroad"]);

        await BuildAsync("output");
        await BuildAsync("output");
        Assert.Equal("", FolderManifest.Difference(before, FolderManifest.Of(_temp["output"])));
        Assert.Equal("của người khác", File.ReadAllText(_temp["abroad/index.html"]));
    }

    private async Task BuildAsync(string output)
    {
        using var errors = new StringWriter();
        var code = await SiteBuild.RunAsync(
            new BuildRequest(_temp["root"], _temp[output], Day, null, IsStrict: false), TextWriter.Null, errors, TestContext.Current.CancellationToken);
        Assert.True(code == 0, errors.ToString());
    }

    private void Forget(string output)
    {
        foreach (var folder in new[] { output, $".{output}-spare" }.Select(name => _temp[name]).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(_temp[$".{output}-memory"]);
    }

    private static Dictionary<string, DateTime> TimesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file), File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
