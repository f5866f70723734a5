using System.Diagnostics.Tracing;
using System.Globalization;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace CanTho.OpenData.Benchmarks.Profiling;

/// <summary>Where the processor is while something runs: the stacks of this process, looked at every millisecond by the runtime's own
/// sampler, counted by method. Threads that wait are left out.</summary>
internal static class SampledProfile
{
    private const string Product = "CanTho.OpenData.";

    private static readonly string[] Waiting = [".Wait", ".Sleep(", "EventLoop", "WorkerThreadStart", "Monitor.Enter"];

    /// <summary>Runs an action while sampling, and prints the methods with the most time of their own and with what they call.</summary>
    /// <param name="action">What to look at; run it once beforehand so that compiling it is not what is seen.</param>
    /// <param name="output">Takes the table.</param>
    /// <param name="count">How many methods to print of each kind.</param>
    public static async Task PrintAsync(Action action, TextWriter output, int count)
    {
        var trace = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"profile-{Environment.ProcessId}.nettrace"));
        try
        {
            await RecordAsync(action, trace);
            using var log = new TraceLog(TraceLog.CreateFromEventPipeDataFile(trace));
            var (samples, own, inclusive) = Count(log);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples} samples of a millisecond"));
            Print(output, "own", own, samples, count);
            Print(output, "with what it calls", inclusive, samples, count);
            var allocated = CountAllocations(log);
            var compiled = CountCompiled(log);
            Print(output, "methods compiled meanwhile, by type", compiled, compiled.Values.Sum(), count);
            Print(output, "allocated, by the method of ours that asked", allocated, allocated.Values.Sum(), count);
        }
        finally
        {
            File.Delete(trace);
            File.Delete(Path.ChangeExtension(trace, ".etlx"));
        }
    }

    private static async Task RecordAsync(Action action, string trace)
    {
        EventPipeProvider[] providers =
        [
            new("Microsoft-DotNETCore-SampleProfiler", EventLevel.Informational),
            new("Microsoft-Windows-DotNETRuntime", EventLevel.Verbose, (long)(ClrTraceEventParser.Keywords.Default | ClrTraceEventParser.Keywords.GC)),
        ];
        using var session = new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession(providers, requestRundown: true, circularBufferMB: 512);
        var copying = Task.Run(async () =>
        {
            await using var file = File.Create(trace);
            await session.EventStream.CopyToAsync(file);
        });
        action();
        await session.StopAsync(CancellationToken.None);
        await copying;
    }

    private static (int Samples, Dictionary<string, int> Own, Dictionary<string, int> Inclusive) Count(TraceLog log)
    {
        var (samples, own, inclusive) = (0, new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var sample in log.Events.Where(sample => sample.ProviderName == "Microsoft-DotNETCore-SampleProfiler"))
        {
            var stack = Stack(sample.CallStack()).ToArray();
            if (!Array.Exists(stack, IsProduct) || Array.Exists(Waiting, word => stack[0].Contains(word, StringComparison.Ordinal)))
            {
                continue;
            }

            samples++;
            own[stack[0]] = own.GetValueOrDefault(stack[0]) + 1;
            foreach (var method in stack.Where(IsProduct).Distinct(StringComparer.Ordinal))
            {
                inclusive[method] = inclusive.GetValueOrDefault(method) + 1;
            }
        }

        return (samples, own, inclusive);
    }

    /// <summary>The runtime tells of one allocation in about a hundred kilobytes, and what type it was of.</summary>
    private static Dictionary<string, int> CountAllocations(TraceLog log)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tick in log.Events.Where(sample => sample is GCAllocationTickTraceData).Select(sample => (GCAllocationTickTraceData)sample))
        {
            var key = (Stack(tick.CallStack()).FirstOrDefault(IsProduct) ?? "(runtime)") + ": " + tick.TypeName;
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static Dictionary<string, int> CountCompiled(TraceLog log)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var method in log.Events.Where(sample => sample is MethodJittingStartedTraceData).Select(sample => (MethodJittingStartedTraceData)sample))
        {
            counts[method.MethodNamespace] = counts.GetValueOrDefault(method.MethodNamespace) + method.MethodILSize;
        }

        return counts;
    }

    private static bool IsProduct(string method) =>
        method.StartsWith(Product, StringComparison.Ordinal) && !method.StartsWith(Product + "Benchmarks", StringComparison.Ordinal);

    private static IEnumerable<string> Stack(TraceCallStack? frame)
    {
        for (; frame is not null; frame = frame.Caller)
        {
            if (frame.CodeAddress.FullMethodName is { Length: > 0 } name)
            {
                yield return Short(name);
            }
        }
    }

    /// <summary>A method's name without the types of its parameters.</summary>
    private static string Short(string name) => name.IndexOf('(', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;

    private static void Print(TextWriter output, string title, Dictionary<string, int> counts, int samples, int count)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {title} | share |"));
        output.WriteLine("|---|--:|");
        foreach (var (method, hits) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(count))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{method}` | {hits / (double)samples:P1} |"));
        }
    }
}
