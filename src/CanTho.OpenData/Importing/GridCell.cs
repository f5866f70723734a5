namespace CanTho.OpenData.Importing;

/// <summary>A cell of a table.</summary>
/// <param name="Start">Column of the grid at which it begins, from 0.</param>
/// <param name="Span">Columns of the grid that it takes up.</param>
/// <param name="GoesOn">True where it is the lower part of a cell merged with the one above.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record GridCell(int Start, int Span, bool GoesOn, ImmutableArray<TextBlock> Blocks);
