using System.Collections.Concurrent;
using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Links;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>A file that says it is made from less than everything is kept by the next build where only the rest changed. Whatever wrongly
/// says so would stay as it was; so every file of two builds is compared that differ in reports alone.</summary>
public sealed class BasisTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly ImmutableArray<TaskId> _tasks = [.. PreparedOf(RenderedSite.Root).Findings.Corpus.Tasks.Select(task => task.Id)];

    [Fact]
    public void Where_only_reports_differ_a_file_that_says_it_is_made_without_them_is_the_same()
    {
        var (few, many) = (Build(Reports((task, at) => at == 1)), Build(Reports((task, at) => at % 3 == 0)));
        Assert.Empty(Wrong(few, many));
    }

    [Fact]
    public void Where_the_reports_on_one_task_differ_only_what_says_it_shows_them_is_another_and_most_is_not()
    {
        var reports = Reports((task, at) => at % 5 == 0);
        var (one, other) = (Build(reports), Build(reports + $"{_tasks[7]},2026-03-01,tam-dung,15,Chờ,Báo cáo thử,\n"));
        Assert.Empty(Wrong(one, other));

        var changed = other.Inputs.ReportedSince(one.Inputs);
        Assert.Single(changed);
        var touched = other.Files.Keys.Count(path => other.BasisOf(path).IsTouchedBy(changed));
        Assert.True(touched < other.Files.Count / 3, $"{touched} of {other.Files.Count}");
        foreach (var dataset in (string[])["tasks", "progress-reports"])
        {
            Assert.Single(other.Files.Keys, path => path.StartsWith($"data/partitions/{dataset}/csv/", StringComparison.Ordinal) && other.BasisOf(path).IsTouchedBy(changed));
        }
    }

    /// <summary>Files that changed though they say that they cannot.</summary>
    private static List<string> Wrong(Built before, Built after)
    {
        Assert.Equal(before.Inputs.Documents, after.Inputs.Documents);
        var changed = after.Inputs.ReportedSince(before.Inputs);
        Assert.NotEmpty(changed);
        return
        [
            .. before.Files.Keys.Union(after.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(path => !after.BasisOf(path).IsTouchedBy(changed))
                .Where(path => !before.Files.TryGetValue(path, out var was) || !after.Files.TryGetValue(path, out var now) || !was.Span.SequenceEqual(now.Span)),
        ];
    }

    private string Reports(Func<TaskId, int, bool> isReported) => "task_id,date,status,percent,note,source_title,source_url\n" + string.Concat(
        _tasks.Where(isReported).Select((task, at) => string.Create(CultureInfo.InvariantCulture,
            $"{task},2026-{1 + (at % 10):00}-15,{(at % 2 == 0 ? "dang-thuc-hien,40" : "hoan-thanh,100")},Ghi chú {at},Báo cáo thử số {at % 7},\n")));

    private static Preparation PreparedOf(string root) => Preparation.Read(root, Day);

    private static Built Build(string reports)
    {
        using var root = new TempFolder();
        RootCopy.Make(root.Path);

        Directory.CreateDirectory(root["input/progress"]);
        File.WriteAllText(root["input/progress/thu.csv"], reports);

        var prepared = PreparedOf(root.Path);
        Assert.DoesNotContain(prepared.Diagnostics, diagnostic => diagnostic.Severity == Diagnostics.Severity.Error);
        var request = new BuildRequest(root.Path, "", Day, null, IsStrict: false);
        var sink = new Recorder();
        var (_, _, complaints) = SiteBuild.Write(request, prepared, new CheckedFiles(sink, new LinkCheck(SiteBuild.PublicationOf(request, prepared).BaseUrl)), StepLine.None, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(complaints, diagnostic => diagnostic.Severity == Diagnostics.Severity.Error);
        return new Built(sink.Files, sink.Bases, sink.Folders, SiteBuild.InputsOf(request, prepared));
    }

    private sealed record Built(
        ConcurrentDictionary<string, ReadOnlyMemory<byte>> Files, ConcurrentDictionary<string, Basis> Bases, ConcurrentDictionary<string, Basis> Folders, VersionInputs Inputs)
    {
        public Basis BasisOf(string path) => Bases.GetValueOrDefault(path)
            ?? Folders.Where(folder => path.StartsWith(folder.Key, StringComparison.Ordinal)).Select(folder => folder.Value).FirstOrDefault() ?? Basis.Everything;
    }

    private sealed class Recorder : IFileSink
    {
        public ConcurrentDictionary<string, ReadOnlyMemory<byte>> Files { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, Basis> Bases { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, Basis> Folders { get; } = new(StringComparer.Ordinal);

        public string Scratch => FilesInMemory.Sink.Scratch;

        public OutputFile Take(OutputFile file)
        {
            Files[file.Path] = file.Content;
            return file;
        }

        public OutputFile Take(string path, Action<Stream> write) => Take(FilesInMemory.Sink.Take(path, write));

        public OutputFile? Keep(string path, Basis basis)
        {
            Bases[path] = basis;
            return null;
        }

        public IReadOnlyList<OutputFile>? KeepAll(string folder, Basis basis)
        {
            Folders[folder] = basis;
            return null;
        }
    }
}
