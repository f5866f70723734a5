using System.Diagnostics;

namespace CanTho.OpenData.Fuzzing;

/// <summary>Runs inputs one after the other in a folder of its own, each on a small stack.</summary>
internal sealed class Trial : IDisposable
{
    private const int Stack = 1024 * 1024;

    private readonly DirectoryInfo folder = new(Path.Combine(
        Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"cantho-fuzz-{Environment.ProcessId}-{Guid.NewGuid():N}"));

    public void Dispose()
    {
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs an input.</summary>
    public Outcome Run(FuzzCase input, IFuzzTarget target)
    {
        var faults = new List<string>();
        var text = "";
        var clock = new Stopwatch();
        var thread = new Thread(() => text = Run(input, target, faults, clock), Stack);
        thread.Start();
        thread.Join();
        return new Outcome([.. faults], text, clock.Elapsed);
    }

    private string Run(FuzzCase input, IFuzzTarget target, List<string> faults, Stopwatch clock)
    {
        try
        {
            folder.Create();
            input.WriteTo(folder.FullName);
            clock.Start();
            var text = target.Run(input, folder.FullName, faults);
            clock.Stop();
            return text;
        }
#pragma warning disable CA1031 // Any exception is a find.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var frame = failure.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("CanTho.OpenData.", StringComparison.Ordinal) && !line.Contains(".Fuzzing.", StringComparison.Ordinal))?.Trim();
            faults.Add($"{failure.GetType().Name} {frame?.Split(" in ")[0]}\n{failure}");
            return "";
        }
        finally
        {
            clock.Stop();
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo directory)
                {
                    directory.Delete(recursive: true);
                }
                else
                {
                    entry.Delete();
                }
            }
        }
    }
}
