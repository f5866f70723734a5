namespace CanTho.OpenData.Model;

/// <summary>A part (phần, mục, điều, khoản, điểm) of a document with its own blocks and its sub-sections. Its level comes from its
/// numbering and its place, not from the heading marks of the text, which scans get wrong.</summary>
/// <param name="Path">Numbers from the top, such as <c>II.4.5</c> or <c>Điều 2.1.a</c>; "" for the document itself.</param>
/// <param name="Level">1 for the topmost numbered parts; 0 for the document itself.</param>
/// <param name="Label">The number as printed, without its stop: <c>II</c>, <c>4.5</c>, <c>a</c>; null for the document itself.</param>
/// <param name="Heading">The heading, or null where the numbered part is plain text.</param>
/// <param name="Blocks">Paragraphs and tables of this part alone.</param>
/// <param name="Children">Sub-sections in order.</param>
/// <param name="Span">From its first line to the last line of its last sub-section.</param>
public sealed record Section(
    string Path, int Level, string? Label, Passage? Heading,
    ImmutableArray<Block> Blocks, ImmutableArray<Section> Children, SourceSpan Span)
{
    /// <summary>This section and all below it, in the order of the text.</summary>
    public IEnumerable<Section> SelfAndDescendants()
    {
        yield return this;
        foreach (var section in Children.SelectMany(child => child.SelfAndDescendants()))
        {
            yield return section;
        }
    }
}
