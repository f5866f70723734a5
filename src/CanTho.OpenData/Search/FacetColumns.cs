using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Search;

/// <summary>The values by which results can be narrowed, one file a facet, fetched only when somebody narrows: for each value the
/// records that have it.</summary>
/// <param name="Names">File name by facet: agency, document, state, due.</param>
/// <param name="Files">The files.</param>
internal sealed record FacetColumns(ImmutableSortedDictionary<string, string> Names, ImmutableArray<OutputFile> Files)
{
    /// <summary>The columns of records in the order of their numbers.</summary>
    public static FacetColumns Cut(ImmutableArray<SearchRecord> records)
    {
        (string Facet, Func<SearchRecord, IEnumerable<SearchLabel>> Values)[] facets =
        [
            ("agency", record => record.Agencies),
            ("document", record => record.Documents),
            ("due", record => record.Due is { } day ? [new SearchLabel(Iso(day), "")] : []),
            ("state", record => record.State is { } state ? [state] : []),
        ];
        var files = facets.Select((facet, number) => (facet.Facet, File: IndexFile.Named("f", number, Column(records, facet.Values)))).ToList();
        return new FacetColumns(
            files.ToImmutableSortedDictionary(one => one.Facet, one => one.File.Name, StringComparer.Ordinal),
            [.. files.Select(one => one.File.File)]);
    }

    /// <summary>A line a value: key, label and the gaps between the numbers of its records.</summary>
    private static string Column(ImmutableArray<SearchRecord> records, Func<SearchRecord, IEnumerable<SearchLabel>> values)
    {
        var column = new Dictionary<string, (SearchLabel Label, Postings Records)>(StringComparer.Ordinal);
        for (var number = 0; number < records.Length; number++)
        {
            foreach (var value in values(records[number]).DistinctBy(value => value.Key, StringComparer.Ordinal))
            {
                if (!column.TryGetValue(value.Key, out var entry))
                {
                    column[value.Key] = entry = (value, new Postings());
                }

                entry.Records.Add(number, 1);
            }
        }

        return column.Values
            .OrderBy(entry => entry.Label.Order).ThenBy(entry => VietnameseText.SortKey(entry.Label.Label), StringComparer.Ordinal)
            .ThenBy(entry => entry.Label.Key, StringComparer.Ordinal)
            .Aggregate(new StringBuilder(), (text, entry) => text
                .Append(entry.Label.Key).Append('\t').Append(VietnameseText.Compose(entry.Label.Label)).Append('\t').Append(Encoding.ASCII.GetString(entry.Records.Gaps)).Append('\n'))
            .Append('\n').ToString();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
