namespace CanTho.OpenData.Model;

/// <summary>A block of a document's body: a paragraph or a table.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A paragraph (đoạn) or an item of a list.</summary>
    /// <param name="Passage">Its text, without the marker.</param>
    /// <param name="Marker">What opens the item: <c>-</c>, <c>+</c>, <c>(1)</c>; null for plain text.</param>
    public sealed record Paragraph(Passage Passage, string? Marker) : Block;

    /// <summary>A table (bảng).</summary>
    /// <param name="Rows">All rows in order, header rows included, repeated headers left out.</param>
    public sealed record Table(ImmutableArray<TableRow> Rows) : Block;

    /// <summary>The lines of the block.</summary>
    public SourceSpan Span => this switch
    {
        Paragraph paragraph => paragraph.Passage.Span,
        Table table => new SourceSpan(table.Rows[0].Source.Span.File, table.Rows[0].Source.Span.FirstLine, table.Rows[^1].Source.Span.LastLine),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
