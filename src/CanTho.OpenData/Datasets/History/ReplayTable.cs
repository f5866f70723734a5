namespace CanTho.OpenData.Datasets.History;

/// <summary>The rows of a dataset while the lines of a version are applied to them.</summary>
internal sealed class ReplayTable
{
    private readonly List<string> _order;
    private readonly Dictionary<string, ImmutableArray<object?>> _rows;
    private readonly RowKeys _keys;

    /// <summary>Rows taken away that still stand in the order: a version that takes away many goes over the order once.</summary>
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    public ReplayTable(Dataset dataset)
    {
        Dataset = dataset;
        _keys = new RowKeys(dataset);
        _rows = _keys.Index();
        _order = [.. dataset.Rows.Select(row => _keys.Of(row).Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The definition; its rows are those before the lines.</summary>
    public Dataset Dataset { get; }

    /// <summary>The dataset as it is now.</summary>
    public Dataset ToDataset()
    {
        Settle();
        return Dataset with { Rows = [.. _order.Select(key => _rows[key])] };
    }

    /// <summary>Takes a row away.</summary>
    public void Remove(ImmutableArray<string> key)
    {
        _ = Find(key);
        _rows.Remove(RowKeys.TextOf(key));
        _removed.Add(RowKeys.TextOf(key));
    }

    /// <summary>Puts the rows into an order.</summary>
    public void Order(ImmutableArray<ImmutableArray<string>> keys)
    {
        Settle();
        var texts = keys.Select(key => RowKeys.TextOf(key)).ToList();
        if (texts.Count != _order.Count || !texts.ToHashSet(StringComparer.Ordinal).SetEquals(_order))
        {
            throw new FormatException("thứ tự không nêu đúng các bản ghi đang có");
        }

        _order.Clear();
        _order.AddRange(texts);
    }

    /// <summary>Puts a new row in its place.</summary>
    public void Add(ImmutableArray<object?> row, int at)
    {
        Settle();
        var key = _keys.Of(row);
        if (at < 0 || at > _order.Count || !_rows.TryAdd(key.Text, row))
        {
            throw new FormatException($"không thêm được bản ghi “{string.Join(" / ", key.Parts)}” vào chỗ {at}");
        }

        _order.Insert(at, key.Text);
    }

    /// <summary>Changes one cell, which must be as it was when the change was recorded.</summary>
    public void Change(ImmutableArray<string> key, int column, object? from, object? to)
    {
        var row = Find(key);
        if (!Cells.Same(row[column], from))
        {
            throw new FormatException($"ô {Dataset.Columns[column].Name} của “{string.Join(" / ", key)}” đang là “{Cells.Text(row[column])}”, không phải “{Cells.Text(from)}”");
        }

        _rows[RowKeys.TextOf(key)] = row.SetItem(column, to);
    }

    private void Settle()
    {
        if (_removed.Count > 0)
        {
            _order.RemoveAll(_removed.Contains);
            _removed.Clear();
        }
    }

    private ImmutableArray<object?> Find(ImmutableArray<string> key) => _rows.TryGetValue(RowKeys.TextOf(key), out var row)
        ? row
        : throw new FormatException($"không có bản ghi “{string.Join(" / ", key)}”");
}
