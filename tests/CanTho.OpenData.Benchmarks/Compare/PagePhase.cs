using System.Diagnostics;
using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Our page phase alone, in a process of its own: reads and understands a corpus untimed, then renders the pages about tasks and
/// writes them, timed. Compilation at run time falls into the time, as it does in a build; the folder is written as other generators write,
/// without waiting for the disk. Prints one line of JSON.</summary>
internal static class PagePhase
{
    /// <summary>Reads, renders, writes and prints.</summary>
    public static async Task RunAsync(string corpus, string folder)
    {
        var site = PreparedSite.Read(corpus);
        GC.Collect();
        var start = Moment.Now();
        var files = await site.RenderAsync(site.TaskPages);
        var rendered = Moment.Now();
        Parallel.ForEach(files, file => Write(folder, file));
        var written = Moment.Now();
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            pages = files.Length,
            bytes = files.Sum(file => (long)file.Content.Length),
            render_wall = (rendered.Clock - start.Clock).TotalSeconds,
            render_cpu = (rendered.Cpu - start.Cpu).TotalSeconds,
            wall = (written.Clock - start.Clock).TotalSeconds,
            cpu = (written.Cpu - start.Cpu).TotalSeconds,
        }));
    }

    private static void Write(string folder, OutputFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content.Span);
    }

    private readonly record struct Moment(TimeSpan Clock, TimeSpan Cpu)
    {
        public static Moment Now() => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime);
    }
}
