using System.Collections;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>A Bloom filter of ten bits a word and seven hashes: what a portal could publish of its words instead of standing in the book of
/// words, to be held against it.</summary>
internal sealed class WordFilter
{
    private const int BitsAWord = 10;
    private const int Hashes = 7;

    private readonly BitArray bits;

    public WordFilter(IReadOnlyCollection<string> words)
    {
        bits = new BitArray(Math.Max(8, words.Count * BitsAWord));
        foreach (var word in words)
        {
            foreach (var place in Places(word))
            {
                bits[place] = true;
            }
        }
    }

    /// <summary>Its size.</summary>
    public int Bytes => (bits.Length + 7) / 8;

    /// <summary>True where the word may be there.</summary>
    public bool MayHold(string word) => Places(word).All(place => bits[place]);

    private IEnumerable<int> Places(string word)
    {
        var (first, second) = (14695981039346656037UL, 1099511628211UL);
        foreach (var letter in word)
        {
            first = (first ^ letter) * 1099511628211UL;
            second = (second + letter) * 6364136223846793005UL + 1442695040888963407UL;
        }

        for (var hash = 0UL; hash < Hashes; hash++)
        {
            yield return (int)((first + (hash * (second | 1))) % (ulong)bits.Length);
        }
    }
}
