using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Links;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Extraction;

namespace CanTho.OpenData.Benchmarks;

internal static class Phases
{
    public static void Run(string root)
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
        var output = Path.Combine(Path.GetTempPath(), "phases-output");
        var (stage, _) = PublishFolder.Open(output);
        using var written = stage;
        var sink = new CheckedFiles(stage!, new LinkCheck(publication.BaseUrl));
        if (Environment.GetEnvironmentVariable("ONLY") is null)
        {
            Time("    sqlite", () => CanTho.OpenData.Datasets.Formats.SqliteFormat.Write(tables.Datasets, edition).Length);
            Time("    xlsx of all", () => CanTho.OpenData.Datasets.Formats.XlsxFormat.Write(CanTho.OpenData.Datasets.Formats.XlsxBooks.OfAll(tables.Datasets, edition)).Length);
            Time("    xlsx tasks", () => CanTho.OpenData.Datasets.Formats.XlsxFormat.Write(CanTho.OpenData.Datasets.Formats.XlsxBooks.Of(tables["tasks"], edition)).Length);
            Time("    csv tasks", () => CanTho.OpenData.Datasets.Formats.CsvFormat.Write(tables["tasks"]).Length);
            Time("    json tasks", () => CanTho.OpenData.Datasets.Formats.JsonFormat.Write(tables["tasks"]).Length);
            Time("    paths", () => SlicePaths.To("agencies", tables.Datasets).Length + SlicePaths.To("documents", tables.Datasets).Length);
            var whole = Time("  table files", () => TableFiles.Write(tables, edition, FilesInMemory.Sink));
            for (var round = 0; round < (Environment.GetEnvironmentVariable("SLICES") is null ? 1 : 4); round++)
            {
                Time("  slices", () => SliceFiles.Write(findings, tables, edition, whole, new Nowhere()).Length);
            }

            if (Environment.GetEnvironmentVariable("SLICES") is { })
            {
                return;
            }
        }

        var data = Environment.GetEnvironmentVariable("ONLY") is { } ? null : Time("datasets", () => DatasetFiles.Write(findings, tables, publication, sink));
        var records = Time("search records", () => SearchRecords.Of(findings));
        var index = Time("search index", () => SearchIndex.Build(records, findings.Corpus.Abbreviations));
        var options = SiteBuild.OptionsOf(root, findings, tables, ledger, data, publication.BaseUrl);
        var portal = new Portal(findings, options);
        var pages = Time("site map", () => SiteMap.Pages(portal));
        if (Environment.GetEnvironmentVariable("ONLY") is { } only)
        {
            var some = pages.Where(page => only == "*" || page.Component.Name == only).ToArray();
            for (var round = 0; round < 4; round++)
            {
                Time("pages " + only, () => PageRenderer.Render(portal, [.. some], new Nowhere()));
            }

            return;
        }

        foreach (var kind in pages.GroupBy(page => page.Component.Name).OrderByDescending(kind => kind.Count()).Take(14))
        {
            var clock = Stopwatch.StartNew();
            var f = PageRenderer.Render(portal, [.. kind], new Nowhere());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind.Key,-24} {f.Length,7} pages {f.Sum(x => x.Length),12} bytes {clock.Elapsed.TotalMilliseconds,8:0} ms"));
        }

        Time("pages to nowhere", () => PageRenderer.Render(portal, pages, new Nowhere()));
        var html = Time("pages", () => PageRenderer.Render(portal, pages, sink));
        Time("  feeds", () => CanTho.OpenData.Site.Feeds.FeedFiles.Of(portal, new Nowhere()).Length);
        Time("  register", () => portal.Register.Files.Length);
        Time("  sitemap", () => ServerFiles.Sitemaps(portal, pages).Count());
        foreach (var kind in CanTho.OpenData.Site.Twins.TwinKinds.Of(new CanTho.OpenData.Site.Twins.TwinSources(portal, pages.Select(page => Routes.FileOf(page.Route)).Concat(data!.Files.Select(f => f.Path)).ToHashSet(StringComparer.Ordinal))))
        {
            Time($"  twin {kind.Name}", () => kind.Files(new Nowhere()).Sum(f => f.Length));
        }

        var beside = Time("beside", () => SiteRenderer.Beside(portal, pages, sink));
        var (files, _) = Time("complete", () => WholeSite.Complete(portal, tables, [.. html, .. beside, .. data!.Files, .. index], sink));
        Console.WriteLine($"{files} files");
        Time("publish", () => stage!.Publish(FileSystemCalls.TrySwap, default));
    }

    private sealed class Nowhere : IFileSink
    {
        public OutputFile Take(OutputFile file) => new(file.Path, file.Length, _ => Stream.Null);

        public OutputFile Take(string path, Action<Stream> write)
        {
            write(Stream.Null);
            return new OutputFile(path, 0, _ => Stream.Null);
        }
    }

    private static T Time<T>(string name, Func<T> action)
    {
        var (cpu, bytes, clock) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var result = action();
        var live = Environment.GetEnvironmentVariable("EXACT") is null ? GC.GetTotalMemory(false) : GC.GetTotalMemory(true);
        clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {clock.Elapsed.TotalMilliseconds,8:0} ms  cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds,8:0} ms  {(GC.GetTotalAllocatedBytes() - bytes) / 1048576.0,8:0} MB  live {live / 1048576.0,6:0} MB"));
        return result;
    }
}
