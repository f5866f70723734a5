using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>The part of BENCHMARKS.md about what lies beyond one machine and one province.</summary>
/// <param name="Year">Tasks of a province in a year.</param>
/// <param name="Growth">Builds of growing sizes.</param>
/// <param name="Changed">What one report and one day change.</param>
/// <param name="Joined">Joined portals, the fewest first.</param>
internal sealed record BeyondSection(ProvinceYear Year, Growth Growth, (SiteSize Report, SiteSize Day) Changed, ImmutableArray<JoinedRun.Result> Joined)
{
    private const int Provinces = 34;
    private const int Years = 10;
    private const int Large = 100_000;

    private double Province => Year.Tasks * Years;

    /// <summary>What the largest size but one took once more, behind the largest; null where it was not built again.</summary>
    public Measurement? UsualAgain { get; init; }

    /// <summary>The part.</summary>
    public Section Section(AllOptions options)
    {
        var machine = Machine.Read();
        return new Section($"Beyond one machine: {Provinces} provinces over {Years} years")
        {
            Date = machine.Date,
            Commit = machine.Commit,
            Text = [.. Assumptions()],
            Tables = [Sizes(), Kinds(), Changes(), Estimate(), Limits(), Joins()],
            Figures = [.. Scale()],
            Commands = [string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project tests/CanTho.OpenData.Benchmarks -- beyond --tasks {string.Join(',', options.Tasks)}{(options.Scale is { } scale ? $" --scale {scale}" : "")}")],
        };
    }

    /// <summary>What a task costs in the large, and the memory of it, where a size like that was built.</summary>
    private IEnumerable<Figure> Scale()
    {
        if (Growth.Sites is not [.., var usual, { Tasks: >= Large } large])
        {
            yield break;
        }

        Measurement[] around = UsualAgain is { } again ? [usual.Cost, again] : [usual.Cost];
        yield return new Figure("scale", ATask(large.Cost.Wall, large) / ATask(around.Average(cost => cost.Wall), usual))
        {
            Note = Words($"one build, against the mean of {around.Length} before and behind it ({string.Join(" and ", around.Select(cost => Words($"{cost.Wall:0.0}")))} s); processor time {ATask(large.Cost.Cpu, large) / ATask(around.Average(cost => cost.Cpu), usual):0.00}"),
        };
        yield return new Figure("memory-100k", large.Cost.PeakMemory / 1048576.0) { Note = Words($"{large.Size.Files:#,0} files") };
    }

    private static double ATask(double seconds, MeasuredSite site) => seconds / site.Tasks;

    private IEnumerable<string> Assumptions()
    {
        yield return Words($"Assumed: {Provinces} provinces, {Years} years, each province like the one we have. Its numbers of plans ({Year.Numbers}) tell of {Year.Plans:0} plans a year (median); the {Year.PlansRead} plans among the originals assign {Year.TasksAPlan:0.0} tasks on the average; that is **{Year.Tasks:#,0} tasks a province and year**, if every plan assigns as many as those. Nothing but plans is counted, no appendices and no districts; half or twice as many would halve or double every row.");
        yield return Words($"Figures at sizes that were not measured lie on the straight line through the two measured sizes around them, beyond {Growth.Sites[^1].Tasks:#,0} tasks on that through the largest two. One run each.");
        yield return "Of the bounds of hosts the number of files comes first, long before memory or time: a page, its JSON twin, an embed and their like for every task. It is a bound of hosts that take uploads by the file, not of the web: the folder on object storage behind a CDN has none. The way past it is to build each province apart and to join them by an index of indexes, which was tried (last table); a term of office (five years) that has ended can be a portal of its own as well, never built again.";
        yield return Words($"Before any bound of a host, a daily build does: every page states the day that its distances count from, so that the next day changes {Changed.Day.Files:#,0} files ({Changed.Day.Bytes / 1e6:#,0} MB) though nothing is new, while one more report changes {Changed.Report.Files:#,0}. Build on a push, not on a clock, or take the day out of what every page repeats. Partitions leave it out already. Of the {Changed.Report.Bytes / 1e6:#,0} MB after a report {Changed.Report.Kinds[5].Bytes / 1e6:#,0} MB are whole datasets in {Changed.Report.Kinds[5].Files} files: whoever follows the data fetches {Changed.Report.Kinds[3].Bytes / 1e6:0.0} MB of partitions instead.");
        var (real, most) = (Joined[^1], Joined[^2]);
        yield return Words($"The browser: a portal that is asked costs its own search budget, here {Value(most, "index") / 1e3 / Value(most, "portalsMean"):0} kB each. Generated corpora share one vocabulary and the five originals, so that every portal is asked: the worst case, in which {Provinces} portals would cost {Value(most, "index") / 1e3 / Value(most, "portalsMean") * Provinces:#,0} kB a query. Of {real.Portals} portals that hold one real original each, {Value(real, "portalsMean"):0.0} are asked on the average: the best case, for they are small. Real provinces lie between: common words are everybody's, names of places, projects and documents are not.");
        yield return Words($"Merged answers are held against one index over all records: of {most.Portals} generated portals they name the wanted record among ten in {Value(most, "found"):0} of {Value(most, "queries"):0} queries, the one index in {Value(most, "foundWhole"):0} (generated titles are alike); of the real ones in {Value(real, "found"):0} and {Value(real, "foundWhole"):0} of {Value(real, "queries"):0}.");
        yield return "The book of words holds which portals have which words and which pairs of neighbours, exactly. Filters of ten bits a word were weighed beside it: every portal has its own, all of which a page must load before it can choose, and they claim words that are not there; of the book a query loads only the files with its words. " +
            Words($"For {Provinces} portals, on the line through {Joined[^3].Portals} and {Joined[^2].Portals}, it would be {Joined[^2].BookCompressed / 1e3 + ((Joined[^2].BookCompressed - Joined[^3].BookCompressed) / 1e3 / (Joined[^2].Portals - Joined[^3].Portals) * (Provinces - Joined[^2].Portals)):0} kB compressed.");
        yield return "Not tried: Spark and BigQuery themselves (neither can be had here; their statements follow the documentation), DuckDB over https (its extension is fetched from elsewhere), a real CDN.";
    }

    private SectionTable Sizes() => new("Whole builds.", ["", .. Growth.Sites.Select(site => Words($"{site.Tasks:#,0} tasks"))],
    [
        Row("documents", site => site.Documents, "#,0"), Row("agencies", site => site.Agencies, "#,0"),
        Row("files", site => site.Size.Files, "#,0"), Row("files a task", site => (double)site.Size.Files / site.Tasks, "0.00"),
        Row("MB", site => site.Size.Bytes / 1e6, "#,0"), Row("kB a task", site => site.Size.Bytes / 1e3 / site.Tasks, "0.0"),
        Row("largest file, MB", site => site.Size.Largest / 1e6, "0.0"),
        Row("search index, MB", site => site.Size.Index / 1e6, "0.0"), Row("search index, bytes a task", site => (double)site.Size.Index / site.Tasks, "#,0"),
        Row("originals and inputs, kB a task", site => site.Source / 1e3 / site.Tasks, "0.00"),
        Row("seconds of processor time", site => site.Cost.Cpu, "0.0"), Row("milliseconds of processor time a task", site => site.Cost.Cpu * 1e3 / site.Tasks, "0.00"),
        Row("seconds by the clock", site => site.Cost.Wall, "0.0"), Row("peak memory, MB", site => site.Cost.PeakMemory / 1e6, "#,0"),
    ]);

    private SectionTable Kinds() => new("Files, and MB, by kind.", ["", .. Growth.Sites.Select(site => Words($"{site.Tasks:#,0} tasks"))],
        [.. SiteSize.Names.Select((name, at) => Growth.Sites.Select(site => Weight(site.Size.Kinds[at])).Prepend(name).ToImmutableArray())]);

    private SectionTable Changes() => new(
        "What a host is sent, at the largest size compared in full: files that differ, and MB. The next day changes every page that tells how far a deadline is, but no partition.",
        ["", "one more report on a task", "the next day, nothing new"],
        [
            .. SiteSize.Names.Select((name, at) => ImmutableArray.Create(name, Weight(Changed.Report.Kinds[at]), Weight(Changed.Day.Kinds[at]))),
            ["all", Weight((Changed.Report.Files, Changed.Report.Bytes)), Weight((Changed.Day.Files, Changed.Day.Bytes))],
        ]);

    private SectionTable Estimate()
    {
        ImmutableArray<double> sizes = [Year.Tasks, Province, Province * Provinces];
        return new("The estimate. Provinces apart are the sum of portals, each built by itself; in one site is the same in a single build.",
            ["", "a province, one year", Words($"a province, {Years} years"), Words($"{Provinces} provinces apart, {Years} years"), Words($"the same in one site")],
            [
                Estimated("tasks", site => site.Tasks, 1, "#,0", isSum: true), Estimated("files", site => site.Size.Files, 1, "#,0", isSum: true), Estimated("GB published", site => site.Size.Bytes, 1e9, "#,0.0", isSum: true),
                Estimated("of which partitions, files", site => site.Size.Kinds[3].Files, 1, "#,0", isSum: true), Estimated("of which partitions, GB", site => site.Size.Kinds[3].Bytes, 1e9, "0.0", isSum: true),
                Estimated("search index, MB", site => site.Size.Index, 1e6, "#,0", isSum: true), Estimated("originals and inputs, MB", site => site.Source, 1e6, "#,0", isSum: true),
                Estimated("minutes of processor time for a whole build", site => site.Cost.Cpu, 60, "#,0.0", isSum: true), Estimated("peak memory of a build, GB", site => site.Cost.PeakMemory, 1e9, "0.0", isSum: false),
            ]);

        ImmutableArray<string> Estimated(string name, Func<MeasuredSite, double> figure, double unit, string format, bool isSum)
        {
            var values = sizes.Select(tasks => Growth.At(figure, tasks) / unit).ToArray();
            return [name, .. new[] { values[0], values[1], values[1] * (isSum ? Provinces : 1), values[2] }.Select(value => value.ToString(format, CultureInfo.InvariantCulture))];
        }
    }

    private SectionTable Limits() => new("What breaks first: after how many years a province by itself, and all provinces in one site, reach a bound.",
        ["bound", "a province", Words($"{Provinces} in one site"), "says", "the way past it"],
        [
            .. HostLimit.All.Select(limit => (Limit: limit, Tasks: Growth.Reaches(limit.Figure, limit.Limit))).OrderBy(limit => limit.Tasks)
                .Select(limit => ImmutableArray.Create(limit.Limit.Name, Duration(limit.Tasks / Year.Tasks), Duration(limit.Tasks / Year.Tasks / Provinces), limit.Limit.Source, limit.Limit.Past)),
        ]);

    private SectionTable Joins() => new("Portals built apart and joined: generated ones of 1,000 tasks each, from different seeds, and last one for each of the real originals. Bytes of queries are compressed (gzip 6), nothing cached.",
        ["", .. Joined.Select(join => Words($"{join.Portals} {(join == Joined[^1] ? "real" : "generated")}"))],
        [
            Told("records", join => join.Records, "#,0"), Told("joining, seconds of processor time", join => join.Seconds, "0.0"),
            Told("words and pairs", join => join.Words, "#,0"), Told("book of words, kB", join => join.Book / 1e3, "#,0"), Told("the same compressed, kB", join => join.BookCompressed / 1e3, "#,0"),
            Told("filters of the same words, kB (all are loaded)", join => join.Filters / 1e3, "#,0"), Told("words a filter claims falsely, %", join => join.FalselyHeld * 100, "0.00"), Told("words the book claims falsely, %", _ => 0, "0"),
            Told("index of indexes, kB", join => join.Index / 1e3, "#,0"),
            Told("portals asked a query, mean", join => Value(join, "portalsMean"), "0.0"), Told("kB of the book a query, median", join => Value(join, "book") / 1e3, "0.0"), Told("at most", join => Value(join, "bookMost") / 1e3, "0.0"),
            Told("kB of the portals' indexes a query, median", join => Value(join, "index") / 1e3, "0"), Told("at most", join => Value(join, "indexMost") / 1e3, "0"),
            Told("queries that find their record among ten, merged", join => Value(join, "found"), "0"), Told("the same in one index of all records", join => Value(join, "foundWhole"), "0"), Told("of ten results, common to both, %", join => Value(join, "common") * 100, "0"),
        ]);

    private ImmutableArray<string> Row(string name, Func<MeasuredSite, double> figure, string format) =>
        [name, .. Growth.Sites.Select(site => figure(site).ToString(format, CultureInfo.InvariantCulture))];

    private ImmutableArray<string> Told(string name, Func<JoinedRun.Result, double> figure, string format) =>
        [name, .. Joined.Select(join => figure(join).ToString(format, CultureInfo.InvariantCulture))];

    private static double Value(JoinedRun.Result join, string name) => join.Asked.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : 0;

    private static string Weight((int Files, long Bytes) kind) => Words($"{kind.Files:#,0}, {kind.Bytes / 1e6:#,0.0}");

    private static string Duration(double years) => years < 1 ? Words($"{years * 12:0.0} months") : years > 100 ? "over 100 years" : Words($"{years:0.0} years");

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
