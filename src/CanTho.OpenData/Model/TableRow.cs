namespace CanTho.OpenData.Model;

/// <summary>A row of a table, put together again where a page break cut it.</summary>
/// <param name="Cells">Texts of the cells, blanks trimmed; empty cells are "".</param>
/// <param name="IsHeader">True for a row of column headings.</param>
/// <param name="Source">The lines of the row and their words.</param>
public sealed record TableRow(ImmutableArray<string> Cells, bool IsHeader, Provenance Source);
