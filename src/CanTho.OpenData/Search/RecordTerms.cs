using CanTho.OpenData.Model;

namespace CanTho.OpenData.Search;

/// <summary>Works out what records can be found by and how strongly. One object serves record after record.</summary>
internal sealed class RecordTerms
{
    private readonly FieldTerms[] _fields;
    private readonly List<(Term Term, byte Strength)> _found = [];
    private readonly HashSet<Term> _seen = [];

    public RecordTerms(Lexicon lexicon, Equivalents equivalents) => _fields = [.. Enumerable.Range(0, 3).Select(_ => new FieldTerms(lexicon, equivalents))];

    /// <summary>Single words and pairs of a record, each with its strength from 1 to 31.</summary>
    public ((Term Term, byte Strength)[] Singles, (Term Term, byte Strength)[] Pairs) Of(SearchRecord record)
    {
        foreach (var field in _fields)
        {
            field.Clear();
        }

        var (title, names, body) = (_fields[0], _fields[1], _fields[2]);
        title.Add(record.Title, isName: true);
        foreach (var name in record.Names)
        {
            names.Add(name, isName: true);
        }

        foreach (var text in record.Related)
        {
            names.Add(text, isName: false);
        }

        body.Add(record.Body, isName: false);
        return (Strengths(static field => field.Singles), Strengths(static field => field.Pairs));
    }

    private (Term, byte)[] Strengths(Func<FieldTerms, Dictionary<Term, int>> sort)
    {
        _found.Clear();
        _seen.Clear();
        Span<int> occurrences = stackalloc int[_fields.Length];
        Span<int> lengths = stackalloc int[_fields.Length];
        for (var place = 0; place < _fields.Length; place++)
        {
            lengths[place] = _fields[place].Length;
        }

        foreach (var field in _fields)
        {
            foreach (var term in sort(field).Keys)
            {
                if (!_seen.Add(term))
                {
                    continue;
                }

                for (var place = 0; place < _fields.Length; place++)
                {
                    occurrences[place] = sort(_fields[place]).GetValueOrDefault(term);
                }

                _found.Add((term, (byte)(term.IsName ? Strength.OfName(occurrences) : Strength.Compute(occurrences, lengths))));
            }
        }

        return [.. _found];
    }
}
