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

    public Equivalents(ImmutableArray<Model.Abbreviation> abbreviations)
    {
        var pairs = abbreviations.SelectMany(one => one.Expansions.Select(expansion => (Short: one.Term, Long: expansion)))
            .Distinct().ToList();
        _expansions = [.. Choices(pairs.GroupBy(pair => pair.Short, pair => pair.Long, StringComparer.Ordinal))];
        _contractions = [.. Choices(pairs.GroupBy(pair => pair.Long, pair => pair.Short, StringComparer.Ordinal))];
        _plainContractions = ByFirstWord(pairs.Select(pair => Rule.Between(pair.Long, pair.Short))
            .Where(rule => rule.To is [{ Folded.Length: >= PlainLength }]));
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
        var writtenOut = words;
        foreach (var rules in _expansions)
        {
            if (TryReplace(words, rules, out var replaced))
            {
                writtenOut = writtenOut == words ? replaced : writtenOut;
                yield return replaced;
            }
        }

        if (TryReplace(writtenOut, _plainContractions, out var plain))
        {
            yield return plain;
        }

        foreach (var rules in _contractions)
        {
            if (TryReplace(words, rules, out var replaced))
            {
                yield return replaced;
            }
        }
    }

    private static string FoldedPhrase(string text) => string.Join(' ', SearchWords.Parse(text).Select(word => word.Folded));

    /// <summary>The first counterpart of every form, then the second where there is one, and so on.</summary>
    private static IEnumerable<ILookup<string, Rule>> Choices(IEnumerable<IGrouping<string, string>> counterparts)
    {
        var forms = counterparts.OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => (From: form.Key, To: form.Take(MostCounterparts).ToArray())).ToList();
        var most = forms.Select(form => form.To.Length).DefaultIfEmpty().Max();
        return Enumerable.Range(0, most)
            .Select(choice => ByFirstWord(forms.Select(form => Rule.Between(form.From, form.To[Math.Min(choice, form.To.Length - 1)]))));
    }

    private static ILookup<string, Rule> ByFirstWord(IEnumerable<Rule> rules) => rules
        .Where(rule => rule.From.Length > 0 && rule.To.Length > 0)
        .OrderByDescending(rule => rule.From.Length)
        .ToLookup(rule => rule.From[0].Folded, StringComparer.Ordinal);

    private static bool TryReplace(
        ImmutableArray<SearchWord> words, ILookup<string, Rule> rules, out ImmutableArray<SearchWord> replaced)
    {
        var result = ImmutableArray.CreateBuilder<SearchWord>(words.Length);
        var found = false;
        for (var place = 0; place < words.Length; place++)
        {
            var rule = rules[words[place].Folded].FirstOrDefault(one => one.MatchesAt(words, place));
            if (rule is null)
            {
                result.Add(words[place]);
                continue;
            }

            found = true;
            result.Add(rule.To[0] with { Joined = words[place].Joined });
            result.AddRange(rule.To.AsSpan()[1..]);
            place += rule.From.Length - 1;
        }

        replaced = result.ToImmutable();
        return found;
    }

    /// <summary>One replacement of words by words.</summary>
    private sealed record Rule(ImmutableArray<SearchWord> From, ImmutableArray<SearchWord> To, bool AsWritten)
    {
        public static Rule Between(string from, string to) => new(
            SearchWords.Parse(from), SearchWords.Parse(to), !from.Contains(' ', StringComparison.Ordinal) && !from.Any(char.IsLower));

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
