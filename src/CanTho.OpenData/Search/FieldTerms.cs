namespace CanTho.OpenData.Search;

/// <summary>What a field of a record (title, other names or body) can be found by, and how often it occurs there.</summary>
/// <remarks>A term is written "folded TAB exact". Singles are syllables, numbers and parts of document numbers run together ("59nqtw",
/// "qdubnd"); pairs are two neighbouring words, which is what most Vietnamese words are. Among the pairs stand short fields whole,
/// "=so tai chinh", so that whoever types a name finds its bearer first.</remarks>
internal sealed class FieldTerms
{
    private const int LongestNumber = 6;
    private const int LongestName = 8;

    /// <summary>Single words and how often they occur.</summary>
    public Dictionary<string, int> Singles { get; } = new(StringComparer.Ordinal);

    /// <summary>Pairs of neighbours and how often they occur.</summary>
    public Dictionary<string, int> Pairs { get; } = new(StringComparer.Ordinal);

    /// <summary>Number of words as written.</summary>
    public int Length { get; private set; }

    /// <summary>Counts the terms of a text over all its readings; a term counts as often as in the reading that has it most.</summary>
    /// <param name="text">A title, a name or a body.</param>
    /// <param name="isName">True where the whole text may be asked for as a name: titles and other names.</param>
    /// <param name="equivalents">Short and long forms.</param>
    public static FieldTerms Of(string text, bool isName, Equivalents equivalents)
    {
        var words = SearchWords.Parse(text);
        var all = new FieldTerms { Length = words.Length };
        foreach (var reading in equivalents.Readings(words))
        {
            var terms = new FieldTerms();
            terms.CountWords(reading);
            terms.CountNumbers(reading);
            if (isName && reading.Length is > 0 and <= LongestName)
            {
                var folded = "=" + string.Join(' ', reading.Select(word => word.Folded));
                Count(terms.Pairs, folded, "=" + string.Join(' ', reading.Select(word => word.Exact)));
            }

            Merge(all.Singles, terms.Singles, Math.Max);
            Merge(all.Pairs, terms.Pairs, Math.Max);
        }

        return all;
    }

    /// <summary>The terms of several texts together, as of all names.</summary>
    public static FieldTerms Sum(IEnumerable<FieldTerms> fields)
    {
        var all = new FieldTerms();
        foreach (var field in fields)
        {
            all.Length += field.Length;
            Merge(all.Singles, field.Singles, static (one, other) => one + other);
            Merge(all.Pairs, field.Pairs, static (one, other) => one + other);
        }

        return all;
    }

    private void CountWords(ImmutableArray<SearchWord> words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            var word = words[place];
            Count(Singles, word.Folded, word.Exact);
            if (place + 1 == words.Length)
            {
                break;
            }

            var next = words[place + 1];
            CountPair(word, next);
            if (word.IsNumber && next is { Joined: true, IsNumber: false })
            {
                // "KH 218" is how people ask for 218/KH-UBND.
                CountPair(next, word);
            }

            if (string.Equals(next.Exact, "sô'", StringComparison.Ordinal) && place + 2 < words.Length && words[place + 2].IsNumber)
            {
                // "nghị quyết 59" is how people ask for "Nghị quyết số 59-NQ/TW".
                CountPair(word, words[place + 2]);
            }
        }
    }

    /// <summary>Runs of joined words that hold a letter, and their parts of two words and more, as one term each.</summary>
    private void CountNumbers(ImmutableArray<SearchWord> words)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var whole = words[first].Folded;
            var hasLetter = !words[first].IsNumber;
            for (var last = first + 1; last < words.Length && words[last].Joined && last - first < LongestNumber; last++)
            {
                whole += (words[last - 1].IsNumber && words[last].IsNumber ? "-" : "") + words[last].Folded;
                hasLetter |= !words[last].IsNumber;
                if (hasLetter)
                {
                    Count(Singles, whole, whole);
                }
            }
        }
    }

    private void CountPair(SearchWord first, SearchWord second) =>
        Count(Pairs, first.Folded + " " + second.Folded, first.Exact + " " + second.Exact);

    private static void Count(Dictionary<string, int> counts, string folded, string exact)
    {
        var term = folded + "\t" + exact;
        counts[term] = counts.GetValueOrDefault(term) + 1;
    }

    private static void Merge(Dictionary<string, int> all, Dictionary<string, int> some, Func<int, int, int> join)
    {
        foreach (var (term, count) in some)
        {
            all[term] = join(all.GetValueOrDefault(term), count);
        }
    }
}
