namespace CanTho.OpenData.Datasets;

/// <summary>A promise that every value of some columns stands in columns of another dataset: <c>tasks.document</c> in
/// <c>documents.id</c>. A null promises nothing.</summary>
/// <param name="Columns">Columns of this dataset.</param>
/// <param name="Dataset">Name of the other dataset.</param>
/// <param name="ReferencedColumns">Its columns, as many.</param>
public sealed record ForeignKey(ImmutableArray<string> Columns, string Dataset, ImmutableArray<string> ReferencedColumns);
