using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets.History;

/// <summary>Turns the state of one version into the next by the lines of its file, see <see cref="LedgerWriter"/>.</summary>
internal sealed class LedgerReplay
{
    private static readonly Dictionary<string, ColumnType> Types =
        Enum.GetValues<ColumnType>().ToDictionary(type => new DatasetColumn("", type, "", "", "", "").TypeName, StringComparer.Ordinal);

    private readonly List<string> _names;
    private readonly Dictionary<string, ReplayTable> _tables;

    public LedgerReplay(ImmutableArray<Dataset> before)
    {
        _names = [.. before.Select(dataset => dataset.Name)];
        _tables = before.ToDictionary(dataset => dataset.Name, dataset => new ReplayTable(dataset), StringComparer.Ordinal);
    }

    /// <summary>The state after all lines so far.</summary>
    public ImmutableArray<Dataset> Datasets => [.. _names.Select(name => _tables[name].ToDataset())];

    /// <summary>The type of a name such as <c>partial_date</c>.</summary>
    /// <exception cref="FormatException">There is no such type.</exception>
    public static ColumnType TypeOf(string name) =>
        Types.TryGetValue(name, out var type) ? type : throw new FormatException($"không có kiểu “{name}”");

    /// <summary>Applies one line.</summary>
    /// <exception cref="FormatException">The line does not fit the state before it; the message says how, in Vietnamese.</exception>
    public void Apply(JsonElement line)
    {
        var name = line.GetProperty("dataset").GetString()!;
        if (line.TryGetProperty("dropped", out _))
        {
            _ = Table(name);
            _tables.Remove(name);
            _names.Remove(name);
        }
        else if (line.TryGetProperty("columns", out var columns))
        {
            Define(name, columns, Texts(line.GetProperty("key")));
        }
        else if (line.TryGetProperty("remove", out var removed))
        {
            Table(name).Remove(Texts(removed));
        }
        else if (line.TryGetProperty("order", out var order))
        {
            Table(name).Order([.. order.EnumerateArray().Select(Texts)]);
        }
        else if (line.TryGetProperty("add", out var cells))
        {
            var table = Table(name);
            table.Add(Row(table.Dataset, cells), line.GetProperty("at").GetInt32());
        }
        else if (line.TryGetProperty("change", out var key))
        {
            Change(Table(name), Texts(key), line.GetProperty("fields"));
        }
        else
        {
            throw new FormatException("dòng không nêu việc gì");
        }
    }

    private void Define(string name, JsonElement columns, ImmutableArray<string> key)
    {
        var defined = new Dataset(name, "", "", "", "", [.. columns.EnumerateArray().Select(Column)], key, [], []);
        if (_tables.TryGetValue(name, out var table))
        {
            _tables[name] = new ReplayTable(LedgerWriter.Realign(table.ToDataset(), defined));
        }
        else
        {
            _names.Add(name);
            _tables[name] = new ReplayTable(defined);
        }
    }

    private ReplayTable Table(string name) =>
        _tables.GetValueOrDefault(name) ?? throw new FormatException($"không có bộ dữ liệu “{name}”");

    private static void Change(ReplayTable table, ImmutableArray<string> key, JsonElement fields)
    {
        foreach (var field in fields.EnumerateObject())
        {
            var column = table.Dataset.IndexOf(field.Name);
            if (column < 0)
            {
                throw new FormatException($"không có cột “{field.Name}”");
            }

            var type = table.Dataset.Columns[column].Type;
            table.Change(key, column, CellJson.Read(field.Value.GetProperty("from"), type), CellJson.Read(field.Value.GetProperty("to"), type));
        }
    }

    private static ImmutableArray<object?> Row(Dataset dataset, JsonElement cells) => cells.GetArrayLength() == dataset.Columns.Length
        ? [.. cells.EnumerateArray().Select((cell, index) => CellJson.Read(cell, dataset.Columns[index].Type))]
        : throw new FormatException($"dòng có {cells.GetArrayLength()} ô, bộ dữ liệu có {dataset.Columns.Length} cột");

    private static DatasetColumn Column(JsonElement column)
    {
        var name = column.GetProperty("name").GetString()!;
        return new DatasetColumn(name, TypeOf(column.GetProperty("type").GetString()!), name, "", name, "") { DependsOnDay = column.TryGetProperty("depends_on_day", out _) };
    }

    private static ImmutableArray<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
