using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A stretch of a document's text that a page keeps together: a section without its sub-sections, or text that stands in none.</summary>
/// <param name="Section">The section; null for the front, for text between sections and for the closing lines.</param>
/// <param name="Blocks">Its own paragraphs and tables.</param>
/// <param name="Back">Closing lines (nơi nhận, người ký), on the last unit only.</param>
/// <param name="Continues">True for the rest of a section whose beginning stands in the unit before: its heading is not repeated.</param>
public sealed record TextUnit(Section? Section, ImmutableArray<Block> Blocks, ImmutableArray<Passage> Back, bool Continues)
{
    // What a section, a block or a row costs on a page besides its words, in characters.
    private const int Frame = 100;

    /// <summary>Footnotes whose marks stand in it, in the order of the marks.</summary>
    public IEnumerable<int> Marks =>
        (Section?.Heading is { } heading && !Continues ? Enumerable.Repeat(heading, 1) : [])
            .Concat(Blocks.OfType<Block.Paragraph>().Select(block => block.Passage)).Concat(Back)
            .SelectMany(passage => passage.Notes).Select(mark => mark.Number);

    /// <summary>About how many characters it brings to a page.</summary>
    public int Weight => Frame + (Section?.Heading?.Text.Length ?? 0) + Blocks.Sum(WeightOf) + Back.Sum(line => line.Text.Length);

    /// <summary>The document cut into units, in the order of its text; what is heavier than the limit is cut between blocks and rows.</summary>
    public static IEnumerable<TextUnit> Of(Document document, int limit)
    {
        var units = new List<TextUnit> { new(null, document.Front, [], Continues: false) };
        units.AddRange(document.Body.SelfAndDescendants().Select(section =>
            new TextUnit(section.Level > 0 ? section : null, section.Blocks, [], Continues: false)));
        units.Add(new TextUnit(null, document.Closing, document.Back, Continues: false));
        return units.Where(unit => unit.Section is not null || !unit.Blocks.IsEmpty || !unit.Back.IsEmpty).SelectMany(unit => unit.Cut(limit));
    }

    private List<TextUnit> Cut(int limit)
    {
        if (Weight <= limit)
        {
            return [this];
        }

        var cut = new List<TextUnit>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var weight = 0;
        foreach (var block in Blocks.SelectMany(block => Rows(block, limit)))
        {
            if (blocks.Count > 0 && weight + WeightOf(block) > limit)
            {
                cut.Add(new TextUnit(Section, blocks.DrainToImmutable(), [], cut.Count > 0));
                weight = 0;
            }

            blocks.Add(block);
            weight += WeightOf(block);
        }

        cut.Add(new TextUnit(Section, blocks.DrainToImmutable(), Back, cut.Count > 0));
        return cut;
    }

    /// <summary>A long table as several, each under the same column headings.</summary>
    private static IEnumerable<Block> Rows(Block block, int limit)
    {
        if (block is not Block.Table table || WeightOf(table) <= limit)
        {
            yield return block;
            yield break;
        }

        var headers = table.Rows.TakeWhile(row => row.IsHeader).ToImmutableArray();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var weight = 0;
        foreach (var row in table.Rows.Skip(headers.Length))
        {
            if (rows.Count > 0 && weight + WeightOf(row) > limit)
            {
                yield return new Block.Table([.. headers, .. rows]);
                rows.Clear();
                weight = 0;
            }

            rows.Add(row);
            weight += WeightOf(row);
        }

        yield return new Block.Table([.. headers, .. rows]);
    }

    private static int WeightOf(Block block) => block switch
    {
        Block.Paragraph paragraph => (Frame / 2) + paragraph.Passage.Text.Length,
        Block.Table table => table.Rows.Sum(WeightOf),
        _ => 0,
    };

    private static int WeightOf(TableRow row) => Frame + row.Cells.Sum(cell => cell.Length);
}
