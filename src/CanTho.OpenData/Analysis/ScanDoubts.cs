using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Goes over a document and asks <see cref="ScanProposal"/> about the words that can be in doubt at all: those seldom beside both
/// their neighbours, which are few, and those that people have corrected before.</summary>
internal sealed class ScanDoubts
{
    private readonly WordCounts counts;
    private readonly Dictionary<string, string> known;
    private readonly HashSet<string> correctedWords;

    /// <summary>Prepares to look.</summary>
    /// <param name="counts">Counts of the corpus.</param>
    /// <param name="known">Pairs of words that people have corrected before, in lower case with a blank between them, and to what.</param>
    public ScanDoubts(WordCounts counts, Dictionary<string, string> known)
    {
        this.counts = counts;
        this.known = known;
        correctedWords = known.Keys.Select(pair => pair.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The proposals for a document in the order of its words, each with the run it was made in.</summary>
    public List<(WordRun Run, ScanProposal Proposal)> Find(Document document)
    {
        var found = new List<(WordRun, ScanProposal)>();
        var (places, numbers, lower) = (new List<(int Start, int End)>(), new List<int>(), new char[32]);
        for (var line = document.Span.FirstLine; line <= document.Span.LastLine; line++)
        {
            for (var scan = new WordScan(document.File.Lines[line - 1], places); scan.MoveNext();)
            {
                numbers.Clear();
                for (var index = 0; index < places.Count; index++)
                {
                    numbers.Add(counts.NumberOf(scan.Word(index, ref lower)));
                }

                AddDoubts(found, document, line, numbers, places);
            }
        }

        return found;
    }

    private void AddDoubts(List<(WordRun, ScanProposal)> found, Document document, int line, List<int> numbers, List<(int Start, int End)> places)
    {
        WordRun? run = null;
        for (var index = 0; index < numbers.Count; index++)
        {
            if (CanBeDoubted(numbers, index))
            {
                run ??= new WordRun(document.File.Path, line, [.. numbers.Zip(places, (number, place) => (counts[number], place.Start + 1))]);
                if (ScanProposal.For(run, index, counts, known) is { } proposal)
                {
                    found.Add((run, proposal));
                }
            }
        }
    }

    private bool CanBeDoubted(List<int> numbers, int index) =>
        (IsSeldom(numbers, index - 1) && IsSeldom(numbers, index))
        || (correctedWords.Count > 0 && correctedWords.Contains(counts[numbers[index]].ToLowerInvariant()));

    /// <summary>True where a word and the one behind it seldom stand together; at the ends of a run nothing speaks for the word.</summary>
    private bool IsSeldom(List<int> numbers, int index) =>
        index < 0 || index + 1 >= numbers.Count || counts.Of(numbers[index], numbers[index + 1]) <= ScanProposal.MostDoubtful;
}
