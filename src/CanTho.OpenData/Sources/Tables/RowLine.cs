namespace CanTho.OpenData.Sources.Tables;

/// <summary>A line of a table whose cells are set apart by signs; spreadsheets put a cell of several lines between quotation marks, so that the
/// row takes up as many.</summary>
/// <param name="First">First line, 1-based.</param>
/// <param name="Last">Last line, inclusive.</param>
/// <param name="Raw">The text, line feeds inside.</param>
internal readonly record struct RowLine(int First, int Last, string Raw)
{
    private const int MostLines = 30;

    /// <summary>Reads the line with those that an open quotation mark takes in.</summary>
    public static RowLine Read(TableText text, int line, char mark)
    {
        var raw = text.Raw(line);
        if (mark != '\t' || !IsOpen(raw))
        {
            return new RowLine(line, line, raw);
        }

        var joined = raw;
        for (var last = line + 1; last <= text.LastLine && last - line < MostLines; last++)
        {
            joined = $"{joined}\n{text.Raw(last)}";
            if (text.Raw(last).Contains('"', StringComparison.Ordinal) && joined.AsSpan().Count('"') % 2 == 0)
            {
                return new RowLine(line, last, joined);
            }
        }

        return new RowLine(line, line, raw);
    }

    /// <summary>A cell begins with a quotation mark that the line does not close.</summary>
    private static bool IsOpen(string raw) =>
        raw.AsSpan().Count('"') % 2 == 1 && (raw.Contains("\t\"", StringComparison.Ordinal) || raw.StartsWith('"'));
}
