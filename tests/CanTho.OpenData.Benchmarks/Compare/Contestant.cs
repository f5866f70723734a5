using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>One way to make pages, or to copy them, that is timed beside the others.</summary>
/// <param name="Id">Name in results: <c>hugo</c>.</param>
/// <param name="Name">Name in tables.</param>
/// <param name="Includes">What its figures include.</param>
/// <param name="Command">Makes the command that writes into a folder, which is missing or empty at its start.</param>
internal sealed record Contestant(string Id, string Name, string Includes, Func<string, Command> Command)
{
    /// <summary>Reads what is timed from a run: the whole process, unless the program tells the part that counts.</summary>
    public Func<TimedRun, Measurement> Timed { get; init; } = run => run.Whole;
}
