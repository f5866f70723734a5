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
    private const int Format = 2;
    private const int SmallestShard = 3000;
    private const double ShardGrowth = 1.2;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Builds the files of the index, below <c>tim-kiem/index/</c>; the manifest is the last.</summary>
    public static ImmutableArray<OutputFile> Build(ImmutableArray<SearchRecord> records, ImmutableArray<Abbreviation> abbreviations)
    {
        var ordered = InOrder(records);
        var equivalents = new Equivalents(abbreviations);
        var singles = new TermTable();
        var pairs = new TermTable();
        for (var number = 0; number < ordered.Length; number++)
        {
            AddRecord(number, ordered[number], equivalents, singles, pairs);
        }

        var size = Math.Max(SmallestShard, (int)(ShardGrowth * Math.Sqrt(singles.Size + pairs.Size)));
        var singleShards = TermShards.Cut('s', singles, size);
        var pairShards = TermShards.Cut('p', pairs, size);
        var store = RecordStore.Cut(ordered);
        var words = IndexFile.Named("w", 0, WordList(singles));
        var facets = FacetColumns.Cut(ordered);
        var manifest = Manifest(ordered, equivalents, singleShards, pairShards, store, words, facets);
        return [.. singleShards.Files, .. pairShards.Files, .. store.Files, .. facets.Files, words.File, manifest];
    }

    /// <summary>Kind by kind, so that a kind's count is a count within a range of numbers; then the weightiest first, so that a record's
    /// place tells how weighty it is; then by address.</summary>
    private static ImmutableArray<SearchRecord> InOrder(ImmutableArray<SearchRecord> records) =>
    [
        .. records
            .OrderBy(record => record.Kind, StringComparer.Ordinal)
            .ThenByDescending(record => record.Weight)
            .ThenBy(record => record.Url, StringComparer.Ordinal)
            .ThenBy(record => record.Title, StringComparer.Ordinal)
            .ThenBy(record => record.Body, StringComparer.Ordinal),
    ];

    private static void AddRecord(int number, SearchRecord record, Equivalents equivalents, TermTable singles, TermTable pairs)
    {
        FieldTerms[] fields =
        [
            FieldTerms.Of(record.Title, isName: true, equivalents),
            FieldTerms.Sum([
                .. record.Names.Select(name => FieldTerms.Of(name, isName: true, equivalents)),
                .. record.Related.Select(text => FieldTerms.Of(text, isName: false, equivalents)),
            ]),
            FieldTerms.Of(record.Body, isName: false, equivalents),
        ];
        ReadOnlySpan<int> lengths = [.. fields.Select(field => field.Length)];
        singles.Add(number, [.. fields.Select(field => field.Singles)], lengths);
        pairs.Add(number, [.. fields.Select(field => field.Pairs)], lengths);
    }

    /// <summary>Every folded word of plain letters with the size of its list as a power of two: "ba5 bac3".</summary>
    private static string WordList(TermTable singles) => string.Join(' ', singles.InOrder()
        .Where(term => term.Folded.All(char.IsAsciiLetterLower))
        .Select(term => term.Folded + Math.Min(9, (int)Math.Log2(term.Forms.Sum(form => form.Postings.Count)) / 2)));

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
