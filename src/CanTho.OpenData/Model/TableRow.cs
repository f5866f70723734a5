namespace CanTho.OpenData.Model;

/// <summary>A row of a table, put together again where a page break cut it.</summary>
/// <param name="Cells">Texts of the cells, blanks trimmed; a line break inside a cell is a line feed; empty cells are "".</param>
/// <param name="IsHeader">True for a row of column headings.</param>
/// <param name="Source">The lines of the row and their words.</param>
public sealed record TableRow(ImmutableArray<string> Cells, bool IsHeader, Provenance Source)
{
    /// <summary>Columns whose text stands in a merged cell that began in a row above.</summary>
    public ImmutableArray<int> Merged { get; init; } = [];
}
