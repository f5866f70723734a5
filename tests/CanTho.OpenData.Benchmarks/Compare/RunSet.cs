using System.Collections.Immutable;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>All runs at one size, and what they say together.</summary>
/// <param name="runs">The runs.</param>
internal sealed class RunSet(ImmutableArray<Run> runs)
{
    /// <summary>True where a contestant ran and never failed.</summary>
    public bool Succeeded(string contestant) => runs.Any(run => run.Contestant == contestant) && FailureOf(contestant) is null;

    /// <summary>The run in which a contestant failed; null where it did not.</summary>
    public Run? FailureOf(string contestant) => runs.FirstOrDefault(run => run.Contestant == contestant && run.Failure is not null);

    /// <summary>One figure of a contestant over all rounds.</summary>
    public Spread Of(string contestant, bool isCold, Func<Measurement, double> pick) =>
        Spread.Of(runs.Where(run => run.Contestant == contestant && run.IsCold == isCold).Select(run => pick(run.Timed)));

    /// <summary>One figure of a contestant over all rounds, cold and warm.</summary>
    public Spread Of(string contestant, Func<Measurement, double> pick) =>
        Spread.Of(runs.Where(run => run.Contestant == contestant).Select(run => pick(run.Timed)));

    /// <summary>How a figure of one contestant stands to that of another: worked out round by round.</summary>
    public Spread Ratio(string ours, string theirs, bool isCold, Func<Measurement, double> pick) => Spread.Of(
        from our in runs
        join their in runs on (our.Round, our.IsCold) equals (their.Round, their.IsCold)
        where our.Contestant == ours && their.Contestant == theirs && our.IsCold == isCold
        select pick(our.Timed) / pick(their.Timed));
}
