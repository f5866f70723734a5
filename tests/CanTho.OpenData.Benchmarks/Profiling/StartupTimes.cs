using System.Diagnostics;
using System.Globalization;

namespace CanTho.OpenData.Benchmarks.Profiling;

/// <summary>What whole processes cost, from start to end, on the documents of the repository: nothing but the help, one document, everything
/// that is read. Programs take turns in every round, so that whatever else the machine does meets all of them.</summary>
internal static class StartupTimes
{
    private static readonly (string Name, string[] Arguments)[] Verbs =
    [
        ("--help", ["--help"]),
        ("extract", ["extract", "seeds/ke-hoach-nghi-quyet-dai-hoi-dang-bo-2026.txt"]),
        ("check", ["check", "--as-of", "2026-11-22"]),
    ];

    /// <summary>Prints the medians.</summary>
    /// <param name="programs">Programs, each a file that runs by itself or a <c>.dll</c>; none for the one this one was built with.</param>
    /// <param name="rounds">How often each is run.</param>
    /// <param name="output">Takes the table.</param>
    public static void Print(string[] programs, int rounds, TextWriter output)
    {
        if (programs.Length == 0)
        {
            programs = [Path.Combine(AppContext.BaseDirectory, "CanTho.OpenData.Site.dll")];
        }

        output.WriteLine("| program | verb | wall ms | CPU ms |");
        output.WriteLine("|---|---|--:|--:|");
        foreach (var (name, arguments) in Verbs)
        {
            var times = programs.ToDictionary(program => program, _ => new List<(double Wall, double Cpu)>(), StringComparer.Ordinal);
            for (var round = 0; round <= rounds; round++)
            {
                foreach (var program in programs)
                {
                    times[program].Add(Measure(program, arguments));
                }
            }

            foreach (var program in programs)
            {
                // The first round warms the files.
                var counted = times[program].Skip(1).ToArray();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {program} | {name} | {Median(counted.Select(time => time.Wall)):0} | {Median(counted.Select(time => time.Cpu)):0} |"));
            }
        }
    }

    /// <summary>The shell tells what a process and its threads took of the processors.</summary>
    private static (double Wall, double Cpu) Measure(string program, string[] arguments)
    {
        string[] command = program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" > /dev/null 2>&1; } 2>&1", "-", .. command])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var times = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(time => double.Parse(time, CultureInfo.InvariantCulture) * 1000).ToArray();
        process.WaitForExit();
        return (times[0], times[1] + times[2]);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
