using System.Runtime.InteropServices;

namespace CanTho.OpenData.Search;

/// <summary>What a field of a record (title, other names or body) can be found by, and how often it occurs there.</summary>
/// <remarks>Singles are syllables, numbers and parts of document numbers run together ("59nqtw", "qdubnd"); pairs are two neighbouring
/// words, which is what most Vietnamese words are. Among the pairs stand short fields whole, "=so tai chinh", so that whoever types a name
/// finds its bearer first. One object counts field after field, record after record.</remarks>
internal sealed class FieldTerms(Lexicon lexicon, Equivalents equivalents)
{
    private const int LongestNumber = 6;
    private const int LongestName = 8;

    private readonly Dictionary<Term, int> _readingSingles = [];
    private readonly Dictionary<Term, int> _readingPairs = [];
    private readonly Dictionary<Term, int> _textSingles = [];
    private readonly Dictionary<Term, int> _textPairs = [];

    /// <summary>Single words and how often they occur.</summary>
    public Dictionary<Term, int> Singles { get; } = [];

    /// <summary>Pairs of neighbours and how often they occur.</summary>
    public Dictionary<Term, int> Pairs { get; } = [];

    /// <summary>Number of words as written.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets what it counted.</summary>
    public void Clear()
    {
        Singles.Clear();
        Pairs.Clear();
        Length = 0;
    }

    /// <summary>Counts the terms of one more text of the field over all its readings; a term counts as often as in the reading that has
    /// it most.</summary>
    /// <param name="text">A title, a name or a body.</param>
    /// <param name="isName">True where the whole text may be asked for as a name: titles and other names.</param>
    public void Add(string text, bool isName)
    {
        if (text.Length == 0)
        {
            return;
        }

        var words = SearchWords.Parse(text, lexicon);
        Length += words.Length;
        _textSingles.Clear();
        _textPairs.Clear();
        foreach (var reading in equivalents.Readings(words))
        {
            _readingSingles.Clear();
            _readingPairs.Clear();
            CountWords(reading.AsSpan());
            CountNumbers(reading.AsSpan());
            if (isName && reading.Length is > 0 and <= LongestName)
            {
                Count(_readingPairs, NameOf(reading));
            }

            Most(_textSingles, _readingSingles);
            Most(_textPairs, _readingPairs);
        }

        Sum(Singles, _textSingles);
        Sum(Pairs, _textPairs);
    }

    private Term NameOf(ImmutableArray<SearchWord> reading) => Term.Name(lexicon.NumberOf(
        "=" + string.Join(' ', reading.Select(word => word.Folded)), "=" + string.Join(' ', reading.Select(word => word.Exact))));

    private void CountWords(ReadOnlySpan<SearchWord> words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            ref readonly var word = ref words[place];
            Count(_readingSingles, Term.Single(word.Number));
            if (place + 1 == words.Length)
            {
                break;
            }

            ref readonly var next = ref words[place + 1];
            Count(_readingPairs, Term.Pair(word.Number, next.Number));
            if (next.Joined && word.IsNumber && !next.IsNumber)
            {
                // "KH 218" is how people ask for 218/KH-UBND.
                Count(_readingPairs, Term.Pair(next.Number, word.Number));
            }

            if (place + 2 < words.Length && string.Equals(next.Exact, "sô'", StringComparison.Ordinal) && words[place + 2].IsNumber)
            {
                // "nghị quyết 59" is how people ask for "Nghị quyết số 59-NQ/TW".
                Count(_readingPairs, Term.Pair(word.Number, words[place + 2].Number));
            }
        }
    }

    /// <summary>Runs of joined words that hold a letter, and their parts of two words and more, as one term each.</summary>
    private void CountNumbers(ReadOnlySpan<SearchWord> words)
    {
        for (var first = 0; first + 1 < words.Length; first++)
        {
            if (!words[first + 1].Joined)
            {
                continue;
            }

            var whole = words[first].Folded;
            var hasLetter = !words[first].IsNumber;
            for (var last = first + 1; last < words.Length && words[last].Joined && last - first < LongestNumber; last++)
            {
                whole += (words[last - 1].IsNumber && words[last].IsNumber ? "-" : "") + words[last].Folded;
                hasLetter |= !words[last].IsNumber;
                if (hasLetter)
                {
                    Count(_readingSingles, Term.Single(lexicon.NumberOf(whole, whole)));
                }
            }
        }
    }

    private static void Count(Dictionary<Term, int> counts, Term term) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;

    private static void Most(Dictionary<Term, int> all, Dictionary<Term, int> some)
    {
        foreach (var (term, count) in some)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(all, term, out _);
            known = Math.Max(known, count);
        }
    }

    private static void Sum(Dictionary<Term, int> all, Dictionary<Term, int> some)
    {
        foreach (var (term, count) in some)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(all, term, out _) += count;
        }
    }
}
