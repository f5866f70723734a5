using System.Runtime.InteropServices;

namespace CanTho.OpenData.Search;

/// <summary>All terms of one sort (singles or pairs) with the records that hold them.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Postings> _terms = new(StringComparer.Ordinal);

    /// <summary>Adds a record's terms of this sort: <paramref name="fields"/> are title, names and body.</summary>
    public void Add(int record, ReadOnlySpan<Dictionary<string, int>> fields, ReadOnlySpan<int> lengths)
    {
        Span<int> occurrences = stackalloc int[fields.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var term in field.Keys)
            {
                if (!seen.Add(term))
                {
                    continue;
                }

                for (var place = 0; place < fields.Length; place++)
                {
                    occurrences[place] = fields[place].GetValueOrDefault(term);
                }

                ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out _);
                postings ??= new Postings();
                postings.Add(record, term[0] == '=' ? Strength.OfName(occurrences) : Strength.Compute(occurrences, lengths));
            }
        }
    }

    /// <summary>The terms that fold alike, with their exact forms, in the order of the folded form.</summary>
    public IEnumerable<(string Folded, ImmutableArray<(string Exact, Postings Postings)> Forms)> InOrder() => _terms
        .Select(term => (Folded: term.Key[..term.Key.IndexOf('\t', StringComparison.Ordinal)],
            Exact: term.Key[(term.Key.IndexOf('\t', StringComparison.Ordinal) + 1)..], Postings: term.Value))
        .GroupBy(term => term.Folded, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.OrderBy(form => form.Exact, StringComparer.Ordinal)
            .Select(form => (form.Exact, form.Postings)).ToImmutableArray()));

    /// <summary>Characters the postings take, from which the size of a shard follows.</summary>
    public long Size => _terms.Sum(term => (long)term.Key.Length + term.Value.Gaps.Length + term.Value.Strengths.Length);
}
