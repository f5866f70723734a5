using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Turns runs side by side into a part of BENCHMARKS.md.</summary>
/// <param name="options">What was compared.</param>
/// <param name="runs">The runs.</param>
internal sealed class SideBySideSection(ComparedSize options, RunSet runs)
{
    private static readonly ImmutableArray<(string Ours, string Theirs)> Pairings =
    [
        (Contestants.Pages, Contestants.Hugo), (Contestants.Pages, Contestants.Eleventy), (Contestants.Pages, Contestants.CopyPages),
        (Contestants.Build, Contestants.Hugo), (Contestants.Build, Contestants.Eleventy), (Contestants.Build, Contestants.CopyBuild),
    ];

    private readonly ImmutableArray<Contestant> _contestants = [.. Contestants.Of(options).Where(contestant => options.Has(contestant.Id))];

    /// <summary>The part, with what it says of equal pages and of the size of the output.</summary>
    /// <param name="equality">A sentence for each other generator, with its share of equal pages in percent.</param>
    /// <param name="hasForgotten">True where the cache of files was really emptied before cold runs.</param>
    public Section Of(ImmutableArray<(string Words, double Share)> equality, bool hasForgotten)
    {
        var machine = Machine.Read();
        var tasks = options.Tasks.ToString("#,0", CultureInfo.InvariantCulture);
        return new Section($"Side by side at {tasks} tasks")
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Text =
            [
                $"{options.Rounds} rounds. " + (hasForgotten
                    ? "Before cold runs the kernel's cache of files was emptied, so that programs, templates and input came from the disk. "
                    : "The kernel's cache of files was left as it was, so that cold runs differ from warm ones by little. ")
                + $"Outputs were written to {FileSystem.Of(options.Work)}. Pages compared byte for byte: {string.Join("; ", equality.Select(one => one.Words))}. "
                + $"The whole build writes {Words(SizeOf(Contestants.Build))}, of which the other generators write only the task pages: {Words(SizeOf(Contestants.Pages))}.",
            ],
            Tables = [Absolute(), Ratios()],
            Figures = [.. Figures(equality)],
        };
    }

    private SectionTable Absolute() => new(
        "Seconds by the clock, seconds of processor time, and the most memory.",
        ["", "cold, clock", "cold, processor", "warm, clock", "warm, processor", "peak memory"],
        [.. _contestants.Select(contestant => ImmutableArray.Create<string>(
            [contestant.Name, .. Cells(contestant.Id)]))]);

    private IEnumerable<string> Cells(string contestant)
    {
        if (runs.FailureOf(contestant) is { } failed)
        {
            return [$"failed ({failed.Failure})", "", "", "", Mebibytes(failed.Timed.PeakMemory)];
        }

        return [.. Four((isCold, pick) => runs.Of(contestant, isCold, pick)), Mebibytes(runs.Of(contestant, timed => timed.PeakMemory).Highest)];
    }

    private static string Mebibytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576:0} MiB");

    // The columns of both tables: cold and warm, by the clock and of the processor.
    private static IEnumerable<string> Four(Func<bool, Func<Measurement, double>, Spread> figure) =>
        from isCold in new[] { true, false }
        from pick in new Func<Measurement, double>[] { timed => timed.Wall, timed => timed.Cpu }
        select figure(isCold, pick).ToString();

    private SectionTable Ratios() => new(
        "Ratios, ours / theirs, below 1 where ours is faster.",
        ["", "cold, clock", "cold, processor", "warm, clock", "warm, processor"],
        [.. Pairings.Where(pair => runs.Succeeded(pair.Ours) && runs.Succeeded(pair.Theirs)).Select(pair => ImmutableArray.Create<string>(
            [$"{NameOf(pair.Ours)} / {NameOf(pair.Theirs)}", ..
                Four((isCold, pick) => runs.Ratio(pair.Ours, pair.Theirs, isCold, pick))]))]);

    private IEnumerable<Figure> Figures(ImmutableArray<(string Words, double Share)> equality)
    {
        if (options.Tasks == 10_000)
        {
            yield return new Figure("equal-pages", equality.Select(one => one.Share).DefaultIfEmpty().Min());
            foreach (var figure in new[]
            {
                Figure("pages-hugo", Contestants.Pages, Contestants.Hugo, isCold: false, timed => timed.Cpu),
                Figure("pages-hugo-wall", Contestants.Pages, Contestants.Hugo, isCold: false, timed => timed.Wall),
                Figure("pages-eleventy", Contestants.Pages, Contestants.Eleventy, isCold: false, timed => timed.Cpu),
                Figure("build-hugo", Contestants.Build, Contestants.Hugo, isCold: false, timed => timed.Wall) is { } whole ? whole with { Note = TimesTheFiles() } : null,
                Figure("build-copy", Contestants.Build, Contestants.CopyBuild, isCold: false, timed => timed.Wall),
            }.OfType<Figure>())
            {
                yield return figure;
            }

            if (runs.Succeeded(Contestants.Build))
            {
                var cores = runs.Of(Contestants.Build, isCold: false, timed => timed.Cpu / timed.Wall);
                yield return new Figure("cores", cores.Median) { Lowest = cores.Lowest, Highest = cores.Highest };
            }
        }

        if (options.Tasks == 100_000 && runs.Succeeded(Contestants.Build))
        {
            yield return new Figure("memory-100k", runs.Of(Contestants.Build, timed => timed.PeakMemory / 1048576.0).Highest);
        }
    }

    private Figure? Figure(string aim, string ours, string theirs, bool isCold, Func<Measurement, double> pick)
    {
        if (!runs.Succeeded(ours) || !runs.Succeeded(theirs))
        {
            return null;
        }

        var ratio = runs.Ratio(ours, theirs, isCold, pick);
        return new Figure(aim, ratio.Median) { Lowest = ratio.Lowest, Highest = ratio.Highest };
    }

    private string NameOf(string contestant) => _contestants.First(one => one.Id == contestant).Name;

    private (int Files, long Bytes) SizeOf(string contestant)
    {
        var folder = new DirectoryInfo(Path.Combine(options.Finished, contestant));
        var files = folder.Exists ? folder.GetFiles("*", SearchOption.AllDirectories) : [];
        return (files.Length, files.Sum(file => file.Length));
    }

    private static string Words((int Files, long Bytes) size) => string.Create(CultureInfo.InvariantCulture, $"{size.Files:#,0} files of {size.Bytes / 1e6:#,0.0} MB");

    private string TimesTheFiles()
    {
        var (whole, pages) = (SizeOf(Contestants.Build), SizeOf(Contestants.Pages));
        return string.Create(CultureInfo.InvariantCulture, $"the build writes {(double)whole.Files / pages.Files:0.0} times the files and {(double)whole.Bytes / pages.Bytes:0.0} times the bytes");
    }
}
