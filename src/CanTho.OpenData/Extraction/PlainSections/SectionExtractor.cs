using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.PlainSections;

/// <summary>Publishes the tree of sections as flat records, each with its own text. Every document has them.</summary>
internal static class SectionExtractor
{
    /// <summary>All numbered sections of a document, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var notes = input.Document.Notes.ToLookup(note => note.Number);
        var sections = input.Document.Body.SelfAndDescendants().Where(section => section.Level > 0)
            .Select(section => Record(input, section, SectionIds.Make(input.Header.Id, section.Path), notes));
        return new ExtractedParts { Sections = [.. sections] };
    }

    private static SectionRecord Record(ExtractionInput input, Section section, string id, ILookup<int, Footnote> notes)
    {
        var own = OwnPassages(section).ToImmutableArray();
        var marks = own.SelectMany(passage => passage.Notes).Select(mark => mark.Number).Distinct();
        var text = string.Join('\n', section.Blocks.Select(BlockText).Where(line => line.Length > 0));
        return new SectionRecord(
            id, input.Header.Id, section.Path, section.Level, section.Heading?.Text, text,
            [.. marks.SelectMany(number => notes[number].Take(1))], Cite(input.Document, section, own));
    }

    private static IEnumerable<Passage> OwnPassages(Section section) =>
        (section.Heading is { } heading ? new[] { heading } : []).Concat(section.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage));

    private static string BlockText(Block block) => block switch
    {
        Block.Paragraph { Marker: { } marker } paragraph => $"{marker} {paragraph.Passage.Text}",
        Block.Paragraph paragraph => paragraph.Passage.Text,
        _ => "",
    };

    /// <summary>First and last line of heading and own text; the quote is the opening passage, which stands on those lines.</summary>
    private static Provenance Cite(Document document, Section section, ImmutableArray<Passage> own)
    {
        if (own.IsEmpty)
        {
            return new Provenance(section.Span with { LastLine = section.Span.FirstLine }, document.File.Lines[section.Span.FirstLine - 1].Trim());
        }

        var source = own[0].Cite();
        return source with { Span = source.Span with { LastLine = Math.Max(source.Span.LastLine, own.Max(passage => passage.LastLine)) } };
    }
}
