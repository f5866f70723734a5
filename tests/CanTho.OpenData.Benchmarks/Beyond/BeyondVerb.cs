using System.Collections.Immutable;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>The verb <c>beyond</c>: whole builds at growing sizes, what a push changes, portals joined; and from these figures, what many
/// provinces over many years would be and what breaks first.</summary>
internal static class BeyondVerb
{
    private static readonly ImmutableArray<int> Joins = [2, 4, 8];

    /// <summary>Measures and leaves the result.</summary>
    public static void Run(AllOptions options)
    {
        var work = Path.Combine(options.Work, "beyond");
        ComparisonFiles.Clean(work);
        var sites = ImmutableArray.CreateBuilder<MeasuredSite>();
        var made = new List<string>();
        (SiteSize Report, SiteSize Day)? changed = null;
        foreach (var size in options.Sizes)
        {
            var kept = Directory.Exists(size.Corpus);
            ComparisonFiles.MakeCorpus(size);
            var output = Path.Combine(work, "output");
            sites.Add(WholeBuild.Run(options.Site, size.Corpus, output, PreparedSite.AsOf));
            Console.WriteLine($"{sites[^1].Tasks} tasks: {sites[^1].Size.Files} files, {sites[^1].Cost}");
            changed = size.Tasks == options.Tasks.Max() ? Change(options.Site, size.Corpus, output, work) : changed;
            ComparisonFiles.Clean(work);
            if (!kept && !options.KeepsFiles)
            {
                made.Add(size.Corpus);
            }
        }

        // The usual size once more behind the largest: what a machine does meanwhile changes from minute to minute.
        Measurement? again = options.Scale is null ? null : WholeBuild.Run(options.Site, options.At(options.Tasks.Max()).Corpus, Path.Combine(work, "output"), PreparedSite.AsOf).Cost;
        ComparisonFiles.Clean(work);
        made.ForEach(corpus => Directory.Delete(corpus, recursive: true));
        var joined = new JoinedRun(work, options.Site).Run(Joins).ToImmutableArray();
        new ResultFolder(options.Results).Write("60-beyond", new BeyondSection(ProvinceYear.Read(), new Growth(sites.ToImmutable()), changed!.Value, joined) { UsualAgain = again }.Section(options));
        Directory.Delete(work, recursive: true);
    }

    /// <summary>What differs after one more report, and what on the next day without any.</summary>
    private static (SiteSize Report, SiteSize Day) Change(string site, string corpus, string output, string work)
    {
        var other = Path.Combine(work, "changed");
        var task = File.ReadLines(Path.Combine(output, "data", "tasks.csv")).ElementAt(1).Split(',')[0];
        var sheet = Path.Combine(corpus, "input", "progress", "zz-them.csv");
        File.WriteAllText(sheet, $"task_id,date,status,percent,note,source_title,source_url\n{task},2026-11-20,dang-thuc-hien,55,,Báo cáo thử,\n");
        _ = WholeBuild.Run(site, corpus, other, PreparedSite.AsOf);
        File.Delete(sheet);
        var report = WholeBuild.Changed(output, other);
        _ = WholeBuild.Run(site, corpus, other, PreparedSite.AsOf.AddDays(1));
        var day = WholeBuild.Changed(output, other);
        Directory.Delete(other, recursive: true);
        return (report, day);
    }
}
