using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>The running text of a document: paragraphs, headings, closing text and footnotes.</summary>
internal static class PrintedText
{
    /// <summary>Every passage, footnotes last.</summary>
    public static IEnumerable<Passage> Passages(Document document) =>
        document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage)
            .Concat(document.Body.SelfAndDescendants().Select(section => section.Heading).OfType<Passage>())
            .Concat(document.Notes.Select(note => note.Passage));
}
