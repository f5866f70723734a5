using System.Diagnostics;
using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Our page phase alone, in a process of its own: reads and understands a corpus untimed, then renders the pages about tasks and
/// writes each as soon as it is rendered, timed. Compilation at run time falls into the time, as it does in a build; the folder is written
/// as other generators write, without waiting for the disk. Prints one line of JSON.</summary>
internal static class PagePhase
{
    /// <summary>Reads, renders, writes and prints.</summary>
    public static void Run(string corpus, string folder)
    {
        var site = PreparedSite.Read(corpus);
        GC.Collect();
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var files = site.Render(site.TaskPages, new Folder(folder));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            pages = files.Length,
            bytes = files.Sum(file => file.Length),
            wall = clock.Elapsed.TotalSeconds,
            cpu = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds,
        }));
    }

    private sealed class Folder(string root) : IFileSink
    {
        public string Scratch => root;

        public OutputFile Take(OutputFile file) => Take(file.Path, file.Content);

        public OutputFile Take(string path, ReadOnlyMemory<byte> buffer)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, buffer.Span);
            return new OutputFile(path, buffer.Length, _ => File.OpenRead(file));
        }

        public OutputFile Take(string path, Action<Stream> write) => throw new NotSupportedException("A page is never written in pieces.");
    }
}
