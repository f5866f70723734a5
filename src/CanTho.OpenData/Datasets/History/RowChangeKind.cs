namespace CanTho.OpenData.Datasets.History;

/// <summary>What happened to a record.</summary>
public enum RowChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is no longer published.</summary>
    Removed,

    /// <summary>Some of its values changed.</summary>
    Changed,

    /// <summary>Nothing changed but what follows from the as-of day.</summary>
    Recomputed,
}
