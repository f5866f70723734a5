using System.Collections.Frozen;

namespace CanTho.OpenData.Search;

/// <summary>Abbreviations and what they stand for, applied to a text both ways when it is indexed, so that whoever types either form
/// finds texts that hold the other.</summary>
/// <remarks>A short form in capitals counts only where the text writes it in capitals: AI is not the word "ai".</remarks>
internal sealed class Equivalents
{
    /// <summary>A form with more counterparts than this is read with the first ones only.</summary>
    private const int MostCounterparts = 3;

    /// <summary>A short form of at least so many letters is no syllable by chance; the browser puts it for the long form in a query.</summary>
    private const int PlainLength = 4;

    private readonly ImmutableArray<ILookup<string, Rule>> _expansions;
    private readonly ImmutableArray<ILookup<string, Rule>> _contractions;
    private readonly ILookup<string, Rule> _plainContractions;
    private readonly Lexicon _lexicon;

    /// <summary>The folded words with which some form begins.</summary>
    private readonly FrozenSet<string> _starts;

    /// <param name="abbreviations">Short forms with what they stand for.</param>
    /// <param name="lexicon">Gives the words their numbers.</param>
    public Equivalents(ImmutableArray<Model.Abbreviation> abbreviations, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var pairs = abbreviations.SelectMany(one => one.Expansions.Select(expansion => (Short: one.Term, Long: expansion)))
            .Distinct().ToList();
        _expansions = [.. Choices(pairs.GroupBy(pair => pair.Short, pair => pair.Long, StringComparer.Ordinal))];
        _contractions = [.. Choices(pairs.GroupBy(pair => pair.Long, pair => pair.Short, StringComparer.Ordinal))];
        _plainContractions = ByFirstWord(pairs.Select(pair => Rule.Between(pair.Long, pair.Short, lexicon))
            .Where(rule => rule.To is [{ Folded.Length: >= PlainLength }]));
        _starts = _expansions.Concat(_contractions).Append(_plainContractions).SelectMany(rules => rules.Select(forms => forms.Key)).ToFrozenSet(StringComparer.Ordinal);
        Listed = [.. pairs.Select(pair => FoldedPhrase(pair.Short) + "=" + FoldedPhrase(pair.Long))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Each pair in folded words, "ubnd=uy ban nhan dan", for marking the words found in a passage.</summary>
    public ImmutableArray<string> Listed { get; }

    /// <summary>The text as written, with short forms written out, with long forms abbreviated, and with only the plain ones among them
    /// abbreviated: "UBND thành phố" is asked for more often than "UBND TP" or "Ủy ban nhân dân TP".</summary>
    public IEnumerable<ImmutableArray<SearchWord>> Readings(ImmutableArray<SearchWord> words)
    {
        yield return words;
        var starts = Starts(words);
        if (starts.Count == 0)
        {
            yield break;
        }

        var writtenOut = words;
        foreach (var rules in _expansions)
        {
            if (TryReplace(words, starts, rules, out var replaced))
            {
                writtenOut = writtenOut == words ? replaced : writtenOut;
                yield return replaced;
            }
        }

        if (TryReplace(writtenOut, writtenOut == words ? starts : Starts(writtenOut), _plainContractions, out var plain))
        {
            yield return plain;
        }

        foreach (var rules in _contractions)
        {
            if (TryReplace(words, starts, rules, out var replaced))
            {
                yield return replaced;
            }
        }
    }

    /// <summary>The places at which some form may begin.</summary>
    private List<int> Starts(ImmutableArray<SearchWord> words)
    {
        var starts = new List<int>();
        for (var place = 0; place < words.Length; place++)
        {
            if (_starts.Contains(words[place].Folded))
            {
                starts.Add(place);
            }
        }

        return starts;
    }

    private static string FoldedPhrase(string text) => string.Join(' ', SearchWords.Parse(text).Select(word => word.Folded));

    /// <summary>The first counterpart of every form, then the second where there is one, and so on.</summary>
    private IEnumerable<ILookup<string, Rule>> Choices(IEnumerable<IGrouping<string, string>> counterparts)
    {
        var forms = counterparts.OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => (From: form.Key, To: form.Take(MostCounterparts).ToArray())).ToList();
        var most = forms.Select(form => form.To.Length).DefaultIfEmpty().Max();
        return Enumerable.Range(0, most)
            .Select(choice => ByFirstWord(forms.Select(form => Rule.Between(form.From, form.To[Math.Min(choice, form.To.Length - 1)], _lexicon))));
    }

    private static ILookup<string, Rule> ByFirstWord(IEnumerable<Rule> rules) => rules
        .Where(rule => rule.From.Length > 0 && rule.To.Length > 0)
        .OrderByDescending(rule => rule.From.Length)
        .ToLookup(rule => rule.From[0].Folded, StringComparer.Ordinal);

    private static bool TryReplace(
        ImmutableArray<SearchWord> words, List<int> starts, ILookup<string, Rule> rules, out ImmutableArray<SearchWord> replaced)
    {
        // Most texts hold nothing to replace, so that nothing is made for them.
        var found = starts.FindIndex(place => MatchAt(words, place, rules) is not null);
        if (found < 0)
        {
            replaced = words;
            return false;
        }

        var result = ImmutableArray.CreateBuilder<SearchWord>(words.Length + MostCounterparts);
        result.AddRange(words.AsSpan()[..starts[found]]);
        for (var place = starts[found]; place < words.Length; place++)
        {
            var rule = MatchAt(words, place, rules);
            if (rule is null)
            {
                result.Add(words[place]);
                continue;
            }

            result.Add(rule.To[0] with { Joined = words[place].Joined });
            result.AddRange(rule.To.AsSpan()[1..]);
            place += rule.From.Length - 1;
        }

        replaced = result.ToImmutable();
        return true;
    }

    private static Rule? MatchAt(ImmutableArray<SearchWord> words, int place, ILookup<string, Rule> rules)
    {
        if (!rules.Contains(words[place].Folded))
        {
            return null;
        }

        foreach (var rule in rules[words[place].Folded])
        {
            if (rule.MatchesAt(words, place))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>One replacement of words by words.</summary>
    private sealed record Rule(ImmutableArray<SearchWord> From, ImmutableArray<SearchWord> To, bool AsWritten)
    {
        public static Rule Between(string from, string to, Lexicon lexicon) => new(
            SearchWords.Parse(from, lexicon), SearchWords.Parse(to, lexicon), !from.Contains(' ', StringComparison.Ordinal) && !from.Any(char.IsLower));

        public bool MatchesAt(ImmutableArray<SearchWord> words, int place)
        {
            if (place + From.Length > words.Length)
            {
                return false;
            }

            for (var offset = 0; offset < From.Length; offset++)
            {
                var (mine, theirs) = (From[offset], words[place + offset]);
                var same = AsWritten
                    ? string.Equals(mine.Written, theirs.Written, StringComparison.Ordinal)
                    : string.Equals(mine.Exact, theirs.Exact, StringComparison.Ordinal);
                if (!same)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
