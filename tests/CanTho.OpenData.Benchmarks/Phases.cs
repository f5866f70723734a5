using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
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

    /// <summary>Builds into a folder beside the temporary files, builds twice more as if the reports on one task had changed, and deletes it.</summary>
    public static void Run(string root)
    {
        var prepared = Time("read and understand", () => Preparation.Read(root, PreparedSite.AsOf));
        var folder = Directory.CreateTempSubdirectory("phases-");
        try
        {
            var request = new BuildRequest(root, Path.Combine(folder.FullName, "output"), PreparedSite.AsOf, null, IsStrict: false);
            var inputs = SiteBuild.InputsOf(request, prepared);
            Build(request, prepared, inputs);
            // The second rebuild finds a spare folder to write over.
            for (var rebuild = 1UL; rebuild <= 2; rebuild++)
            {
                Console.WriteLine("-- after other reports on one task");
                Build(request, prepared, inputs with { Reports = new Dictionary<TaskId, ulong>(inputs.Reports) { [prepared.Findings.Corpus.Tasks[0].Id] = rebuild } });
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Build(BuildRequest request, Preparation prepared, VersionInputs inputs)
    {
        var publication = new Publication(prepared.Findings.Corpus.Settings.BaseUrl);
        using var stage = Time("open", () => PublishFolder.Open(request.Output, inputs).Stage!);
        var sink = new CheckedFiles(stage, new LinkCheck(publication.BaseUrl, stage.Former));
        var data = Time("datasets", () => DatasetFiles.Write(prepared.Findings, prepared.Tables, publication, sink));
        var index = Time("search index", () => SiteBuild.Index(prepared.Findings, sink));
        var portal = new Portal(prepared.Findings, SiteBuild.OptionsOf(request.Root, prepared.Findings, prepared.Tables, prepared.Ledger, data, publication.BaseUrl));
        var (html, listed) = Time("pages", () => SiteRenderer.Pages(portal, sink));
        var beside = Time("twins, feeds, rest", () => SiteRenderer.Beside(portal, html.Select(page => page.Path), listed, sink));
        Time("links, headers", () => stage.Take(ServerFiles.Headers(
            WholeSite.Complete(prepared.Findings, portal.Options, prepared.Tables, [.. html, .. beside, .. data.Files, .. index], sink).Files)));
        Time("publish", () => stage.Publish(FileSystemCalls.TrySwap, CancellationToken.None).Length);
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
}
