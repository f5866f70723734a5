namespace CanTho.OpenData.Datasets.History;

/// <summary>A record that was added, removed or changed.</summary>
/// <param name="Dataset">Name of its dataset.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Key">Its key, one text a column of the primary key.</param>
/// <param name="Before">Its row before; empty for a new record.</param>
/// <param name="After">Its row after; empty for a removed record.</param>
/// <param name="Fields">What changed in it; empty for a new or removed record.</param>
public sealed record RowChange(
    string Dataset, RowChangeKind Kind, ImmutableArray<string> Key, ImmutableArray<object?> Before, ImmutableArray<object?> After,
    ImmutableArray<FieldChange> Fields);
