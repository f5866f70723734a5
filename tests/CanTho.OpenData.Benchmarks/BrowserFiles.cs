using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;

namespace CanTho.OpenData.Benchmarks;

/// <summary>Writes what a browser fetches of a corpus to search it and to narrow its tasks, without building the site, and tells what the
/// writing costs: <c>browser CORPUS OUTPUT</c> the index and the register, <c>pages CORPUS OUTPUT</c> pages of every kind. <c>tests/search/measure.mjs</c> reads the index.</summary>
internal static class BrowserFiles
{
    private const int Sampled = 400;

    /// <summary>The search index and the register of tasks.</summary>
    public static void Write(string root, string output)
    {
        var findings = PortalBuild.Run(root, new DateOnly(2026, 11, 22));
        var records = SearchRecords.Of(findings);
        Measured("search index, cold", records.Length, () => SearchIndex.Build(records, findings.Corpus.Abbreviations));
        var index = Measured("search index, warm", records.Length, () => SearchIndex.Build(records, findings.Corpus.Abbreviations));
        WriteAll(output, index);
        var portal = PortalOf(root, findings);
        WriteAll(output, Measured("task register", findings.Corpus.Tasks.Length, () => portal.Register.Files));
    }

    /// <summary>The pages themselves, with the largest of each kind: of a kind of which there are very many, evenly spread ones.</summary>
    public static void WritePages(string root, string output)
    {
        var portal = PortalOf(root, PortalBuild.Run(root, new DateOnly(2026, 11, 22)));
        WriteAll(output, [.. portal.Options.Theme.Files, .. portal.Register.Files]);
        foreach (var kind in SiteMap.Pages(portal).GroupBy(page => page.Component.Name).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var all = kind.ToArray();
            var step = Math.Max(1, all.Length / Sampled);
            var some = all.Where((_, at) => at % step == 0 || at == all.Length - 1).ToImmutableArray();
            var files = PageRenderer.Render(portal, [.. some], FilesInMemory.Sink);
            WriteAll(output, files);
            var largest = files.MaxBy(file => file.Content.Length)!;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"what\":\"{kind.Key}\",\"pages\":{all.Length},\"rendered\":{files.Length},\"largest\":{largest.Content.Length},\"largest_gzip\":{Compressed(largest)},\"path\":\"{largest.Path}\"}}"));
        }
    }

    private static Portal PortalOf(string root, Findings findings)
    {
        var tables = DatasetTables.Of(findings);
        return new Portal(findings, SiteBuild.OptionsOf(root, findings, tables, Ledger.Read(findings.Corpus.History, tables), data: null, findings.Corpus.Settings.BaseUrl));
    }

    private static long Compressed(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Content.Span);
        }

        return packed.Length;
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
