using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Datasets.History;

/// <summary>The datasets of a published folder, read back from its JSON files as its <c>dictionary.json</c> describes them.</summary>
/// <param name="Datasets">The datasets in the order of the dictionary; columns carry names and types alone.</param>
/// <param name="Diagnostics">Complaints about files that cannot be read.</param>
public sealed record DatasetFolder(ImmutableArray<Dataset> Datasets, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads the datasets.</summary>
    /// <param name="folder">The folder as people call it.</param>
    /// <param name="read">Gives the bytes of a file of the folder such as <c>tasks.json</c>; null where there is none.</param>
    public static DatasetFolder Read(string folder, Func<string, byte[]?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read("dictionary.json") is not { } dictionary)
        {
            return new DatasetFolder([], [Rules.NoDatasets(folder)]);
        }

        var datasets = ImmutableArray.CreateBuilder<Dataset>();
        var file = "dictionary.json";
        try
        {
            foreach (var defined in Definitions(dictionary))
            {
                file = $"{defined.Name}.json";
                datasets.Add(read(file) is { } content ? WithRows(defined, content) : defined);
            }
        }
        catch (Exception fault) when (CellJson.IsFaultOfFile(fault))
        {
            return new DatasetFolder([], [Rules.UnreadableDataset($"{folder}/{file}", fault.Message)]);
        }

        return new DatasetFolder(datasets.ToImmutable(), []);
    }

    private static List<Dataset> Definitions(byte[] dictionary)
    {
        using var json = JsonDocument.Parse(dictionary);
        return
        [
            .. json.RootElement.EnumerateArray().GroupBy(row => row.GetProperty("dataset").GetString()!, StringComparer.Ordinal).Select(rows => new Dataset(
                rows.Key, Title(rows.First()), "", "", "", [.. rows.Select(Column)],
                [.. rows.Where(row => row.GetProperty("is_key").GetBoolean()).Select(row => row.GetProperty("column").GetString()!)], [], [])
            {
                DescribesData = rows.Key is "diagnostics",
            }),
        ];
    }

    private static string Title(JsonElement row) => row.TryGetProperty("dataset_title", out var title) ? title.GetString()! : row.GetProperty("dataset").GetString()!;

    private static DatasetColumn Column(JsonElement row)
    {
        var name = row.GetProperty("column").GetString()!;
        var title = row.TryGetProperty("title", out var words) ? words.GetString()! : name;
        return new DatasetColumn(name, LedgerReplay.TypeOf(row.GetProperty("type").GetString()!), title, "", "", "")
        {
            DependsOnDay = row.TryGetProperty("depends_on_day", out var depends) && depends.ValueKind == JsonValueKind.True,
        };
    }

    private static Dataset WithRows(Dataset defined, byte[] content)
    {
        using var json = JsonDocument.Parse(content);
        return defined with { Rows = [.. json.RootElement.EnumerateArray().Select(row => Row(defined, row))] };
    }

    private static ImmutableArray<object?> Row(Dataset defined, JsonElement row) =>
        ImmutableArray.CreateRange(defined.Columns, column => CellJson.Read(row.GetProperty(column.Name), column.Type));
}
