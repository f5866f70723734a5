using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Turns runs side by side into a part of BENCHMARKS.md.</summary>
/// <param name="options">What was compared.</param>
/// <param name="runs">The runs.</param>
internal sealed class SideBySideSection(ComparedSize options, ImmutableArray<Run> runs)
{
    private static readonly ImmutableArray<(string Ours, string Theirs)> Pairings =
    [
        (Contestants.Pages, Contestants.Hugo), (Contestants.Pages, Contestants.Eleventy), (Contestants.Pages, Contestants.CopyPages),
        (Contestants.Build, Contestants.Hugo), (Contestants.Build, Contestants.Eleventy), (Contestants.Build, Contestants.CopyBuild),
    ];

    private readonly ImmutableArray<Contestant> _contestants = Contestants.Of(options);

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
                $"A generated corpus of {tasks} tasks (seed 2026). {options.Rounds} rounds, all contestants in turn, each as a process of its own. Cold: the output is missing and "
                + (hasForgotten ? "the kernel's cache of files was emptied, so that programs, templates and input come from the disk. " : "files may be cached, for this user may not empty the kernel's cache. ")
                + "Warm: the output is missing, what is read is cached. Before each run everything written before it was forced to disk. "
                + $"Outputs are written to {FileSystem.Of(options.Work)}.",
                "Ready data are the understood facts of a task as fields, lists and nested records, with words for dates and distances made ready, which spares the other generators work that our "
                + "page phase does; layout, frame, lists, conditions and escaping are their templates' (`tests/compare/`). Hugo gets no taxonomies, feeds or site map, and its constant parts cached "
                + "(`partialCached`); Eleventy gets JavaScript templates, its fastest kind, with constant parts kept.",
                $"Pages are compared byte for byte, character references evened out (`+`, `&#43;` and `&#x2B;` are one sign): {string.Join("; ", equality.Select(one => one.Words))}.",
                $"The whole build writes {Sizes(Contestants.Build)}, of which the other generators write only the task pages: {Sizes(Contestants.Pages)}.",
            ],
            Tables = [Absolute(), Ratios()],
            Commands = [.. _contestants.Select(contestant => Shown(contestant.Command("$OUT")))],
            Figures = [.. Figures(equality)],
        };
    }

    /// <summary>Whole builds by the clock and in memory, for comparisons between sizes; null where they failed.</summary>
    public static (Spread SecondsPerTask, Spread PeakMemory)? BuildOf(ComparedSize options, ImmutableArray<Run> runs)
    {
        var builds = runs.Where(run => run is { Contestant: Contestants.Build, Failure: null }).ToList();
        return builds.Count == 0 ? null : (Spread.Of(builds.Select(run => run.Timed.Wall / options.Tasks)), Spread.Of(builds.Select(run => run.Timed.PeakMemory / 1048576.0)));
    }

    private SectionTable Absolute() => new(
        "Seconds by the clock, seconds of processor time, and the most memory; warm processor time is the figure that other work on the machine disturbs least.",
        ["", "cold, clock", "cold, processor", "warm, clock", "warm, processor", "peak memory", "what it includes"],
        [.. _contestants.Select(contestant => ImmutableArray.Create<string>(
            [contestant.Name, .. Cells(contestant.Id), contestant.Includes]))]);

    private IEnumerable<string> Cells(string contestant)
    {
        if (runs.FirstOrDefault(run => run.Contestant == contestant && run.Failure is not null) is { } failed)
        {
            return [$"failed ({failed.Failure})", "", "", "", $"{failed.Timed.PeakMemory / 1048576} MiB"];
        }

        var memory = runs.Where(run => run.Contestant == contestant).Select(run => run.Timed.PeakMemory).DefaultIfEmpty().Max();
        return
        [
            .. from isCold in new[] { true, false }
               from pick in new Func<Measurement, double>[] { timed => timed.Wall, timed => timed.Cpu }
               select Of(contestant, isCold, pick).ToString(),
            $"{memory / 1048576} MiB",
        ];
    }

    private SectionTable Ratios() => new(
        "Ratios, ours / theirs, below 1 where ours is faster.",
        ["", "cold, clock", "cold, processor", "warm, clock", "warm, processor"],
        [.. Pairings.Where(pair => Succeeded(pair.Ours) && Succeeded(pair.Theirs)).Select(pair => ImmutableArray.Create<string>(
            [$"{NameOf(pair.Ours)} / {NameOf(pair.Theirs)}", .. RatioCells(pair)]))]);

    private IEnumerable<string> RatioCells((string Ours, string Theirs) pair) =>
        from isCold in new[] { true, false }
        from pick in new Func<Measurement, double>[] { timed => timed.Wall, timed => timed.Cpu }
        select Ratio(pair.Ours, pair.Theirs, isCold, pick).ToString();

    private IEnumerable<Figure> Figures(ImmutableArray<(string Words, double Share)> equality)
    {
        if (options.Tasks == 10_000)
        {
            yield return new Figure("equal-pages", equality.Min(one => one.Share));
            foreach (var figure in new[]
            {
                Figure("pages-hugo", Contestants.Pages, Contestants.Hugo, isCold: false, timed => timed.Cpu),
                Figure("pages-hugo-wall", Contestants.Pages, Contestants.Hugo, isCold: false, timed => timed.Wall),
                Figure("pages-eleventy", Contestants.Pages, Contestants.Eleventy, isCold: false, timed => timed.Cpu),
                Figure("build-hugo", Contestants.Build, Contestants.Hugo, isCold: false, timed => timed.Wall),
                Figure("build-copy", Contestants.Build, Contestants.CopyBuild, isCold: false, timed => timed.Wall),
            }.OfType<Figure>())
            {
                yield return figure;
            }

            if (Succeeded(Contestants.Build))
            {
                var cores = Spread.Of(runs.Where(run => run is { Contestant: Contestants.Build, IsCold: false }).Select(run => run.Timed.Cpu / run.Timed.Wall));
                yield return new Figure("cores", cores.Median) { Lowest = cores.Lowest, Highest = cores.Highest };
            }
        }

        if (options.Tasks == 100_000 && BuildOf(options, runs) is { } build)
        {
            yield return new Figure("memory-100k", build.PeakMemory.Highest);
        }
    }

    private Figure? Figure(string aim, string ours, string theirs, bool isCold, Func<Measurement, double> pick)
    {
        if (!Succeeded(ours) || !Succeeded(theirs))
        {
            return null;
        }

        var ratio = Ratio(ours, theirs, isCold, pick);
        return new Figure(aim, ratio.Median) { Lowest = ratio.Lowest, Highest = ratio.Highest };
    }

    private Spread Ratio(string ours, string theirs, bool isCold, Func<Measurement, double> pick) => Spread.Of(
        from our in runs
        join their in runs on (our.Round, our.IsCold) equals (their.Round, their.IsCold)
        where our.Contestant == ours && their.Contestant == theirs && our.IsCold == isCold
        select pick(our.Timed) / pick(their.Timed));

    private Spread Of(string contestant, bool isCold, Func<Measurement, double> pick) =>
        Spread.Of(runs.Where(run => run.Contestant == contestant && run.IsCold == isCold).Select(run => pick(run.Timed)));

    private bool Succeeded(string contestant) => runs.Any(run => run.Contestant == contestant) && !runs.Any(run => run.Contestant == contestant && run.Failure is not null);

    private string NameOf(string contestant) => _contestants.First(one => one.Id == contestant).Name;

    private string Sizes(string contestant)
    {
        var folder = new DirectoryInfo(Path.Combine(options.Finished, contestant));
        var files = folder.Exists ? folder.GetFiles("*", SearchOption.AllDirectories) : [];
        return string.Create(CultureInfo.InvariantCulture, $"{files.Length:#,0} files of {files.Sum(file => file.Length) / 1e6:#,0.0} MB");
    }

    // Nobody else has these folders.
    private string Shown(Command command) => command.ToString().Replace(options.Work, "$WORK", StringComparison.Ordinal)
        .Replace(AppContext.BaseDirectory, "tests/CanTho.OpenData.Benchmarks/bin/Release/net10.0/", StringComparison.Ordinal);
}
