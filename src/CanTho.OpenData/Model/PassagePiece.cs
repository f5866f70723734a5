namespace CanTho.OpenData.Model;

/// <summary>One stretch of a passage and where it stands in the file.</summary>
/// <param name="Start">Offset in <see cref="Passage.Text"/>.</param>
/// <param name="Length">Length in <see cref="Passage.Text"/>.</param>
/// <param name="Line">Line of the file, 1-based.</param>
/// <param name="Column">Offset in that line, 0-based.</param>
/// <param name="SourceLength">Length in that line; differs from <paramref name="Length"/> only for a piece that stands for
/// markup, such as <c>&lt;sup&gt;2&lt;/sup&gt;</c> read as ².</param>
public readonly record struct PassagePiece(int Start, int Length, int Line, int Column, int SourceLength)
{
    /// <summary>First offset of the passage's text behind this piece.</summary>
    public int End => Start + Length;
}
