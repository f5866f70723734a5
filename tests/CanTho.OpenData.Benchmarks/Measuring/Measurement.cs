namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Wall">Seconds by the clock.</param>
/// <param name="Cpu">Seconds of processor time, user and system, of the process and its children.</param>
/// <param name="PeakMemory">Most bytes of memory held at once by one process.</param>
internal readonly record struct Measurement(double Wall, double Cpu, long PeakMemory);
