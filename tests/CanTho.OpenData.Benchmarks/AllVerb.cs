using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Beyond;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Profiling;
using CanTho.OpenData.Benchmarks.Rebuild;
using CanTho.OpenData.Benchmarks.Results;
using CanTho.OpenData.Benchmarks.Search;

namespace CanTho.OpenData.Benchmarks;

/// <summary>The verbs that measure and report: <c>compare</c>, <c>search</c> and <c>report</c> alone, <c>all</c> for everything after
/// each other.</summary>
internal static class AllVerb
{
    /// <summary>Measures everything and writes the report.</summary>
    public static void Run(AllOptions options)
    {
        using (ImageOf(options))
        {
            CompareSizes(options);
            SearchSizes(options);
            RebuildVerb.Run(options);
            Profile(options);
            StartupTimes.Run([], options.Rounds, new ResultFolder(options.Results));
            // Growth is told from two sizes at least.
            BeyondVerb.Run(options with { Tasks = [.. options.Tasks.Append(1_000).Distinct()] });
            DropCorpora(options);
        }

        Report(options);
    }

    /// <summary>Side by side at each size, and how the sizes compare.</summary>
    public static void Compare(AllOptions options)
    {
        using var image = ImageOf(options);
        CompareSizes(options);
        DropCorpora(options);
    }

    /// <summary>The search index beside Pagefind's, at each size.</summary>
    public static void Search(AllOptions options)
    {
        using var image = ImageOf(options);
        SearchSizes(options);
        DropCorpora(options);
    }

    /// <summary>Building again after one change, at the largest of the sizes.</summary>
    public static void Rebuild(AllOptions options)
    {
        using var image = ImageOf(options);
        RebuildVerb.Run(options);
        DropCorpora(options);
    }

    /// <summary>Writes the report of what lies in the folder of results.</summary>
    public static void Report(AllOptions options) => Results.Report.Write(new ResultFolder(options.Results), options.Report);

    private static void CompareSizes(AllOptions options)
    {
        var results = new ResultFolder(options.Results);
        var runs = ImmutableArray.CreateBuilder<(ComparedSize Size, ImmutableArray<Run> Runs)>();
        foreach (var size in options.Sizes)
        {
            runs.Add((size, CompareVerb.Run(size, results)));
            if (!options.KeepsFiles)
            {
                CompareVerb.Clear(size);
            }
        }

        results.Write(ContestantsSection.Result, ContestantsSection.Of(runs[0].Size));
        if (runs.Count > 1)
        {
            results.Write("25-scale", ScaleSection.Of(runs.ToImmutable()));
        }
    }

    private static void SearchSizes(AllOptions options)
    {
        foreach (var tasks in options.Tasks)
        {
            SearchBeside.Run(options.At(tasks), new ResultFolder(options.Results));
        }
    }

    // A build phase by phase, in a process of its own, as it prints it.
    private static void Profile(AllOptions options)
    {
        var size = options.At(options.Tasks.Max());
        var run = TimedProcess.Run(new Command("dotnet", typeof(AllVerb).Assembly.Location, "phases", size.Corpus));
        new ResultFolder(options.Results).Write("50-phases", string.Create(CultureInfo.InvariantCulture, $"""
            ## Where the time of a build goes

            One build at {size.Tasks:#,0} tasks and two after other reports on one task, phase by phase (`phases`): milliseconds by the clock and of processor time, megabytes allocated and alive.

            ```
            {run.Output.TrimEnd()}
            ```
            """));
    }

    private static DiskImage? ImageOf(AllOptions options) => options.Image is { } size ? new DiskImage(options.Work, size) : null;

    private static void DropCorpora(AllOptions options)
    {
        foreach (var size in options.KeepsFiles ? [] : options.Sizes.Where(size => Directory.Exists(size.Corpus)))
        {
            Directory.Delete(size.Corpus, recursive: true);
        }
    }
}
