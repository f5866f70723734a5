namespace CanTho.OpenData.Search;

/// <summary>Abbreviations and what they stand for, applied to a text both ways when it is indexed, so that whoever types either form
/// finds texts that hold the other.</summary>
/// <remarks>A short form in capitals counts only where the text writes it in capitals: AI is not the word "ai".</remarks>
internal sealed class Equivalents
{
    private const int MostExpansions = 3;

    private readonly ImmutableArray<ILookup<string, Rule>> _expansions;
    private readonly ILookup<string, Rule> _contractions;

    public Equivalents(ImmutableArray<Model.Abbreviation> abbreviations)
    {
        var pairs = abbreviations.Where(one => one.Expansions.Length > 0).OrderBy(one => one.Term, StringComparer.Ordinal).ToList();
        _expansions = [.. Enumerable.Range(0, Math.Min(MostExpansions, pairs.Select(one => one.Expansions.Length).DefaultIfEmpty().Max()))
            .Select(choice => ByFirstWord(pairs.Select(one => Rule.Between(one.Term, one.Expansions[Math.Min(choice, one.Expansions.Length - 1)]))))];
        _contractions = ByFirstWord(pairs.SelectMany(one => one.Expansions.Select(expansion => Rule.Between(expansion, one.Term))));
        Listed = [.. pairs.SelectMany(one => one.Expansions.Select(expansion => FoldedPhrase(one.Term) + "=" + FoldedPhrase(expansion)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Each pair in folded words, "ubnd=uy ban nhan dan", for marking the words found in a passage.</summary>
    public ImmutableArray<string> Listed { get; }

    /// <summary>The text as written, then as it reads with short forms written out, then with long forms abbreviated.</summary>
    public IEnumerable<ImmutableArray<SearchWord>> Readings(ImmutableArray<SearchWord> words)
    {
        yield return words;
        foreach (var rules in _expansions.Append(_contractions))
        {
            if (TryReplace(words, rules, out var replaced))
            {
                yield return replaced;
            }
        }
    }

    private static string FoldedPhrase(string text) => string.Join(' ', SearchWords.Parse(text).Select(word => word.Folded));

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
