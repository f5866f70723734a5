namespace CanTho.OpenData.Datasets.History;

/// <summary>The keys of the rows of a dataset: the cells of its primary key; of all columns where it states none.</summary>
internal sealed class RowKeys
{
    private readonly Dataset _dataset;
    private readonly ImmutableArray<int> _columns;

    public RowKeys(Dataset dataset)
    {
        _dataset = dataset;
        var stated = ImmutableArray.CreateRange(dataset.PrimaryKey, dataset.IndexOf);
        _columns = stated.IsEmpty || stated.Contains(-1) ? [.. Enumerable.Range(0, dataset.Columns.Length)] : stated;
    }

    /// <summary>The key of a row, its parts and all of them as one text.</summary>
    public (string Text, ImmutableArray<string> Parts) Of(ImmutableArray<object?> row)
    {
        var parts = ImmutableArray.CreateRange(_columns, index => Cells.Text(row[index]));
        return (TextOf(parts), parts);
    }

    /// <summary>Parts as one text that no other parts give.</summary>
    public static string TextOf(IEnumerable<string> parts) => string.Join('\u001f', parts);

    /// <summary>The rows by key; of rows that share one the first.</summary>
    public Dictionary<string, ImmutableArray<object?>> Index()
    {
        var rows = new Dictionary<string, ImmutableArray<object?>>(_dataset.Rows.Length, StringComparer.Ordinal);
        foreach (var row in _dataset.Rows)
        {
            rows.TryAdd(Of(row).Text, row);
        }

        return rows;
    }
}
