using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Search;

/// <summary>Our index beside Pagefind's: both are made in turn as whole processes from one file of records, then both are asked the same
/// queries in one browser (<c>tests/search/pagefind/compare.mjs</c>).</summary>
internal static class SearchBeside
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "search", "pagefind");

    private static readonly string Self = typeof(SearchBeside).Assembly.Location;

    /// <summary>Measures at one size and leaves the result.</summary>
    public static void Run(ComparedSize options, ResultFolder results)
    {
        ComparisonFiles.MakeCorpus(options);
        NodeModules.Install(Folder);
        var (records, output) = (Path.Combine(options.Work, "records"), Path.Combine(options.Work, "output"));
        ComparisonFiles.Need(new Command("dotnet", Self, "records", options.Corpus, records));
        var own = new Command("dotnet", "exec", "--runtimeconfig", Path.ChangeExtension(ComparedSize.OwnSite, ".runtimeconfig.json"), Self, "index", records, Path.Combine(output, "own"));
        var peer = new Command("node", "pagefind-index.mjs", Path.Combine(output, "pagefind")) { Folder = Folder, Environment = [("SEARCH_OUT", records)] };
        var (ours, theirs) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            ComparisonFiles.Clean(output);
            Disk.Settle();
            ours.Add(ComparisonFiles.Need(own));
            theirs.Add(ComparisonFiles.Need(peer));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"search, round {round}: own {ours[^1].Wall:0.00} s, processor {ours[^1].Cpu:0.00} s; Pagefind {theirs[^1].Wall:0.00} s, processor {theirs[^1].Cpu:0.00} s"));
        }

        CopyIndex(Path.Combine(output, "own"), records);
        var asked = Path.Combine(records, "asked.json");
        ComparisonFiles.Need(new Command("node", "compare.mjs")
        {
            Folder = Folder,
            Environment = [("SEARCH_OUT", records), ("QUERIES", Path.Combine(records, "queries.json")), ("RESULT", asked)],
        });
        using var told = JsonDocument.Parse(File.ReadAllText(asked));
        results.Write(string.Create(CultureInfo.InvariantCulture, $"30-search-{options.Tasks:000000}"), SectionOf(options, [.. ours], [.. theirs], told.RootElement));
        Directory.Delete(records, recursive: true);
    }

    private static void CopyIndex(string from, string to) => ComparisonFiles.Need(new Command("cp", "-r", Path.Combine(from, "tim-kiem"), to));

    private static Section SectionOf(ComparedSize options, ImmutableArray<Measurement> ours, ImmutableArray<Measurement> theirs, JsonElement asked)
    {
        var machine = Machine.Read();
        var (own, peer, sizes) = (asked.GetProperty("own"), asked.GetProperty("peer"), asked.GetProperty("sizes"));
        var (size, theirSize) = (Bytes(sizes.GetProperty("own")), Bytes(sizes.GetProperty("peer")));
        var time = Spread.Of(ours.Zip(theirs, (our, their) => our.Cpu / their.Cpu));
        return new Section(string.Create(CultureInfo.InvariantCulture, $"Search beside Pagefind at {options.Tasks:#,0} tasks"))
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Text =
            [
                string.Create(CultureInfo.InvariantCulture, $"{asked.GetProperty("records").GetInt32():#,0} records, {asked.GetProperty("queries").GetInt32()} queries of words out of titles, half of them without marks, ")
                + $"Pagefind {asked.GetProperty("version").GetString()}. Both indexes are made from one file of records as whole processes, {options.Rounds} rounds in turn, files cached. "
                + "Both are asked in one Chromium from one local server without delay, nothing cached between queries; bytes are compressed (gzip 6) and hold the program. Titles of generated tasks are alike, "
                + "so that found places say less than those of the real corpus (`tests/search/pagefind`).",
            ],
            Tables =
            [
                new SectionTable("Making the index, and asking it (medians).", ["", "own search", "Pagefind"],
                [
                    ["seconds by the clock", Spread.Of(ours.Select(run => run.Wall)).ToString(), Spread.Of(theirs.Select(run => run.Wall)).ToString()],
                    ["seconds of processor time", Spread.Of(ours.Select(run => run.Cpu)).ToString(), Spread.Of(theirs.Select(run => run.Cpu)).ToString()],
                    ["peak memory of one process, MiB", Memory(ours), Memory(theirs)],
                    ["files of the index", Count(sizes.GetProperty("own")), Count(sizes.GetProperty("peer"))],
                    ["index on disk, MB", Number(size / 1e6), Number(theirSize / 1e6)],
                    ["kB to the first ten results, program included", Kilo(own, "bytes"), Kilo(peer, "bytes")],
                    ["– of which index and records", Kilo(own, "data"), Kilo(peer, "data")],
                    ["kB at most", Kilo(own, "most"), Kilo(peer, "most")],
                    ["files fetched", Number(Value(own, "files")), Number(Value(peer, "files"))],
                    ["milliseconds, everything fetched", Number(Value(own, "cold")), Number(Value(peer, "cold"))],
                    ["milliseconds, the same query again", Number(Value(own, "warm")), Number(Value(peer, "warm"))],
                    ["queries that find their record among ten", Number(Value(own, "recall") * 100) + " %", Number(Value(peer, "recall") * 100) + " %"],
                ]),
            ],
            Figures = options.Tasks != 10_000 ? [] :
            [
                new Figure("search-pagefind-time", time.Median) { Lowest = time.Lowest, Highest = time.Highest },
                new Figure("search-pagefind-size", size / theirSize),
                new Figure("search-pagefind-bytes", Value(own, "bytes") / Value(peer, "bytes")),
            ],
        };
    }

    private static double Value(JsonElement engine, string name) => engine.GetProperty(name).GetDouble();

    private static double Bytes(JsonElement size) => Value(size, "bytes");

    private static string Count(JsonElement size) => size.GetProperty("files").GetInt32().ToString("#,0", CultureInfo.InvariantCulture);

    private static string Kilo(JsonElement engine, string name) => Number(Value(engine, name) / 1000);

    private static string Memory(ImmutableArray<Measurement> runs) => Number(runs.Max(run => run.PeakMemory) / 1048576.0);

    private static string Number(double value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);
}
