using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Search;

/// <summary>The static search index (chỉ mục tìm kiếm): files that a browser fetches by need and ranks by itself.</summary>
/// <remarks>The files, told in <c>INDEX-FORMAT.md</c>: a manifest, the words for corrections and beginnings, singles and pairs with the
/// records that hold them, what results can be narrowed by, and the records as shown. The same records in any order give the same bytes.</remarks>
public static class SearchIndex
{
    /// <summary>Where its files are, below the published folder.</summary>
    public const string Folder = IndexFile.Folder;

    private const int Format = 2;
    private const int Batch = 512;
    private const int SmallestShard = 3000;
    private const double ShardGrowth = 1.2;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Builds the files of the index, below <c>tim-kiem/index/</c>; the manifest is the last.</summary>
    public static ImmutableArray<OutputFile> Build(ImmutableArray<SearchRecord> records, ImmutableArray<Abbreviation> abbreviations)
    {
        var ordered = InOrder(records);
        var lexicon = new Lexicon();
        var equivalents = new Equivalents(abbreviations, lexicon);
        var singles = new TermTable();
        var pairs = new TermTable();
        Fill(ordered, lexicon, equivalents, singles, pairs);
        var (singleTerms, pairTerms) = (singles.InOrder(lexicon), pairs.InOrder(lexicon));
        var size = Math.Max(SmallestShard, (int)(ShardGrowth * Math.Sqrt(singleTerms.Sum(term => (long)term.Size) + pairTerms.Sum(term => (long)term.Size))));
        var singleShards = TermShards.Cut('s', singleTerms, size);
        var pairShards = TermShards.Cut('p', pairTerms, size);
        var store = RecordStore.Cut(ordered);
        var words = IndexFile.Named("w", 0, WordList(singleTerms));
        var facets = FacetColumns.Cut(ordered);
        var manifest = Manifest(ordered, equivalents, singleShards, pairShards, store, words, facets);
        return [.. singleShards.Files, .. pairShards.Files, .. store.Files, .. facets.Files, words.File, manifest];
    }

    /// <summary>Kind by kind, so that a kind's count is a count within a range of numbers; then the weightiest first, so that a record's
    /// place tells how weighty it is; then by document, whose records speak of the same, so that gaps are small; then by address.</summary>
    private static ImmutableArray<SearchRecord> InOrder(ImmutableArray<SearchRecord> records) =>
    [
        .. records
            .OrderBy(record => record.Kind, StringComparer.Ordinal)
            .ThenByDescending(record => record.Weight)
            .ThenBy(record => record.Documents.Length > 0 ? record.Documents[0].Key : "", StringComparer.Ordinal)
            .ThenBy(record => record.Url, StringComparer.Ordinal)
            .ThenBy(record => record.Title, StringComparer.Ordinal)
            .ThenBy(record => record.Body, StringComparer.Ordinal),
    ];

    /// <summary>Records are taken apart by all processors, a few hundred at a time, and put together in their order.</summary>
    private static void Fill(ImmutableArray<SearchRecord> records, Lexicon lexicon, Equivalents equivalents, TermTable singles, TermTable pairs)
    {
        var parts = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new RecordTerms(lexicon, equivalents)).ToArray();
        var terms = new ((Term, byte)[] Singles, (Term, byte)[] Pairs)[Batch];
        for (var first = 0; first < records.Length; first += Batch)
        {
            var (start, count) = (first, Math.Min(Batch, records.Length - first));
            Parallel.For(0, parts.Length, part =>
            {
                for (var at = part; at < count; at += parts.Length)
                {
                    terms[at] = parts[part].Of(records[start + at]);
                }
            });
            for (var at = 0; at < count; at++)
            {
                singles.Add(start + at, terms[at].Singles);
                pairs.Add(start + at, terms[at].Pairs);
            }
        }
    }

    /// <summary>Every folded word of plain letters with the size of its list as a power of two: "ba5 bac3".</summary>
    private static string WordList(TermEntry[] singles) => string.Join(' ', singles
        .GroupBy(term => term.Folded, StringComparer.Ordinal).Where(forms => forms.Key.All(char.IsAsciiLetterLower))
        .Select(forms => forms.Key + Math.Min(9, (int)Math.Log2(forms.Sum(form => form.Postings.Count)) / 2)));

    private static OutputFile Manifest(
        ImmutableArray<SearchRecord> records, Equivalents equivalents, TermShards singles, TermShards pairs, RecordStore store,
        IndexFile words, FacetColumns facets)
    {
        var manifest = new
        {
            format = Format,
            records = records.Length,
            kinds = records.GroupBy(record => record.Kind, StringComparer.Ordinal).Select(kind => new object[] { kind.Key, kind.Count() }),
            store = store.Folder,
            perFile = store.RecordsPerFile,
            words = words.Name,
            facets = facets.Names,
            equivalents = equivalents.Listed,
            singles = new { keys = string.Join('|', singles.Keys), hashes = Hashes(singles) },
            pairs = new { keys = string.Join('|', pairs.Keys), hashes = Hashes(pairs) },
        };
        return new OutputFile(IndexFile.Folder + "manifest.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(manifest, Json) + "\n"));
    }

    /// <summary>The hashes of the names in one text: letter and number of a name follow from its place.</summary>
    private static string Hashes(TermShards shards) =>
        string.Concat(shards.Names.Select(name => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..^4]));
}
