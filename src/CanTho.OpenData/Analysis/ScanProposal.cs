using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>A word in doubt with the neighbour that gives it away, and what it was probably meant to be.</summary>
/// <param name="Found">The words as they stand: <c>phần đấu</c>.</param>
/// <param name="Proposed">What they probably are: <c>phấn đấu</c>.</param>
/// <param name="Weight">How sure: occurrences of the proposed words times <see cref="WordCounts.Share"/>.</param>
/// <param name="Offset">Which word of the run the found words begin with.</param>
internal sealed record ScanProposal(string Found, string Proposed, double Weight, int Offset)
{
    /// <summary>The proposed words stand at least so often in the corpus.</summary>
    private const int LeastSupport = 5;

    /// <summary>The words in doubt stand at most so often.</summary>
    internal const int MostDoubtful = 2;

    /// <summary>The proposed words are at least so many times as frequent.</summary>
    private const int LeastRatio = 6;

    /// <summary>The proposed words belong together at least so much.</summary>
    private const double LeastShare = 0.25;

    /// <summary>A proposal of less weight is not made: "tăng số" of "tăng số lượng" for the "tảng số" of "nền tảng số".</summary>
    private const double LeastWeight = 5;

    /// <summary>From here on a neighbour belongs to the word on its other side: the "bảo" of "đảm bảo về" is none of "bảo vệ".</summary>
    private const double BoundShare = 0.09;

    /// <summary>From here on the word itself belongs to its other neighbour: the "đôi" of "đi đôi với" is none of "đối với".</summary>
    private const double HeldShare = 0.4;

    /// <summary>The proposal for one word of a run; null where nothing speaks against the word.</summary>
    /// <param name="run">The run.</param>
    /// <param name="index">Which word.</param>
    /// <param name="counts">Counts of the corpus.</param>
    /// <param name="known">Pairs of words that people have corrected before, and to what.</param>
    public static ScanProposal? For(WordRun run, int index, WordCounts counts, IReadOnlyDictionary<string, string> known)
    {
        var (left, word, right) = (run[index - 1], run[index]!, run[index + 1]);
        if (right is not null && known.TryGetValue($"{word} {right}".ToLowerInvariant(), out var corrected))
        {
            return new ScanProposal($"{word} {right}", corrected, double.MaxValue, index);
        }

        if (counts.Of(left, word) > MostDoubtful || counts.Of(word, right) > MostDoubtful)
        {
            return null;
        }

        var candidates = counts.Variants(word).ToArray();
        return candidates.SelectMany(other => ByNeighbours(run, index, other, counts)).Concat(ByShape(word, index, candidates, counts))
            .OrderByDescending(proposal => proposal.Weight).ThenBy(proposal => proposal.Proposed, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The other word is usual beside a neighbour of this one, and this one is not.</summary>
    private static IEnumerable<ScanProposal> ByNeighbours(WordRun run, int index, string other, WordCounts counts)
    {
        var (left, word, right) = (run[index - 1], run[index]!, run[index + 1]);
        if (left is not null && !IsBound((left, other), (run[index - 2], left), counts) && !IsHeld(word, (word, right), counts)
            && Weigh((left, other), counts.Of(left, word), counts) is { } before)
        {
            yield return new ScanProposal($"{left} {word}", $"{left} {other}", before, index - 1);
        }

        if (right is not null && !IsBound((other, right), (right, run[index + 2]), counts) && !IsHeld(word, (left, word), counts)
            && Weigh((other, right), counts.Of(word, right), counts) is { } after)
        {
            yield return new ScanProposal($"{word} {right}", $"{other} {right}", after, index);
        }
    }

    private static bool IsBound((string, string) proposed, (string? Left, string? Right) far, WordCounts counts) =>
        counts.Of(far.Left, far.Right) >= counts.Of(proposed.Item1, proposed.Item2) && counts.Share(far.Left, far.Right) >= BoundShare;

    private static bool IsHeld(string word, (string? Left, string? Right) pair, WordCounts counts) =>
        counts.Of(pair.Left, pair.Right) is >= MostDoubtful and var together && together >= HeldShare * counts.Of(word);

    private static double? Weigh((string Left, string Right) pair, int doubtful, WordCounts counts)
    {
        var (support, share) = (counts.Of(pair.Left, pair.Right), counts.Share(pair.Left, pair.Right));
        return support >= LeastSupport && support >= LeastRatio * doubtful && share >= LeastShare && support * share >= LeastWeight ? support * share : null;
    }

    /// <summary>No syllable of Vietnamese, and a usual one of the same letters.</summary>
    private static IEnumerable<ScanProposal> ByShape(string word, int index, string[] candidates, WordCounts counts)
    {
        var lower = word.ToLowerInvariant();
        return VietnameseSyllables.LooksVietnamese(lower) && !VietnameseSyllables.IsPossible(lower)
            ? candidates.Where(other => VietnameseSyllables.IsPossible(other.ToLowerInvariant()) && counts.Of(other) >= LeastSupport)
                .OrderByDescending(counts.Of).Take(1).Select(other => new ScanProposal(word, other, 0, index))
            : [];
    }
}
