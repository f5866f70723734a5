using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>A row of a dataset by the names of its columns. A column that a former version did not have yet is unknown (null), and a cell
/// read back from a file may be a text where a build has a day or a number.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Cells">The cells.</param>
public readonly record struct EmbedRow(Dataset Dataset, ImmutableArray<object?> Cells)
{
    /// <summary>The rows of a dataset; none where this version did not have it.</summary>
    public static IEnumerable<EmbedRow> All(DatasetTables tables, string name)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.Datasets.Where(dataset => dataset.Name == name).Take(1).SelectMany(dataset => dataset.Rows.Select(row => new EmbedRow(dataset, row)));
    }

    /// <summary>A text, or a value as files write it; null where unknown.</summary>
    public string? Text(string column) => CsvFormat.Text(Cell(column)) is { Length: > 0 } text ? text : null;

    /// <summary>A list; none where unknown.</summary>
    public ImmutableArray<string> List(string column) => Cell(column) switch
    {
        ImmutableArray<string> list => list,
        string { Length: > 0 } text => [.. text.Split(DatasetColumn.ListSeparator)],
        _ => [],
    };

    /// <summary>A day; null where unknown.</summary>
    public DateOnly? Day(string column) => Cell(column) switch
    {
        DateOnly day => day,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    /// <summary>A number; null where unknown.</summary>
    public decimal? Number(string column) => Cell(column) switch
    {
        decimal number => number,
        long number => number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>A whole number; null where unknown.</summary>
    public int? Whole(string column) => Number(column) is { } number ? (int)number : null;

    /// <summary>True where the cell says so.</summary>
    public bool IsTrue(string column) => Cell(column) is true or "true";

    /// <summary>Where the row comes from; null where it says of no file.</summary>
    public Provenance? Source() => Text("source_file") is { } file && Whole("source_first_line") is { } first
        ? new Provenance(new SourceSpan(file, first, Whole("source_last_line") ?? first), Text("source_quote") ?? "")
        : null;

    private object? Cell(string column) => Dataset.IndexOf(column) is >= 0 and var place && place < Cells.Length ? Cells[place] : null;
}
