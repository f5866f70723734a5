using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace CanTho.OpenData.Benchmarks.Profiling;

/// <summary>What each step of a run costs: wall time, time of all processors, bytes allocated. The first round, which compiles, stands
/// alone; of the others the medians.</summary>
internal static class StepTimes
{
    private sealed record Cost(double Wall, double Cpu, double Megabytes);

    /// <summary>Runs all steps again and again and prints a table.</summary>
    /// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
    /// <param name="rounds">How many rounds count, behind the first.</param>
    /// <param name="output">Takes the table.</param>
    public static void Print(string root, int rounds, TextWriter output)
    {
        var costs = new Dictionary<string, List<Cost>>(StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, step) in new RunSteps(root).All)
            {
                (costs.TryGetValue(name, out var list) ? list : costs[name] = []).Add(Measure(step));
            }
        }

        output.WriteLine("| step | first: wall ms | first: CPU ms | wall ms | CPU ms | MB allocated |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var (name, list) in costs)
        {
            WriteRow(output, name, list[0], Median(list));
        }

        WriteRow(output, "**all**", Sum(costs.Values.Select(list => list[0])), Sum(costs.Values.Select(Median)));
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Compiled while running: {JitInfo.GetCompiledMethodCount()} methods in {JitInfo.GetCompilationTime().TotalMilliseconds:0} ms of processor time."));
    }

    private static Cost Measure(Action step)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, bytes, clock) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        step();
        clock.Stop();
        process.Refresh();
        return new Cost(clock.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - bytes) / 1048576.0);
    }

    private static Cost Median(List<Cost> costs)
    {
        var counted = costs.Skip(costs.Count > 1 ? 1 : 0).ToArray();
        return new Cost(Middle(counted.Select(cost => cost.Wall)), Middle(counted.Select(cost => cost.Cpu)), Middle(counted.Select(cost => cost.Megabytes)));
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static Cost Sum(IEnumerable<Cost> costs) =>
        costs.Aggregate((one, other) => new Cost(one.Wall + other.Wall, one.Cpu + other.Cpu, one.Megabytes + other.Megabytes));

    private static void WriteRow(TextWriter output, string name, Cost first, Cost median) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {first.Wall:0} | {first.Cpu:0} | {median.Wall:0} | {median.Cpu:0} | {median.Megabytes:0} |"));
}
