namespace CanTho.OpenData.Datasets.History;

/// <summary>What happened to a dataset or a column.</summary>
public enum SchemaChangeKind
{
    /// <summary>The dataset is new.</summary>
    DatasetAdded,

    /// <summary>The dataset is no longer published.</summary>
    DatasetRemoved,

    /// <summary>The column is new.</summary>
    ColumnAdded,

    /// <summary>The column is no longer published.</summary>
    ColumnRemoved,

    /// <summary>The column holds another type of values.</summary>
    ColumnRetyped,

    /// <summary>The columns stand in another order, or make another key.</summary>
    Rearranged,
}
