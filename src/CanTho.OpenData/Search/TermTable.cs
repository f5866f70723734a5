using System.Runtime.InteropServices;

namespace CanTho.OpenData.Search;

/// <summary>All terms of one sort (singles or pairs) with the records that hold them.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<Term, Postings> _terms = [];

    /// <summary>Adds the terms of a record whose number is above all those added before.</summary>
    public void Add(int record, ReadOnlySpan<(Term Term, byte Strength)> terms)
    {
        foreach (var (term, strength) in terms)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out _);
            (postings ??= new Postings()).Add(record, strength);
        }
    }

    /// <summary>The terms by their folded, then their exact form.</summary>
    public TermEntry[] InOrder(Lexicon lexicon)
    {
        var entries = new TermEntry[_terms.Count];
        var at = 0;
        foreach (var (term, postings) in _terms)
        {
            var (folded, exact) = term.Forms(lexicon);
            entries[at++] = new TermEntry(folded, exact, postings);
        }

        Array.Sort(entries, static (one, other) => string.CompareOrdinal(one.Folded, other.Folded) is var order and not 0 ? order : string.CompareOrdinal(one.Exact, other.Exact));
        return entries;
    }
}
