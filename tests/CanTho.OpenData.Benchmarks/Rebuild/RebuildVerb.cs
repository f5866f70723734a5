using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CanTho.OpenData.Benchmarks.Beyond;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Rebuild;

/// <summary>The verb <c>rebuild</c>: a whole build, then one row of progress changed and built again, round after round as whole processes; and
/// how soon a change saved on the real corpus is seen through <c>serve</c>.</summary>
internal static class RebuildVerb
{
    /// <summary>Measures and leaves the result.</summary>
    public static void Run(AllOptions options)
    {
        var size = options.At(options.Tasks.Max());
        ComparisonFiles.MakeCorpus(size);
        var work = Path.Combine(options.Work, "rebuild");
        var (fresh, again, written) = (new List<Measurement>(), new List<Measurement>(), new List<double>());
        var output = Path.Combine(work, "output");
        for (var round = 1; round <= options.Rounds; round++)
        {
            ComparisonFiles.Clean(work);
            fresh.Add(Build(options, size, output));
            // The first rebuild has no spare folder yet; it is made ready here, as every build but the first finds one.
            Edit(size, round, "chuẩn bị");
            _ = Build(options, size, output);
            Edit(size, round, "thử");
            var start = DateTime.UtcNow;
            again.Add(Build(options, size, output));
            written.Add(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Count(file => File.GetLastWriteTimeUtc(file) >= start));
            Console.WriteLine($"round {round}: whole {fresh[^1]}, again {again[^1]}, {written[^1]} files written");
        }

        var clean = Path.Combine(work, "clean", "output");
        _ = Build(options, size, clean);
        var different = WholeBuild.Changed(clean, output).Files + WholeBuild.Changed(output, clean).Files;
        var served = ServeRun.Measure(options, Path.Combine(work, "serve"));
        new ResultFolder(options.Results).Write("30-rebuild", SectionOf(options, size, fresh, again, written, different, served));
        Directory.Delete(work, recursive: true);
    }

    private static Measurement Build(AllOptions options, ComparedSize size, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        Disk.Settle();
        return ComparisonFiles.Need(Command.Of(
            options.Site, "build", "--root", size.Corpus, "--as-of", PreparedSite.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--output", output));
    }

    /// <summary>Gives the first report of the first sheet another note.</summary>
    private static void Edit(ComparedSize size, int round, string word)
    {
        var sheet = Directory.EnumerateFiles(Path.Combine(size.Corpus, "input", "progress"), "*.csv").Order(StringComparer.Ordinal).First();
        var lines = File.ReadAllLines(sheet);
        var cells = lines[1].Split(',');
        cells[4] = string.Create(CultureInfo.InvariantCulture, $"Ghi chú {word} {round}");
        lines[1] = string.Join(',', cells);
        File.WriteAllText(sheet, string.Join('\n', lines) + "\n", Encoding.UTF8);
    }

    private static Section SectionOf(
        AllOptions options, ComparedSize size, List<Measurement> fresh, List<Measurement> again, List<double> written, int different, Spread served)
    {
        var machine = Machine.Read();
        var (wall, cpu) = (Spread.Of(again.Zip(fresh, (one, whole) => one.Wall / whole.Wall)), Spread.Of(again.Zip(fresh, (one, whole) => one.Cpu / whole.Cpu)));
        return new Section("Building again after one change")
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Text =
            [
                string.Create(CultureInfo.InvariantCulture, $"At {size.Tasks:#,0} tasks one row of progress gets another note, and the site is built again over the last version, by a fresh process each time, warm. Files that say they are made without reports, or from those of other tasks, are taken over unseen; the version before the last is written over."),
                string.Create(CultureInfo.InvariantCulture, $"After the last round {different} files differed from a build from nothing. A test does the same after random edits of reports, texts, registers, styles and documents."),
                "`serve` on the real documents: from a text saved in `input/` until the new page is answered, asked for every 5 ms.",
            ],
            Commands = [string.Create(CultureInfo.InvariantCulture, $"dotnet tests/CanTho.OpenData.Benchmarks/bin/Release/net10.0/CanTho.OpenData.Benchmarks.dll rebuild --tasks {size.Tasks} --rounds {options.Rounds}")],
            Tables =
            [
                new SectionTable("Median (lowest to highest).", ["", "seconds by the clock", "seconds of processor", "peak memory, MiB", "files written"],
                [
                    Row("whole build", fresh, ""), Row("after one change", again, Spread.Of(written).ToString()), ["ratio", wall.ToString(), cpu.ToString(), "", ""],
                ]),
            ],
            Figures =
            [
                Of("rebuild", wall), new Figure("rebuild-equal", different) { Note = "after the last round; the test over random edits finds none either" },
                Of("serve", served),
            ],
        };
    }

    private static Figure Of(string aim, Spread spread) => new(aim, spread.Median) { Lowest = spread.Lowest, Highest = spread.Highest };

    private static ImmutableArray<string> Row(string name, List<Measurement> runs, string written) =>
    [
        name, Spread.Of(runs.Select(run => run.Wall)).ToString(), Spread.Of(runs.Select(run => run.Cpu)).ToString(),
        Spread.Of(runs.Select(run => run.PeakMemory / 1048576.0)).ToString(), written,
    ];
}
