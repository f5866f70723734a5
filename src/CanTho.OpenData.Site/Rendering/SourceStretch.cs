using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lines of a file that one page shows. A document has the lines from the end of the one before it in the same file to its
/// own end, the last of a file those to its end; a long text is cut into parts of like length, as its document is.</summary>
/// <param name="Number">1 for the first part.</param>
/// <param name="First">First line, 1-based.</param>
/// <param name="Last">Last line.</param>
public sealed record SourceStretch(int Number, int First, int Last)
{
    // What a line costs besides its words: its number and its anchor.
    private const int Frame = 40;

    /// <summary>The parts of a document's source, at least one.</summary>
    internal static ImmutableArray<SourceStretch> Of(Portal portal, CorpusDocument document)
    {
        var file = document.Extracted.Document.File;
        var spans = portal.DocumentsOf(file).Select(other => other.Extracted.Document.Span).ToArray();
        var at = Array.IndexOf(spans, document.Extracted.Document.Span);
        return Cut(file, at > 0 ? spans[at - 1].LastLine + 1 : 1, at + 1 < spans.Length ? spans[at].LastLine : file.Lines.Length);
    }

    private static ImmutableArray<SourceStretch> Cut(SourceFile file, int first, int last)
    {
        var total = Enumerable.Range(first, Math.Max(0, last - first + 1)).Sum(line => Frame + file.Lines[line - 1].Length);
        var count = DocumentPart.Count(total);
        var stretches = ImmutableArray.CreateBuilder<SourceStretch>();
        var from = first;
        var weight = 0;
        for (var line = first; line <= last; line++)
        {
            weight += Frame + file.Lines[line - 1].Length;
            if (weight >= (long)total * (stretches.Count + 1) / count || line == last)
            {
                stretches.Add(new SourceStretch(stretches.Count + 1, from, line));
                from = line + 1;
            }
        }

        return stretches.Count > 0 ? stretches.ToImmutable() : [new SourceStretch(1, first, last)];
    }
}
