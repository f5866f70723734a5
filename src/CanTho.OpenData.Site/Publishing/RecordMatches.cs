using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>Finds the record of today that a former one has become: identities come from what a record says, so that a corrected title
/// changes them, but file and line, or section and ordinal, mostly stay.</summary>
internal sealed class RecordMatches
{
    // Datasets whose rows have a page of their own, and the column that names a record.
    private static readonly (string Dataset, string Name)[] Paged =
        [("documents", "short_title"), ("tasks", "title"), ("agencies", "name"), ("indicators", "name"), ("instruments", "raw")];

    private readonly Dictionary<string, (Dataset Dataset, ImmutableArray<object?> Row)> _former = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Dataset Dataset, ImmutableArray<object?> Row)>> _new = new(StringComparer.Ordinal);

    /// <summary>Indexes former and new records by the addresses of their pages.</summary>
    /// <param name="ledger">The former records.</param>
    /// <param name="today">The datasets of today.</param>
    /// <param name="published">Addresses that were published: a record that had its page before is no successor.</param>
    public RecordMatches(Ledger ledger, ImmutableArray<Dataset> today, IReadOnlySet<string> published)
    {
        foreach (var (dataset, row, address) in ledger.Versions.Reverse().SelectMany(version => Rows(version.Datasets)))
        {
            _former.TryAdd(address, (dataset, row));
        }

        foreach (var (dataset, row, address) in Rows(today).Where(row => !published.Contains(row.Address)))
        {
            if (!_new.TryGetValue(dataset.Name, out var rows))
            {
                _new[dataset.Name] = rows = [];
            }

            rows.Add((dataset, row));
        }
    }

    /// <summary>Pages of the records of these datasets.</summary>
    public static IEnumerable<string> Pages(ImmutableArray<Dataset> datasets) => Rows(datasets).Select(row => row.Address);

    /// <summary>The page of the record that a former page's record has become, and how it was known; null where none is like it.</summary>
    public (string Address, RecordLikeness Likeness)? Find(string page)
    {
        if (!_former.TryGetValue(page, out var former) || !_new.TryGetValue(former.Dataset.Name, out var candidates))
        {
            return null;
        }

        var best = candidates.Select(candidate => (candidate, Likeness: Compare(former, candidate), Name: Likeness(NameOf(former), NameOf(candidate))))
            .OrderByDescending(found => found.Likeness).ThenByDescending(found => found.Name).ThenBy(found => Text(found.candidate, "url"), StringComparer.Ordinal).First();
        return best.Likeness == RecordLikeness.None ? null : (Text(best.candidate, "url")!, best.Likeness);
    }

    private static IEnumerable<(Dataset Dataset, ImmutableArray<object?> Row, string Address)> Rows(ImmutableArray<Dataset> datasets) =>
        datasets.Where(dataset => dataset.IndexOf("url") >= 0 && Array.Exists(Paged, paged => paged.Dataset == dataset.Name))
            .SelectMany(dataset => dataset.Rows.Select(row => (dataset, row, Address: row[dataset.IndexOf("url")] as string ?? ""))).Where(row => row.Address.Length > 0);

    private static RecordLikeness Compare((Dataset Dataset, ImmutableArray<object?> Row) former, (Dataset Dataset, ImmutableArray<object?> Row) candidate)
    {
        var sameFile = Text(former, "source_file") is { } file && file == Text(candidate, "source_file");
        if (sameFile && Text(former, "source_first_line") is { } line && line == Text(candidate, "source_first_line"))
        {
            return Likeness(NameOf(former), NameOf(candidate)) > 0.3 ? RecordLikeness.Line : RecordLikeness.Name;
        }

        if (sameFile && Text(former, "ordinal") is { } ordinal && ordinal == Text(candidate, "ordinal")
            && Text(former, "section") == Text(candidate, "section") && Text(former, "group") == Text(candidate, "group"))
        {
            return RecordLikeness.Ordinal;
        }

        return Likeness(NameOf(former), NameOf(candidate)) >= 0.6 ? RecordLikeness.Name : RecordLikeness.None;
    }

    private static string NameOf((Dataset Dataset, ImmutableArray<object?> Row) record) =>
        Text(record, Array.Find(Paged, paged => paged.Dataset == record.Dataset.Name).Name) ?? Text(record, "id") ?? "";

    private static string? Text((Dataset Dataset, ImmutableArray<object?> Row) record, string column) => record.Dataset.IndexOf(column) is >= 0 and var place
        ? record.Row[place] switch { string text => text, long number => number.ToString(CultureInfo.InvariantCulture), _ => null }
        : null;

    /// <summary>The share of words that two names have in common, from 0 to 1.</summary>
    private static double Likeness(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        return left.Count == 0 || right.Count == 0 ? 0 : (double)left.Intersect(right, StringComparer.Ordinal).Count() / left.Union(right, StringComparer.Ordinal).Count();
    }

    private static HashSet<string> Words(string text) =>
        VietnameseText.Fold(text).Split([' ', ',', '.', ';', ':', '-', '/', '(', ')', '“', '”'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
