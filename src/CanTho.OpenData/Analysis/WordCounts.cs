using System.Runtime.InteropServices;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>How often each word and each pair of neighbours stands in the whole corpus. Words are held once and have numbers: a corpus
/// says the same few thousand words over and over.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersOfSpans;
    private readonly List<(string Word, int Count)> words = [];
    private readonly Dictionary<long, int> pairs = [];
    private readonly ILookup<string, string> byLetters;

    /// <summary>Counts the words of documents.</summary>
    public WordCounts(IEnumerable<Document> documents)
    {
        numbersOfSpans = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var (places, lower) = (new List<(int Start, int End)>(), new char[32]);
        foreach (var document in documents)
        {
            foreach (var line in document.File.Lines.AsSpan()[(document.Span.FirstLine - 1)..document.Span.LastLine])
            {
                for (var scan = new WordScan(line, places); scan.MoveNext();)
                {
                    Add(scan, places.Count, ref lower);
                }
            }
        }

        byLetters = numbers.Keys.Order(StringComparer.Ordinal).ToLookup(VietnameseText.Fold, StringComparer.Ordinal);
    }

    /// <summary>The number of a word; -1 where it stands nowhere.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => numbersOfSpans.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The word of a number.</summary>
    public string this[int number] => words[number].Word;

    /// <summary>How often two words, by their numbers, stand side by side.</summary>
    public int Of(int left, int right) => pairs.GetValueOrDefault(Pair(left, right));

    /// <summary>How often a word stands.</summary>
    public int Of(string word) => NumberOf(word) is >= 0 and var number ? words[number].Count : 0;

    /// <summary>How often two words stand side by side; 0 where one of them is missing.</summary>
    public int Of(string? left, string? right) => left is null || right is null ? 0 : Of(NumberOf(left), NumberOf(right));

    /// <summary>How much two neighbours belong together: their share of all places of the one or the other, the larger of both.</summary>
    public double Share(string? left, string? right) =>
        Of(left, right) is > 0 and var together ? Math.Max((double)together / Of(left!), (double)together / Of(right!)) : 0;

    /// <summary>Words of the same letters with other marks; another place of the same tone mark, or a capital, makes no other word.</summary>
    public IEnumerable<string> Variants(string word) => byLetters[VietnameseText.Fold(word)]
        .Where(other => char.IsUpper(other[0]) == char.IsUpper(word[0]) && !VietnameseSyllables.AreSpellings(word, other));

    private void Add(WordScan run, int count, ref char[] lower)
    {
        var left = -1;
        for (var index = 0; index < count; index++)
        {
            var word = run.Word(index, ref lower);
            if (!numbersOfSpans.TryGetValue(word, out var number))
            {
                number = words.Count;
                numbers.Add(word.ToString(), number);
                words.Add((word.ToString(), 0));
            }

            CollectionsMarshal.AsSpan(words)[number].Count++;
            if (left >= 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(left, number), out _)++;
            }

            left = number;
        }
    }

    private static long Pair(int left, int right) => ((long)left << 32) | (uint)right;
}
