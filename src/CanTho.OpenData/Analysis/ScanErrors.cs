using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>Proposes corrections of probable scanning errors (OCR001) and never makes one. A word is in doubt where the same letters
/// with other marks are far more usual beside the same neighbour ("phần đấu": "phấn đấu"), where it is no syllable of Vietnamese
/// ("trịet"), or where people have corrected the same two words before ("thể trận").</summary>
public static class ScanErrors
{
    /// <summary>The corpus with the proposals among its complaints: one for each pair of words and document, at the first place.</summary>
    public static Corpus Propose(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var documents = corpus.Documents.Select(document => document.Extracted.Document).ToArray();
        var counts = new WordCounts(documents);
        var doubts = new ScanDoubts(counts, KnownPairs(corpus.Corrections));
        var proposals = documents.AsParallel().AsOrdered().Select(document => Propose(document, doubts, corpus.Corrections).ToArray()).ToArray();
        return corpus with { Diagnostics = [.. corpus.Diagnostics.Concat(proposals.SelectMany(proposal => proposal)).Order()] };
    }

    private static IEnumerable<Diagnostic> Propose(Document document, ScanDoubts doubts, ImmutableArray<AppliedCorrection> corrections)
    {
        var found = doubts.Find(document).Where(doubt => !corrections.Any(correction => Covers(correction, doubt.Run, doubt.Proposal)));
        return found.GroupBy(entry => (entry.Proposal.Found, entry.Proposal.Proposed)).Select(group =>
        {
            var (run, proposal) = group.First();
            return Rules.ScanErrorProposed(run.File, run.Line, run.Words[proposal.Offset].Column, proposal.Found, proposal.Proposed, group.Count());
        });
    }

    /// <summary>Pairs of words of corrections that change nothing but marks: "thể trận quốc phòng" gives "thể trận".</summary>
    private static Dictionary<string, string> KnownPairs(ImmutableArray<AppliedCorrection> corrections)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var correction in corrections.Select(applied => applied.Correction))
        {
            var wrong = WordRun.Of("", 0, correction.Expect);
            var right = WordRun.Of("", 0, correction.Value);
            if (wrong is not [var before] || right is not [var after] || VietnameseText.Fold(correction.Expect) != VietnameseText.Fold(correction.Value))
            {
                continue;
            }

            for (var index = 0; index < before.Words.Length; index++)
            {
                if (!string.Equals(before[index], after[index], StringComparison.OrdinalIgnoreCase) && before.Words.Length > 1)
                {
                    // With the word behind it; only a last word goes with the one before: "vào Công thông tin" says nothing of "vào công".
                    var first = Math.Min(index, before.Words.Length - 2);
                    known.TryAdd($"{before[first]} {before[first + 1]}".ToLowerInvariant(), $"{after[first]} {after[first + 1]}");
                }
            }
        }

        return known;
    }

    /// <summary>True where a correction has already been made at these words.</summary>
    private static bool Covers(AppliedCorrection applied, WordRun run, ScanProposal proposal) =>
        applied.Place.Span.File == run.File && run.Line >= applied.Place.Span.FirstLine && run.Line <= applied.Place.Span.LastLine
        && applied.Correction.Expect.Contains(proposal.Found, StringComparison.OrdinalIgnoreCase);
}
