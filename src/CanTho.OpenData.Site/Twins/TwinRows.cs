using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The rows of all datasets, found by what they are about. A look-up is made once for all twins of a kind.</summary>
internal sealed class TwinRows(ImmutableArray<Dataset> datasets)
{
    private readonly Dictionary<string, Dataset> _datasets = datasets.ToDictionary(dataset => dataset.Name, StringComparer.Ordinal);

    /// <summary>The datasets, in the order of the catalogue.</summary>
    public ImmutableArray<Dataset> Datasets => datasets;

    /// <summary>A dataset.</summary>
    public Dataset this[string dataset] => _datasets[dataset];

    /// <summary>How a row of a dataset is written.</summary>
    public RowShape Shape(string dataset) => new(_datasets[dataset]);

    /// <summary>The rows of a dataset by a column of texts; rows without value are left out.</summary>
    public ILookup<string, ImmutableArray<object?>> By(string dataset, string column)
    {
        var index = _datasets[dataset].IndexOf(column);
        return _datasets[dataset].Rows.Where(row => row[index] is string).ToLookup(row => (string)row[index]!, StringComparer.Ordinal);
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
