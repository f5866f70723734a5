using System.Globalization;
using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the page of a dataset (bộ dữ liệu) shows.</summary>
/// <param name="Name">Name in addresses and files: <c>tasks</c>.</param>
/// <param name="Title">Title in Vietnamese.</param>
/// <param name="Description">What one row is and where it comes from.</param>
/// <param name="EnglishTitle">Title in English.</param>
/// <param name="EnglishDescription">The description in English.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="Preview">The first rows, one text a column; "" where the value is unknown.</param>
/// <param name="Files">The files to download.</param>
public sealed record DatasetPage(
    string Name, string Title, string Description, string EnglishTitle, string EnglishDescription, ImmutableArray<DatasetColumn> Columns,
    int RowCount, ImmutableArray<ImmutableArray<string>> Preview, ImmutableArray<DatasetFile> Files)
{
    private const int PreviewRows = 5;

    /// <summary>The page of a dataset.</summary>
    public static DatasetPage Of(Dataset dataset, ImmutableArray<DatasetFile> files) => new(
        dataset.Name, dataset.Title, dataset.Description, dataset.EnglishTitle, dataset.EnglishDescription, dataset.Columns, dataset.Rows.Length,
        [.. dataset.Rows.Take(PreviewRows).Select(row => row.Select(CellText).ToImmutableArray())],
        [.. files.Where(file => file.Dataset == dataset.Name && !file.IsSlice)]);

    private static string CellText(object? cell) => cell switch
    {
        null => "",
        ImmutableArray<string> list => string.Join(DatasetColumn.ListSeparator, list),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
