namespace CanTho.OpenData.Datasets;

/// <summary>The texts in the columns by which rows are known and lead to each other, read in one go over the rows of each dataset.</summary>
internal sealed class LinkColumns
{
    private readonly Dictionary<(string Dataset, string Column), string?[]> texts = [];

    /// <summary>Reads the columns of keys and links.</summary>
    internal LinkColumns(ImmutableArray<Dataset> datasets)
    {
        foreach (var dataset in datasets)
        {
            Read(dataset, [.. dataset.PrimaryKey.Concat(dataset.ForeignKeys.SelectMany(link => link.Columns))
                .Concat(datasets.SelectMany(other => other.ForeignKeys).Where(link => string.Equals(link.Dataset, dataset.Name, StringComparison.Ordinal)).SelectMany(link => link.ReferencedColumns))
                .Distinct(StringComparer.Ordinal).Where(column => dataset.IndexOf(column) >= 0)]);
        }
    }

    /// <summary>The text of each row in a column, as CSV has it; null where it is unknown.</summary>
    internal string?[] this[Dataset dataset, string column] => texts[(dataset.Name, column)];

    private void Read(Dataset dataset, ImmutableArray<string> columns)
    {
        var read = columns.Select(column => (Place: dataset.IndexOf(column), Texts: new string?[dataset.Rows.Length])).ToArray();
        for (var row = 0; row < dataset.Rows.Length && read.Length > 0; row++)
        {
            var cells = dataset.Rows[row];
            foreach (var (place, held) in read)
            {
                held[row] = cells[place] is { } cell ? Cells.Text(cell) : null;
            }
        }

        foreach (var (column, (_, held)) in columns.Zip(read))
        {
            texts.Add((dataset.Name, column), held);
        }
    }
}
