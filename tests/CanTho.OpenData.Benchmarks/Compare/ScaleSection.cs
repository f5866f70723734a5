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
    public static Section Of(ImmutableArray<(ComparedSize Options, ImmutableArray<Run> Runs)> sizes)
    {
        var machine = Machine.Read();
        var builds = sizes.ToDictionary(size => size.Options.Tasks, size => SideBySideSection.BuildOf(size.Options, size.Runs));
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
                        build.Value is { } some ? new Spread(some.SecondsPerTask.Median * 1000, some.SecondsPerTask.Lowest * 1000, some.SecondsPerTask.Highest * 1000).ToString() : "failed",
                        build.Value is { } other ? other.PeakMemory.ToString() : "")),
                ]),
            ],
            Figures = builds.GetValueOrDefault(Usual) is { } usual && builds.GetValueOrDefault(Large) is { } large
                ? [new Figure("scale", large.SecondsPerTask.Median / usual.SecondsPerTask.Median)]
                : [],
        };
    }
}
