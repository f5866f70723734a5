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
        var documents = corpus.Documents.Select(document => (document.Extracted.Document, Runs: RunsOf(document.Extracted.Document).ToImmutableArray())).ToImmutableArray();
        var counts = new WordCounts(documents.SelectMany(document => document.Runs));
        var known = KnownPairs(corpus.Corrections);
        var proposals = documents.SelectMany(document => Propose(document.Runs, counts, known, corpus.Corrections));
        return corpus with { Diagnostics = [.. corpus.Diagnostics.Concat(proposals).Order()] };
    }

    private static IEnumerable<WordRun> RunsOf(Document document)
    {
        for (var line = document.Span.FirstLine; line <= document.Span.LastLine; line++)
        {
            foreach (var run in WordRun.Of(document.File.Path, line, document.File.Lines[line - 1]))
            {
                yield return run;
            }
        }
    }

    private static IEnumerable<Diagnostic> Propose(
        ImmutableArray<WordRun> runs, WordCounts counts, Dictionary<string, string> known, ImmutableArray<AppliedCorrection> corrections)
    {
        var found = new List<(WordRun Run, ScanProposal Proposal)>();
        foreach (var run in runs)
        {
            found.AddRange(Enumerable.Range(0, run.Words.Length).Select(index => ScanProposal.For(run, index, counts, known)).OfType<ScanProposal>()
                .Where(proposal => !corrections.Any(correction => Covers(correction, run, proposal))).Select(proposal => (run, proposal)));
        }

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
            var wrong = WordRun.Of("", 0, correction.Expect).ToImmutableArray();
            var right = WordRun.Of("", 0, correction.Value).ToImmutableArray();
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
