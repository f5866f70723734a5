using System.Diagnostics;
using System.Globalization;

namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>Runs commands under <c>/usr/bin/time</c> (package <c>time</c>), which reads wall time, processor time and peak memory from the
/// kernel when the process and its children have ended.</summary>
internal static class TimedProcess
{
    private const int ErrorLines = 5;

    /// <summary>Runs a command to its end.</summary>
    public static TimedRun Run(Command command)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", ["--quiet", "-f", "%e %U %S %M", "-o", figures, command.Program, .. command.Arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder ?? "",
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        clock.Stop();
        var whole = Parse(File.ReadAllLines(figures)[^1], clock.Elapsed);
        File.Delete(figures);
        return new TimedRun(whole, process.ExitCode, output, [.. errors.Result.TrimEnd().Split('\n').TakeLast(ErrorLines)]);
    }

    // "8.31 6.64 1.80 832288": seconds by the clock, of the program, of the kernel for it; kilobytes. Wall time is our own, which is finer.
    private static Measurement Parse(string line, TimeSpan wall)
    {
        var figures = line.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Measurement(wall.TotalSeconds, figures[1] + figures[2], (long)figures[3] * 1024);
    }
}
