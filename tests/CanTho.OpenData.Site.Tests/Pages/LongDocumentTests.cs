using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Pages;

/// <summary>Texts of a shape that the repository's own documents do not have.</summary>
public sealed class LongDocumentTests
{
    [Fact]
    public void A_document_without_sections_is_one_part()
    {
        var parts = DocumentPart.Of(Text(sections: 0, paragraphs: 3));

        Assert.Single(parts);
        Assert.Single(parts[0].Units);
    }

    [Fact]
    public void A_document_without_a_word_is_one_part() => Assert.Single(DocumentPart.Of(Text(sections: 0, paragraphs: 0)));

    [Fact]
    public void Thousands_of_paragraphs_without_a_section_are_cut_into_parts_of_like_length()
    {
        var parts = DocumentPart.Of(Text(sections: 0, paragraphs: 4_000));

        Assert.True(parts.Length > 4);
        Assert.Equal(4_000, parts.SelectMany(part => part.Units).Sum(unit => unit.Blocks.Length));
        Assert.All(parts, part => Assert.InRange(part.Units.Sum(unit => unit.Weight), 20_000, 80_000));
    }

    [Fact]
    public void A_section_stays_whole_where_it_can()
    {
        var parts = DocumentPart.Of(Text(sections: 50, paragraphs: 20));

        Assert.True(parts.Length > 2);
        Assert.Equal(50, parts.SelectMany(part => part.Units).Count(unit => unit is { Section: not null, Continues: false }));
        Assert.DoesNotContain(parts.SelectMany(part => part.Units), unit => unit.Continues);
    }

    [Fact]
    public void A_giant_table_keeps_every_row_once_and_its_headings_in_every_part()
    {
        var file = File(1);
        var rows = Enumerable.Range(0, 3_000).Select(at =>
            new TableRow([$"{at}", new string('a', 100)], IsHeader: at == 0, new Provenance(new SourceSpan("x.txt", at + 1, at + 1), "a"))).ToImmutableArray();
        var body = new Section("", 0, null, null, [new Block.Table(rows)], [], new SourceSpan("x.txt", 1, 3_000));
        var parts = DocumentPart.Of(new Document(file, body.Span, [], body, [], [], []));

        var tables = parts.SelectMany(part => part.Units).SelectMany(unit => unit.Blocks).OfType<Block.Table>().ToList();
        Assert.True(parts.Length > 5);
        Assert.All(tables, table => Assert.True(table.Rows[0].IsHeader));
        Assert.Equal(rows.Skip(1), tables.SelectMany(table => table.Rows.Skip(1)));
    }

    private static Document Text(int sections, int paragraphs)
    {
        var file = File(1);
        var children = Enumerable.Range(1, sections).Select(at =>
            new Section($"{at}", 1, $"{at}", Passage(file), Paragraphs(file, paragraphs), [], new SourceSpan("x.txt", 1, 1))).ToImmutableArray();
        var body = new Section("", 0, null, null, sections == 0 ? Paragraphs(file, paragraphs) : [], children, new SourceSpan("x.txt", 1, 1));
        return new Document(file, body.Span, [], body, [], [], []);
    }

    private static ImmutableArray<Block> Paragraphs(SourceFile file, int count) => [.. Enumerable.Repeat(Passage(file), count).Select(passage => new Block.Paragraph(passage, null))];

    private static Passage Passage(SourceFile file) => new(file, file.Lines[0], [new PassagePiece(0, file.Lines[0].Length, 1, 0, file.Lines[0].Length)], []);

    private static SourceFile File(int lines) => new("x.txt", "", 0, [.. Enumerable.Repeat(new string('b', 120), lines)]);
}
