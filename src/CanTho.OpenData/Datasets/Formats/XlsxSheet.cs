namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A sheet of a workbook: a header row and rows of cells.</summary>
/// <param name="Name">Name on its tab, at most 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; cells as in <see cref="Dataset.Rows"/>.</param>
/// <param name="FullText">Address where a text stands whole that is too long for a cell.</param>
internal sealed record XlsxSheet(
    string Name, ImmutableArray<XlsxColumn> Columns, ImmutableArray<ImmutableArray<object?>> Rows, string FullText)
{
    /// <summary>Columns, counted from 0, whose cells offer a list to choose from, at most 255 letters in all.</summary>
    internal ImmutableArray<(int Column, ImmutableArray<string> Values)> Choices { get; init; } = [];

    /// <summary>Rows of a sheet without the header: the file format has 1,048,576 in all.</summary>
    internal const int RowLimit = 1_048_575;

    /// <summary>A dataset as a sheet under its name; as several, numbered from the second on, where it has more rows than one can hold.</summary>
    internal static IEnumerable<XlsxSheet> Of(Dataset dataset, Edition edition, int rowLimit = RowLimit)
    {
        var columns = ImmutableArray.CreateRange(dataset.Columns.Select((column, index) =>
            XlsxColumn.Fitting(column.Name, dataset.Rows.Select(row => Cells.Text(row[index])))));
        var fullText = edition.Address($"/data/{dataset.Name}.json");
        return dataset.Rows.IsEmpty
            ? [new XlsxSheet(dataset.Name, columns, [], fullText)]
            : dataset.Rows.Chunk(rowLimit).Select((rows, index) =>
                new XlsxSheet(index == 0 ? dataset.Name : FormattableString.Invariant($"{dataset.Name} {index + 1}"), columns, [.. rows], fullText));
    }

    /// <summary>A sheet whose columns fit what stands in them.</summary>
    internal static XlsxSheet Of(string name, ImmutableArray<string> headers, ImmutableArray<ImmutableArray<object?>> rows, string fullText) => new(
        name, [.. headers.Select((header, index) => XlsxColumn.Fitting(header, rows.Select(row => Cells.Text(row[index]))))], rows, fullText);
}
