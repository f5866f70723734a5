namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">What stands in the first row.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="IsWrapped">True where long texts go on in a new line.</param>
internal sealed record XlsxColumn(string Header, double Width, bool IsWrapped)
{
    private const int Narrowest = 9;
    private const int Widest = 60;

    /// <summary>Columns as wide as their longest lines, up to a limit.</summary>
    /// <param name="headers">What stands in the first row.</param>
    /// <param name="rows">The rows below it.</param>
    internal static ImmutableArray<XlsxColumn> Fitting(ImmutableArray<string> headers, DatasetRows rows)
    {
        // The button of the filter takes the room of three letters.
        var longest = headers.Select(header => header.Length + 3).ToArray();
        var isWrapped = new bool[headers.Length];
        foreach (var row in rows)
        {
            for (var column = 0; column < longest.Length; column++)
            {
                var text = Cells.Text(row[column]);
                longest[column] = Math.Max(longest[column], text.Length);
                isWrapped[column] |= text.Length > Widest || text.Contains('\n', StringComparison.Ordinal);
            }
        }

        return [.. headers.Select((header, column) => new XlsxColumn(header, Math.Clamp(longest[column] + 1, Narrowest, Widest), isWrapped[column]))];
    }

    /// <summary>Lines that a text takes, roughly: letters differ in width.</summary>
    internal int Lines(string text)
    {
        if (!IsWrapped)
        {
            return 1;
        }

        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // Whole words go to the next line, so that a line is rarely full.
            lines += (int)Math.Ceiling(Math.Max(line.Length, 1) / (Width * 0.95));
        }

        return lines;
    }
}
