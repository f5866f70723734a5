using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Links;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Benchmarks;

/// <summary>A whole build phase by phase: time, processor time, what was allocated, and what is still held afterwards. The steps of reading
/// one by one are <see cref="Profiling.StepTimes"/>.</summary>
internal static class Phases
{
    private const double Megabyte = 1 << 20;

    /// <summary>Builds into a folder beside the temporary files, and deletes it.</summary>
    public static void Run(string root)
    {
        var prepared = Time("read and understand", () => Preparation.Read(root, PreparedSite.AsOf));
        var publication = new Publication(prepared.Findings.Corpus.Settings.BaseUrl);
        var folder = Directory.CreateTempSubdirectory("phases-");
        try
        {
            using var stage = PublishFolder.Open(Path.Combine(folder.FullName, "output")).Stage!;
            var sink = new CheckedFiles(stage, new LinkCheck(publication.BaseUrl));
            var data = Time("datasets", () => DatasetFiles.Write(prepared.Findings, prepared.Tables, publication, sink));
            var index = Time("search index", () => SearchIndex.Build(SearchRecords.Of(prepared.Findings), prepared.Findings.Corpus.Abbreviations).Select(sink.Take).ToArray());
            var portal = new Portal(prepared.Findings, SiteBuild.OptionsOf(root, prepared.Findings, prepared.Tables, prepared.Ledger, data, publication.BaseUrl));
            var pages = Time("list of pages", () => SiteMap.Pages(portal));
            Time("pages, not kept", () => PageRenderer.Render(portal, pages, new Nowhere()).Length);
            var html = Time("pages", () => PageRenderer.Render(portal, pages, sink));
            var beside = Time("twins, feeds, rest", () => SiteRenderer.Beside(portal, pages, sink));
            Time("links, headers", () => WholeSite.Complete(portal, prepared.Tables, [.. html, .. beside, .. data.Files, .. index], sink).Files);
            Time("publish", () => stage.Publish(FileSystemCalls.TrySwap, CancellationToken.None).Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static T Time<T>(string name, Func<T> action)
    {
        var (cpu, bytes, clock) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var result = action();
        clock.Stop();
        var (spent, allocated) = (Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes() - bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} {clock.Elapsed.TotalMilliseconds,8:0} ms  processor {spent.TotalMilliseconds,8:0} ms  allocated {allocated / Megabyte,8:0} MB  held {GC.GetTotalMemory(forceFullCollection: true) / Megabyte,6:0} MB"));
        return result;
    }

    private sealed class Nowhere : IFileSink
    {
        public string Scratch => FilesInMemory.Sink.Scratch;

        public OutputFile Take(OutputFile file) => new(file.Path, file.Length, _ => Stream.Null);

        public OutputFile Take(string path, Action<Stream> write) => throw new NotSupportedException("A page is never written in pieces.");
    }
}
