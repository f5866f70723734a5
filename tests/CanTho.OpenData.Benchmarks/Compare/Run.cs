using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>One run of one contestant.</summary>
/// <param name="Contestant">Identity of the contestant.</param>
/// <param name="Round">Round, from 1.</param>
/// <param name="IsCold">True where nothing was cached, false where the run before had just read the same files.</param>
/// <param name="Timed">What it took.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
internal sealed record Run(string Contestant, int Round, bool IsCold, Measurement Timed, string? Failure);
