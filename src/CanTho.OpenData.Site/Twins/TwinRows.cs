using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The rows of all datasets, found by what they are about. A look-up is made once for all twins.</summary>
internal sealed class TwinRows(ImmutableArray<Dataset> datasets)
{
    private readonly Dictionary<string, Dataset> _datasets = datasets.ToDictionary(dataset => dataset.Name, StringComparer.Ordinal);
    private readonly Dictionary<(string Dataset, string Column), RowIndex> _indexes = [];
    private readonly Dictionary<(string Dataset, string Key, string Column), Dictionary<string, string?>> _texts = [];

    /// <summary>The datasets, in the order of the catalogue.</summary>
    public ImmutableArray<Dataset> Datasets => datasets;

    /// <summary>A dataset.</summary>
    public Dataset this[string dataset] => _datasets[dataset];

    /// <summary>How a row of a dataset is written.</summary>
    public RowShape Shape(string dataset) => new(_datasets[dataset]);

    /// <summary>The rows of a dataset by a column of texts; rows without value are left out.</summary>
    public RowIndex By(string dataset, string column)
    {
        if (!_indexes.TryGetValue((dataset, column), out var index))
        {
            index = new RowIndex(_datasets[dataset].Rows, _datasets[dataset].IndexOf(column));
            _indexes.Add((dataset, column), index);
        }

        return index;
    }

    /// <summary>The texts of a column by those of the column that names the rows: for what is asked of the same row very often.</summary>
    public IReadOnlyDictionary<string, string?> Texts(string dataset, string key, string column)
    {
        if (!_texts.TryGetValue((dataset, key, column), out var texts))
        {
            var (keys, values) = (Text(dataset, key), Text(dataset, column));
            texts = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var row in _datasets[dataset].Rows)
            {
                texts.TryAdd(keys(row)!, values(row));
            }

            _texts.Add((dataset, key, column), texts);
        }

        return texts;
    }

    /// <summary>Reads a text of a row.</summary>
    public Func<ImmutableArray<object?>, string?> Text(string dataset, string column)
    {
        var index = _datasets[dataset].IndexOf(column);
        return row => row[index] as string;
    }

    /// <summary>The codes that a column can hold, each with its meaning.</summary>
    public ImmutableArray<(string Name, string Meaning)> Codes(string dataset, string column) =>
        [.. _datasets[dataset].Columns[_datasets[dataset].IndexOf(column)].Values.Select(value => (value.Name, value.Meaning))];
}
