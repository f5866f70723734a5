namespace CanTho.OpenData.Datasets.History;

/// <summary>A change of what files hold: a dataset or a column that came or went. A renamed one came and went.</summary>
/// <param name="Dataset">Name of the dataset.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Column">Name of the column; null where the dataset as a whole is meant.</param>
public sealed record SchemaChange(string Dataset, SchemaChangeKind Kind, string? Column = null);
