using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;

namespace CanTho.OpenData.Benchmarks;

/// <summary>Writes what a browser fetches of a corpus to search it and to narrow its tasks, without building the site, and tells what the
/// writing costs: <c>browser CORPUS OUTPUT</c>. <c>tests/search/measure.mjs</c> reads the index.</summary>
internal static class BrowserFiles
{
    public static void Write(string root, string output)
    {
        var findings = PortalBuild.Run(root, new DateOnly(2026, 11, 22));
        var records = SearchRecords.Of(findings);
        var index = Measured("search index", records.Length, () => SearchIndex.Build(records, findings.Corpus.Abbreviations));
        WriteAll(output, index);
        var tables = DatasetTables.Of(findings);
        var options = SiteBuild.OptionsOf(root, findings, tables, Ledger.Read(findings.Corpus.History, tables), data: null, findings.Corpus.Settings.BaseUrl);
        var portal = new Portal(findings, options);
        WriteAll(output, Measured("task register", findings.Corpus.Tasks.Length, () => portal.Register.Files));
    }

    private static ImmutableArray<OutputFile> Measured(string what, int records, Func<ImmutableArray<OutputFile>> build)
    {
        GC.Collect();
        var (bytes, cpu, clock) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var files = build();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"what\":\"{what}\",\"records\":{records},\"files\":{files.Length},\"bytes\":{files.Sum(file => (long)file.Content.Length)},\"wall_ms\":{clock.ElapsedMilliseconds},\"cpu_ms\":{(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:0},\"allocated_mb\":{(GC.GetTotalAllocatedBytes() - bytes) / 1e6:0}}}"));
        return files;
    }

    private static void WriteAll(string output, ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(output, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }
}
