using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>How what a task costs changes with the size of the corpus.</summary>
internal static class ScaleSection
{
    private const int Usual = 10_000;
    private const int Large = 100_000;

    /// <summary>The part, from runs at several sizes.</summary>
    public static Section Of(ImmutableArray<(ComparedSize Size, ImmutableArray<Run> Runs)> sizes)
    {
        var machine = Machine.Read();
        var builds = sizes.Select(size => (size.Size.Tasks, Runs: new RunSet(size.Runs))).Where(size => size.Runs.Succeeded(Contestants.Build))
            .ToDictionary(size => size.Tasks, size => size.Runs);
        return new Section("What a task costs as the corpus grows")
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Tables =
            [
                new SectionTable("The whole build by the clock, cold and warm together.", ["tasks", "milliseconds a task", "peak memory, MiB"],
                [
                    .. builds.OrderBy(build => build.Key).Select(build => ImmutableArray.Create(
                        build.Key.ToString("#,0", CultureInfo.InvariantCulture),
                        MillisecondsATask(build.Key, build.Value).ToString(),
                        build.Value.Of(Contestants.Build, timed => timed.PeakMemory / 1048576.0).ToString())),
                ]),
            ],
            Figures = builds.TryGetValue(Usual, out var usual) && builds.TryGetValue(Large, out var large)
                ? [new Figure("scale", MillisecondsATask(Large, large).Median / MillisecondsATask(Usual, usual).Median)]
                : [],
        };
    }

    private static Spread MillisecondsATask(int tasks, RunSet runs) => runs.Of(Contestants.Build, timed => timed.Wall * 1000 / tasks);
}
