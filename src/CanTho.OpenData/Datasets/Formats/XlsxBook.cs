namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A workbook.</summary>
/// <param name="Title">Title in its properties.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Day">The day that its properties state; the day of the data, not of the clock.</param>
/// <param name="Sheets">Its sheets in order.</param>
internal sealed record XlsxBook(string Title, string Author, DateOnly Day, ImmutableArray<XlsxSheet> Sheets);
