using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Extraction;

namespace CanTho.OpenData.Benchmarks;

internal static class Phases
{
    public static async Task RunAsync(string root)
    {
        var asOf = new DateOnly(2026, 11, 22);
        var input = Time("read input", () => PortalBuild.ReadInput(root));
        var extracted = Time("extract", () => new ExtractionMemory().Extract(input, seed => PortalBuild.Extract(seed, input.Registers)));
        var corpus = Time("reconcile", () => CorpusReconciliation.Reconcile(input, extracted, FieldReading.Using(input.Registers)));
        corpus = Time("scan errors", () => ScanErrors.Propose(corpus));
        corpus = Time("contradictions", () => corpus with { Diagnostics = [.. CanTho.OpenData.Diagnostics.DiagnosticLimit.Of(corpus.Diagnostics.Concat(Contradictions.Find(corpus))).Order()], History = input.History, Published = input.Published, Redirects = input.Redirects, Fingerprints = input.Fingerprints });
        var scheduled = Time("schedule", () => ScheduleAnalysis.Compute(corpus, asOf));
        var findings = Time("progress", () => ProgressAnalysis.Compute(scheduled));
        findings = Time("analysis", () => findings with
        {
            Indicators = IndicatorAnalysis.Compute(corpus),
            Instruments = InstrumentAnalysis.Compute(corpus),
            Cooperations = CooperationAnalysis.Compute(corpus),
            Coverage = Coverage.Compute(corpus.Documents),
        });
        var tables = Time("tables", () => DatasetTables.Of(findings));
        var ledger = Time("ledger", () => Ledger.Read(findings.Corpus.History, tables));
        Time("page links", () => PageLinks.Check(findings.Corpus));
        var publication = new Publication(findings.Corpus.Settings.BaseUrl);
        var edition = Edition.Of(findings, publication);
        var whole = Time("  table files", () => TableFiles.Write(tables, edition));
        var slices = Time("  slices", () => SliceFiles.Write(findings, tables, edition));
        Console.WriteLine($"{slices.Length} slices, {slices.Sum(f => (long)f.File.Content.Length)} bytes");
        whole = []; slices = [];
        var data = Time("datasets", () => DatasetFiles.Write(findings, tables, publication));
        var records = Time("search records", () => SearchRecords.Of(findings));
        var index = Time("search index", () => SearchIndex.Build(records, findings.Corpus.Abbreviations));
        var options = SiteBuild.OptionsOf(root, findings, tables, ledger, data, publication.BaseUrl);
        var portal = new Portal(findings, options);
        var pages = Time("site map", () => SiteMap.Pages(portal));
        foreach (var kind in pages.GroupBy(page => page.Component.Name).OrderByDescending(kind => kind.Count()).Take(14))
        {
            var clock = Stopwatch.StartNew();
            var f = await PageRenderer.RenderAsync(portal, [.. kind]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind.Key,-24} {f.Length,7} pages {f.Sum(x => (long)x.Content.Length),12} bytes {clock.Elapsed.TotalMilliseconds,8:0} ms"));
        }

        var html = await TimeAsync("pages", () => PageRenderer.RenderAsync(portal, pages));
        var beside = Time("beside", () => SiteRenderer.Beside(portal, pages));
        var (files, _) = await TimeAsync("complete", () => WholeSite.CompleteAsync(portal, tables, [.. html, .. beside, .. data.Files, .. index]));
        Console.WriteLine($"{files.Length} files, {files.Sum(f => (long)f.Content.Length)} bytes");
        var output = Path.Combine(Path.GetTempPath(), "phases-output");
        if (Directory.Exists(output)) Directory.Delete(output, true);
        Time("publish cold", () => PublishFolder.Write(output, files));
        Time("publish again", () => PublishFolder.Write(output, files));
    }

    private static T Time<T>(string name, Func<T> action) => TimeAsync(name, () => Task.FromResult(action())).GetAwaiter().GetResult();

    private static async Task<T> TimeAsync<T>(string name, Func<Task<T>> action)
    {
        var (cpu, bytes, clock) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var result = await action();
        clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {clock.Elapsed.TotalMilliseconds,8:0} ms  cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds,8:0} ms  {(GC.GetTotalAllocatedBytes() - bytes) / 1048576.0,8:0} MB  live {GC.GetTotalMemory(false) / 1048576.0,6:0} MB"));
        return result;
    }
}
