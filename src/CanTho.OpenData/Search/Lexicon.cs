using System.Collections.Concurrent;

namespace CanTho.OpenData.Search;

/// <summary>The words that an index has met, each with a number, so that terms are counted as numbers and their letters are folded once.
/// Several threads may ask at the same time; which number a word gets depends on them, and nothing that is written does.</summary>
internal sealed class Lexicon
{
    private readonly ConcurrentDictionary<string, SearchWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Folded, string Exact), int> _numbers = new();
    private readonly ConcurrentDictionary<int, (string Folded, string Exact)> _forms = new();
    private int _count;

    /// <summary>The forms of a word as written; how it is joined to others is for the caller to say.</summary>
    public SearchWord Word(ReadOnlySpan<char> written)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(written, out var known))
        {
            return known;
        }

        var word = SearchWords.Word(written.ToString(), joined: false);
        return _words.GetOrAdd(word.Written, word with { Number = NumberOf(word.Folded, word.Exact) });
    }

    /// <summary>The number of a term, by its folded and its exact form.</summary>
    public int NumberOf(string folded, string exact) => _numbers.GetOrAdd((folded, exact), static (forms, self) =>
    {
        var number = Interlocked.Increment(ref self._count);
        self._forms[number] = forms;
        return number;
    }, this);

    /// <summary>The forms of a term by its number.</summary>
    public (string Folded, string Exact) FormsOf(int number) => _forms[number];
}
