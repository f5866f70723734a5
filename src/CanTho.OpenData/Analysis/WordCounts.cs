using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>How often each word and each pair of neighbours stands in the whole corpus.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> pairs = [];
    private readonly ILookup<string, string> byLetters;

    /// <summary>Counts.</summary>
    public WordCounts(IEnumerable<WordRun> runs)
    {
        foreach (var run in runs)
        {
            for (var index = 0; index < run.Words.Length; index++)
            {
                Add(words, run.Words[index].Word);
                if (run[index + 1] is { } next)
                {
                    Add(pairs, (run.Words[index].Word, next));
                }
            }
        }

        byLetters = words.Keys.Order(StringComparer.Ordinal).ToLookup(VietnameseText.Fold, StringComparer.Ordinal);
    }

    /// <summary>How often a word stands.</summary>
    public int Of(string word) => words.GetValueOrDefault(word);

    /// <summary>How often two words stand side by side; 0 where one of them is missing.</summary>
    public int Of(string? left, string? right) => left is null || right is null ? 0 : pairs.GetValueOrDefault((left, right));

    /// <summary>How much two neighbours belong together: their share of all places of the one or the other, the larger of both.</summary>
    public double Share(string? left, string? right) =>
        Of(left, right) is > 0 and var together ? Math.Max((double)together / Of(left!), (double)together / Of(right!)) : 0;

    /// <summary>Words of the same letters with other marks; another place of the same tone mark, or a capital, makes no other word.</summary>
    public IEnumerable<string> Variants(string word) => byLetters[VietnameseText.Fold(word)]
        .Where(other => char.IsUpper(other[0]) == char.IsUpper(word[0]) && !VietnameseSyllables.AreSpellings(word, other));

    private static void Add<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
