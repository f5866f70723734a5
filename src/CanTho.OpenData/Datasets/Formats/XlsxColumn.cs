namespace CanTho.OpenData.Datasets.Formats;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">What stands in the first row.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="IsWrapped">True where long texts go on in a new line.</param>
internal sealed record XlsxColumn(string Header, double Width, bool IsWrapped)
{
    private const int Narrowest = 9;
    private const int Widest = 60;

    /// <summary>A column as wide as its longest line, up to a limit.</summary>
    /// <param name="header">What stands in the first row.</param>
    /// <param name="texts">The texts of its cells.</param>
    internal static XlsxColumn Fitting(string header, IEnumerable<string> texts)
    {
        // The button of the filter takes the room of three letters.
        var longest = header.Length + 3;
        var isWrapped = false;
        foreach (var text in texts)
        {
            longest = Math.Max(longest, text.Length);
            isWrapped |= text.Length > Widest || text.Contains('\n', StringComparison.Ordinal);
        }

        return new XlsxColumn(header, Math.Clamp(longest + 1, Narrowest, Widest), isWrapped);
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
