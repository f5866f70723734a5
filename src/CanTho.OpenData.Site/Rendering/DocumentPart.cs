using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What one page shows of a document's text; most documents are one part, a long one is several of like length.</summary>
/// <param name="Number">1 for the first, which stands on the page of the document itself.</param>
/// <param name="Units">Its text.</param>
/// <param name="Notes">Footnotes first marked in it.</param>
public sealed record DocumentPart(int Number, ImmutableArray<TextUnit> Units, ImmutableArray<Footnote> Notes)
{
    /// <summary>How many characters one page holds: about 18 kB as sent, so that a phone on a slow line reads at once.</summary>
    public const int Limit = 60_000;

    /// <summary>First and last line of the source that it shows; the lines of the whole where it shows none.</summary>
    public (int First, int Last) Lines(SourceSpan whole)
    {
        var spans = Units.SelectMany(unit => unit.Blocks.Select(block => block.Span)
            .Concat(unit.Section?.Heading is { } heading ? [heading.Span] : []).Concat(unit.Back.Select(line => line.Span))).ToArray();
        return spans.Length == 0 ? (whole.FirstLine, whole.LastLine) : (spans.Min(span => span.FirstLine), spans.Max(span => span.LastLine));
    }

    /// <summary>How many parts a weight makes; a little more than one page is still one, for a short second part helps nobody.</summary>
    public static int Count(int weight) => weight <= Limit + (Limit / 5) ? 1 : (weight + Limit - 1) / Limit;

    /// <summary>The parts of a document, at least one.</summary>
    public static ImmutableArray<DocumentPart> Of(Document document)
    {
        var units = TextUnit.Of(document, Limit / 4).ToImmutableArray();
        var notes = document.Notes.GroupBy(note => note.Number).ToDictionary(group => group.Key, group => group.Sum(note => note.Passage.Text.Length));
        var weights = units.Select(unit => unit.Weight + unit.Marks.Sum(number => notes.GetValueOrDefault(number))).ToArray();
        var total = weights.Sum();
        var share = total / Count(total);
        var cuts = new List<List<TextUnit>> { new() };
        var weight = 0;
        for (var at = 0; at < units.Length; at++)
        {
            if (cuts[^1].Count > 0 && weight + (weights[at] / 2) > share * cuts.Count)
            {
                cuts.Add([]);
            }

            cuts[^1].Add(units[at]);
            weight += weights[at];
        }

        return WithNotes(document, cuts);
    }

    /// <summary>A footnote stands in the part that marks it first; one without a mark in the last.</summary>
    private static ImmutableArray<DocumentPart> WithNotes(Document document, List<List<TextUnit>> cuts)
    {
        var home = new Dictionary<int, int>();
        for (var part = 0; part < cuts.Count; part++)
        {
            foreach (var number in cuts[part].SelectMany(unit => unit.Marks))
            {
                home.TryAdd(number, part);
            }
        }

        return [.. cuts.Select((units, part) => new DocumentPart(part + 1, [.. units],
            [.. document.Notes.Where(note => home.GetValueOrDefault(note.Number, cuts.Count - 1) == part)]))];
    }
}
