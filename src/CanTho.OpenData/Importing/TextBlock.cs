namespace CanTho.OpenData.Importing;

/// <summary>A part of a document between reading it and writing it out as lines.</summary>
internal abstract record TextBlock
{
    /// <summary>A paragraph: clean text with line feeds for breaks and tabs as typed; the number that is printed before it stands in it.</summary>
    /// <param name="Text">Its text.</param>
    internal sealed record Paragraph(string Text) : TextBlock
    {
        /// <summary>True where it is centred, as titles are.</summary>
        public bool IsCentred { get; init; }

        /// <summary>1 to 6 where its author made it a heading; else 0.</summary>
        public int HeadingLevel { get; init; }
    }

    /// <summary>A table.</summary>
    /// <param name="Rows">Its rows.</param>
    internal sealed record Table(ImmutableArray<GridRow> Rows) : TextBlock;

    /// <summary>The body of a footnote or endnote.</summary>
    /// <param name="Number">Its number, in the order of the marks.</param>
    /// <param name="Text">Its text on one line.</param>
    internal sealed record Note(int Number, string Text) : TextBlock;
}
