namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the page of a dataset (bộ dữ liệu) shows.</summary>
/// <param name="Name">Name in addresses and files: <c>tasks</c>.</param>
/// <param name="Title">Title in Vietnamese.</param>
/// <param name="Description">What one row is and where it comes from; one or two sentences.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="Preview">The first rows, one text a column; "" where the value is unknown.</param>
/// <param name="Files">The files to download.</param>
public sealed record DatasetPage(
    string Name, string Title, string Description, ImmutableArray<DatasetColumn> Columns, int RowCount,
    ImmutableArray<ImmutableArray<string>> Preview, ImmutableArray<DatasetFile> Files);
