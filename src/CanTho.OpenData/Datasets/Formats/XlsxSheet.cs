namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A sheet of a workbook: a header row and rows of cells.</summary>
/// <param name="Name">Name on its tab, at most 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; cells as in <see cref="Dataset.Rows"/>.</param>
/// <param name="FullText">Address where a text stands whole that is too long for a cell.</param>
internal sealed record XlsxSheet(
    string Name, ImmutableArray<XlsxColumn> Columns, DatasetRows Rows, string FullText)
{
    /// <summary>Columns, counted from 0, whose cells offer a list to choose from, at most 255 letters in all.</summary>
    internal ImmutableArray<(int Column, ImmutableArray<string> Values)> Choices { get; init; } = [];

    /// <summary>Rows of a sheet without the header: the file format has 1,048,576 in all.</summary>
    internal const int RowLimit = 1_048_575;

    /// <summary>A dataset as a sheet under its name; as several, numbered from the second on, where it has more rows than one can hold.</summary>
    internal static IEnumerable<XlsxSheet> Of(Dataset dataset, Edition edition, int rowLimit = RowLimit)
    {
        var columns = XlsxColumn.Fitting([.. dataset.Columns.Select(column => column.Name)], dataset.Rows);
        var fullText = edition.Address($"/data/{dataset.Name}.json");
        for (var first = 0; first == 0 || first < dataset.Rows.Length; first += rowLimit)
        {
            yield return new XlsxSheet(
                first == 0 ? dataset.Name : FormattableString.Invariant($"{dataset.Name} {(first / rowLimit) + 1}"), columns,
                dataset.Rows.Slice(first, Math.Min(rowLimit, dataset.Rows.Length - first)), fullText);
        }
    }

    /// <summary>A sheet whose columns fit what stands in them.</summary>
    internal static XlsxSheet Of(string name, ImmutableArray<string> headers, DatasetRows rows, string fullText) =>
        new(name, XlsxColumn.Fitting(headers, rows), rows, fullText);
}
