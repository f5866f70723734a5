using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Lets contestants take turns, A B C A B C, so that whatever else the machine does falls on all of them: in each round each runs
/// cold (its output is missing, no file is in the kernel's cache, so programs, templates and input come from the disk) and then warm (its
/// output is missing, but what it reads is cached).</summary>
/// <param name="options">What is compared, and where.</param>
internal sealed class SideBySide(ComparedSize options)
{
    private readonly ImmutableArray<Contestant> _contestants = [.. Contestants.Of(options).Where(contestant => options.Has(contestant.Id))];

    /// <summary>True once the cache of files could really be emptied.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>All runs of all rounds.</summary>
    public ImmutableArray<Run> Run()
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 1; round <= options.Rounds; round++)
        {
            foreach (var contestant in _contestants.Where(contestant => !failed.Contains(contestant.Id)))
            {
                foreach (var isCold in new[] { true, false })
                {
                    var run = Once(contestant, round, isCold);
                    runs.Add(run);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{options.Tasks} tasks, round {round}: {contestant.Id,-10} {(isCold ? "cold" : "warm")} {run.Timed.Wall,7:0.00} s, processor {run.Timed.Cpu,7:0.00} s, {run.Timed.PeakMemory / 1048576,6} MiB {run.Failure}"));
                    if (run.Failure is not null)
                    {
                        failed.Add(contestant.Id);
                        break;
                    }
                }
            }
        }

        return runs.ToImmutable();
    }

    private Run Once(Contestant contestant, int round, bool isCold)
    {
        // A folder around the output, so that whatever a program leaves beside it goes as well.
        var folder = Path.Combine(options.Work, "output");
        ComparisonFiles.Clean(folder);
        Disk.Settle();
        if (isCold && options.ForgetsFiles)
        {
            HasForgotten = Disk.Forget();
        }

        var run = TimedProcess.Run(contestant.Command(Path.Combine(folder, "site")));
        var failure = run.ExitCode == 0 ? null : FormattableString.Invariant($"ended with {run.ExitCode}: {string.Join(' ', run.Errors)}");
        return new Run(contestant.Id, round, isCold, failure is null ? contestant.Timed(run) : run.Whole, failure);
    }
}
