namespace CanTho.OpenData.Datasets.History;

/// <summary>One value before and after.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="From">The cell before; null is unknown.</param>
/// <param name="To">The cell after; null is unknown.</param>
/// <param name="DependsOnDay">True where the value follows from the as-of day.</param>
public sealed record FieldChange(string Column, object? From, object? To, bool DependsOnDay)
{
    /// <summary>The cell before as CSV writes it.</summary>
    public string FromText => Cells.Text(From);

    /// <summary>The cell after as CSV writes it.</summary>
    public string ToText => Cells.Text(To);
}
