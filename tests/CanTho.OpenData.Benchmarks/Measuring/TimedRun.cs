using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>A whole process that was run and timed.</summary>
/// <param name="Whole">What the process took from start to end.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">Its last lines on standard error.</param>
internal sealed record TimedRun(Measurement Whole, int ExitCode, string Output, ImmutableArray<string> Errors);
