using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Corpus;
using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Search;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>Portals built apart from corpora of different seeds, joined, and asked beside one index over all their records.</summary>
/// <param name="Work">Folder for them.</param>
/// <param name="Site">The program that builds and joins.</param>
internal sealed record JoinedRun(string Work, string Site)
{
    private const int FirstSeed = 3001;
    private const int TasksAPortal = 1_000;

    /// <summary>One joined site.</summary>
    /// <param name="Portals">How many portals.</param>
    /// <param name="Records">Their records.</param>
    /// <param name="Seconds">What joining took.</param>
    /// <param name="Book">Bytes of the book of words.</param>
    /// <param name="BookCompressed">The same compressed, file by file.</param>
    /// <param name="Words">Words and pairs in it.</param>
    /// <param name="Index">Bytes of the index of indexes.</param>
    /// <param name="Filters">Bytes of filters of the same words, all portals together.</param>
    /// <param name="FalselyHeld">Of the words that a portal lacks, the share that its filter would claim.</param>
    /// <param name="Asked">What <c>tests/search/joined.mjs</c> told.</param>
    internal sealed record Result(int Portals, int Records, double Seconds, long Book, long BookCompressed, int Words, long Index, long Filters, double FalselyHeld, JsonElement Asked);

    /// <summary>Builds as many portals as the largest join needs and joins the first so many of them; last, portals of one real original each,
    /// whose words are real.</summary>
    public IEnumerable<Result> Run(ImmutableArray<int> counts)
    {
        var portals = Enumerable.Range(0, counts.Max()).Select(Generated).ToList();
        foreach (var count in counts)
        {
            yield return Join([.. portals.Take(count)]);
        }

        yield return Join([.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds")).Order(StringComparer.Ordinal).Select((seed, number) => Original(Path.GetFileNameWithoutExtension(seed), number))]);
    }

    private (string Id, string Folder, ImmutableArray<SearchRecord> Records, ImmutableArray<Abbreviation> Abbreviations) Generated(int number)
    {
        var corpus = Path.Combine(Work, "corpus");
        new CorpusWriter(Repository.Root, FirstSeed + number).Write(corpus, TasksAPortal);
        return Build(string.Create(CultureInfo.InvariantCulture, $"tinh-{number + 1}"), corpus);
    }

    /// <summary>A portal of one original: the others are taken out, and what was written about them.</summary>
    private (string Id, string Folder, ImmutableArray<SearchRecord> Records, ImmutableArray<Abbreviation> Abbreviations) Original(string seed, int number)
    {
        var corpus = Path.Combine(Work, "corpus");
        ComparisonFiles.Need(new Command("mkdir", corpus));
        ComparisonFiles.Need(new Command("cp", ["-r", .. new[] { "seeds", "input", "theme" }.Select(part => Path.Combine(Repository.Root, part)), corpus]));
        foreach (var other in new[] { "seeds", "input/documents" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(corpus, part))).Where(file => Path.GetFileNameWithoutExtension(file) != seed)
            .Concat(new[] { "corrections", "progress", "history" }.Select(part => Path.Combine(corpus, "input", part)).Where(Directory.Exists).SelectMany(part => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories)))
            .ToList())
        {
            File.Delete(other);
        }

        return Build(string.Create(CultureInfo.InvariantCulture, $"goc-{number + 1}"), corpus);
    }

    private (string Id, string Folder, ImmutableArray<SearchRecord> Records, ImmutableArray<Abbreviation> Abbreviations) Build(string id, string corpus)
    {
        var folder = Path.Combine(Work, id);
        _ = WholeBuild.Run(Site, corpus, folder, PreparedSite.AsOf);
        var findings = PortalBuild.Run(corpus, PreparedSite.AsOf);
        Directory.Delete(corpus, recursive: true);
        return (id, folder, SearchRecords.Of(findings), findings.Corpus.Abbreviations);
    }

    private Result Join(ImmutableArray<(string Id, string Folder, ImmutableArray<SearchRecord> Records, ImmutableArray<Abbreviation> Abbreviations)> portals)
    {
        var (list, joined, whole) = (Path.Combine(Work, "list.yml"), Path.Combine(Work, "joined"), Path.Combine(Work, "whole"));
        File.WriteAllText(list, "title: Các tỉnh\nbase_url: https://chung.example\nportals:\n" + string.Concat(portals.Select(portal => $"  - {{id: {portal.Id}, folder: {portal.Folder}, address: '{AddressOf(portal.Id)}'}}\n")));
        var cost = ComparisonFiles.Need(Command.Of(Site, "join", list, "--output", joined, "--root", Repository.Root));
        var records = portals.SelectMany(portal => portal.Records.Select(record => record with { Url = AddressOf(portal.Id) + record.Url })).ToImmutableArray();
        Save(whole, SearchIndex.Build(records, portals[0].Abbreviations));
        var asked = Ask(joined, whole, portals, records);
        var book = Directory.EnumerateFiles(Path.Combine(joined, "tim-kiem", "so-tu")).Select(File.ReadAllBytes).ToList();
        var words = portals.Select(portal => Words(portal.Folder)).ToList();
        var (filters, falsely) = Filtered(words);
        Directory.Delete(whole, recursive: true);
        return new Result(portals.Length, records.Length, cost.Cpu, book.Sum(file => (long)file.Length), book.Sum(Compressed), words.SelectMany(all => all).Distinct(StringComparer.Ordinal).Count(),
            new FileInfo(Path.Combine(joined, "data", "portals.json")).Length, filters, falsely, asked);
    }

    private JsonElement Ask(
        string joined, string whole, ImmutableArray<(string Id, string Folder, ImmutableArray<SearchRecord> Records, ImmutableArray<Abbreviation> Abbreviations)> portals, ImmutableArray<SearchRecord> records)
    {
        var configuration = Path.Combine(Work, "asked.json");
        File.WriteAllBytes(configuration, JsonSerializer.SerializeToUtf8Bytes(new
        {
            joined,
            whole,
            portals = portals.Select(portal => new { id = portal.Id, address = AddressOf(portal.Id), folder = portal.Folder }),
            queries = SampleQueries.Of(records).Select(query => new { query = query.Q, wanted = query.Find[0] }),
        }));
        var run = TimedProcess.Run(new Command("node", Path.Combine(Repository.Root, "tests", "search", "joined.mjs"), configuration));
        return run.ExitCode == 0 ? JsonElement.Parse(run.Output) : throw new InvalidOperationException(string.Join('\n', run.Errors));
    }

    /// <summary>Bytes of all filters, and the share of words that a portal lacks and its filter claims.</summary>
    private static (long Bytes, double FalselyHeld) Filtered(List<HashSet<string>> words)
    {
        var all = words.SelectMany(own => own).ToHashSet(StringComparer.Ordinal);
        var filters = words.Select(own => new WordFilter(own)).ToList();
        var lacked = words.Zip(filters).SelectMany(portal => all.Where(word => !portal.First.Contains(word)).Select(portal.Second.MayHold)).ToList();
        return (filters.Sum(filter => (long)filter.Bytes), lacked.Count == 0 ? 0 : (double)lacked.Count(held => held) / lacked.Count);
    }

    /// <summary>The words and pairs of a portal without marks, as its search index holds them.</summary>
    private static HashSet<string> Words(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "tim-kiem", "index"), "*.txt").Where(file => Path.GetFileName(file) is ['s' or 'p', >= '0' and <= '9', ..])
            .SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '=').Select(line => string.Concat(VietnameseText.Fold(line.Split('\t')[0]).Split('`', '?', '~', '\'', '!')))];

    private static string AddressOf(string id) => $"https://{id}.example";

    private static long Compressed(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.Length;
    }

    private static void Save(string folder, ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }
}
