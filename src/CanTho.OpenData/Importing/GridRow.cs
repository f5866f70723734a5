namespace CanTho.OpenData.Importing;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from left to right.</param>
internal sealed record GridRow(ImmutableArray<GridCell> Cells);
