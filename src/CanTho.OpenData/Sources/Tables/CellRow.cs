namespace CanTho.OpenData.Sources.Tables;

/// <summary>A row of a table as its layout gives it, before rows are fitted to one width.</summary>
/// <param name="Cells">Clean texts.</param>
/// <param name="FirstLine">First line, 1-based.</param>
/// <param name="LastLine">Last line, inclusive.</param>
/// <param name="Quote">The words of those lines.</param>
internal sealed record CellRow(ImmutableArray<string> Cells, int FirstLine, int LastLine, string Quote)
{
    /// <summary>True where the layout itself marks the row as one of headings.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Columns that a merged cell of a row above reaches into.</summary>
    public ImmutableArray<int> Merged { get; init; } = [];

    /// <summary>True for a row without words.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);
}
