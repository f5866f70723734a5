using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>A word in doubt with the neighbour that gives it away, and what it was probably meant to be.</summary>
/// <param name="Found">The words as they stand: <c>phần đấu</c>.</param>
/// <param name="Proposed">What they probably are: <c>phấn đấu</c>.</param>
/// <param name="Weight">How sure: occurrences of the proposed words times their share of a word's occurrences.</param>
/// <param name="Offset">Which word of the run the found words begin with.</param>
internal sealed record ScanProposal(string Found, string Proposed, double Weight, int Offset)
{
    private const int LeastSupport = 5;
    private const int MostDoubtful = 2;
    private const int LeastRatio = 6;
    private const double LeastShare = 0.25;

    /// <summary>The proposal for one word of a run; null where nothing speaks against the word.</summary>
    /// <param name="run">The run.</param>
    /// <param name="index">Which word.</param>
    /// <param name="counts">Counts of the corpus.</param>
    /// <param name="known">Pairs of words that people have corrected before, and to what.</param>
    public static ScanProposal? For(WordRun run, int index, WordCounts counts, IReadOnlyDictionary<string, string> known)
    {
        var (left, word, right) = (run[index - 1], run[index]!, run[index + 1]);
        if (right is not null && known.TryGetValue($"{word} {right}", out var corrected))
        {
            return new ScanProposal($"{word} {right}", corrected, double.MaxValue, index);
        }

        if (counts.Of(left, word) > MostDoubtful || counts.Of(word, right) > MostDoubtful)
        {
            return null;
        }

        var candidates = counts.Variants(word).ToArray();
        return candidates.SelectMany(other => ByNeighbours(left, word, other, right, index, counts))
            .Concat(ByShape(word, index, candidates, counts))
            .OrderByDescending(proposal => proposal.Weight).ThenBy(proposal => proposal.Proposed, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The other word is usual beside this neighbour, and this one is not.</summary>
    private static IEnumerable<ScanProposal> ByNeighbours(string? left, string word, string other, string? right, int index, WordCounts counts)
    {
        if (left is not null && Weigh(counts.Of(left, other), counts.Of(left, word), left, other, counts) is { } before)
        {
            yield return new ScanProposal($"{left} {word}", $"{left} {other}", before, index - 1);
        }

        if (right is not null && Weigh(counts.Of(other, right), counts.Of(word, right), right, other, counts) is { } after)
        {
            yield return new ScanProposal($"{word} {right}", $"{other} {right}", after, index);
        }
    }

    /// <summary>No syllable of Vietnamese, and the only possible one of its letters is known.</summary>
    private static IEnumerable<ScanProposal> ByShape(string word, int index, string[] candidates, WordCounts counts) =>
        VietnameseSyllables.LooksVietnamese(word) && !VietnameseSyllables.IsPossible(word)
            ? candidates.Where(other => VietnameseSyllables.IsPossible(other) && counts.Of(other) >= LeastSupport)
                .OrderByDescending(counts.Of).Take(1).Select(other => new ScanProposal(word, other, 0, index))
            : [];

    private static double? Weigh(int support, int doubtful, string neighbour, string other, WordCounts counts)
    {
        var share = Math.Max((double)support / counts.Of(neighbour), (double)support / counts.Of(other));
        return support >= LeastSupport && support >= LeastRatio * doubtful && share >= LeastShare ? support * share : null;
    }
}
