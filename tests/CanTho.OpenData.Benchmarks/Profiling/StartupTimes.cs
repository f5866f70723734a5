using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

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

    /// <summary>Measures and leaves the result.</summary>
    /// <param name="programs">Programs, each a name and a file that runs by itself or a <c>.dll</c>, as <c>NAME=FILE</c>; the one that this one
    /// was built with comes before them.</param>
    /// <param name="rounds">How often each is run.</param>
    /// <param name="results">Takes the part.</param>
    public static void Run(IEnumerable<string> programs, int rounds, ResultFolder results)
    {
        (string Name, string File)[] all =
        [
            ("as `dotnet run` leaves it", ComparedSize.OwnSite),
            .. programs.Select(word => word.Split('=', 2)).Select(parts => (parts[0], parts[1])),
        ];
        var rows = Verbs.SelectMany(verb => Rows(verb.Name, verb.Arguments, all, rounds)).ToImmutableArray();
        var machine = Machine.Read();
        results.Write("40-startup", new Section("Start-up: whole processes on the documents of the repository")
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Text =
            [
                string.Create(CultureInfo.InvariantCulture, $"`--help`, `extract` of one plan and `check` of everything, {rounds} rounds in turn, files cached. \"Compiled beforehand\" is ReadyToRun code with the runtime in one folder (`scripts/program.sh publish`), \"as one with the runtime\" the archive that deploys take (`scripts/program.sh pack`): a deploy that finds one needs no SDK. Trimming and native code ahead of time are left out: Razor components and the JSON of the twins are found by reflection."),
            ],
            Commands =
            [
                "bash scripts/program.sh publish PROGRAM",
                string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project tests/CanTho.OpenData.Benchmarks -- startup {rounds} {string.Join(' ', all.Skip(1).Select(program => $"\"{program.Name}=PROGRAM/{Path.GetFileName(program.File)}\""))}"),
            ],
            Tables = [new SectionTable("Milliseconds, median (lowest to highest).", ["", "by the clock", "processor"], rows)],
        });
    }

    private static IEnumerable<ImmutableArray<string>> Rows(string verb, string[] arguments, (string Name, string File)[] programs, int rounds)
    {
        var times = programs.ToDictionary(program => program.Name, _ => new List<(double Wall, double Cpu)>(), StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, file) in programs)
            {
                times[name].Add(Measure(file, arguments));
            }
        }

        // The first round warms the files.
        return programs.Select(program => times[program.Name].Skip(1).ToArray() is var counted
            ? ImmutableArray.Create($"{verb}, {program.Name}", Milliseconds(counted.Select(time => time.Wall)), Milliseconds(counted.Select(time => time.Cpu)))
            : []);
    }

    private static string Milliseconds(IEnumerable<double> times) => Spread.Of(times) is var spread
        ? string.Create(CultureInfo.InvariantCulture, $"{spread.Median:0} ({spread.Lowest:0}–{spread.Highest:0})")
        : "";

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
}
