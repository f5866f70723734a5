using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Site.Wording;

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

    /// <summary>The dataset itself, with all rows.</summary>
    public required Dataset Table { get; init; }

    /// <summary>The files that hold only the rows of one agency or one document.</summary>
    public ImmutableArray<DatasetFile> Slices { get; init; } = [];

    /// <summary>The page of a dataset.</summary>
    public static DatasetPage Of(Dataset dataset, ImmutableArray<DatasetFile> files) => new(
        dataset.Name, dataset.Title, dataset.Description, dataset.EnglishTitle, dataset.EnglishDescription, dataset.Columns, dataset.Rows.Length,
        [.. dataset.Rows.Take(PreviewRows).Select(row => row.Select(CsvFormat.Text).ToImmutableArray())],
        [.. files.Where(file => file.Dataset == dataset.Name && !file.IsSlice).OrderBy(file => FileWords.Order(file.Format)).ThenBy(file => file.Path, StringComparer.Ordinal)])
    {
        Table = dataset,
        Slices = [.. files.Where(file => file.Dataset == dataset.Name && file.IsSlice)],
    };

    /// <summary>True where a column is or belongs to the primary key.</summary>
    internal bool IsKey(string column) => Table.PrimaryKey.Contains(column, StringComparer.Ordinal);

    /// <summary>Where the values of a column stand in full; null where it refers to nothing.</summary>
    internal ForeignKey? Reference(string column) => Table.ForeignKeys.FirstOrDefault(key => key.Columns.Contains(column, StringComparer.Ordinal));
}
