namespace CanTho.OpenData.Sources.Tables;

/// <summary>A cell that a pipe ends, and its lines.</summary>
/// <param name="Text">Clean text; "" for an empty cell.</param>
/// <param name="FirstLine">First line.</param>
/// <param name="LastLine">Last line.</param>
internal sealed record PipedCell(string Text, int FirstLine, int LastLine);

/// <summary>Gathers the cells of a table in which a pipe alone on a line ends a cell.</summary>
internal static class PipedCells
{
    private const int MostLinesInCell = 12;

    /// <summary>True for a line that is a pipe and nothing else.</summary>
    public static bool IsPipe(string raw) => raw.AsSpan().Trim() is "|" or "||" or "\\|";

    /// <summary>True for a line whose only pipe is its last character: the pipe ends the cell, too.</summary>
    public static bool EndsWithPipe(string raw) => raw.AsSpan().Trim() is [not '|', .., '|'] text && text.Count('|') == 1;

    /// <summary>The cells from a line on, and the last line of the table.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="first">First line.</param>
    /// <param name="most">Cells after which to stop.</param>
    public static (List<PipedCell> Cells, int Last) Gather(TableText text, int first, int most = int.MaxValue)
    {
        var cells = new List<PipedCell>();
        var words = "";
        var (start, end, last, pending) = (first, first, first, 0);
        for (var line = first; line <= text.LastLine && cells.Count < most; line++)
        {
            var raw = text.Raw(line).Trim();
            if (text.IsBlank(line) || IsRule(raw))
            {
                continue;
            }

            if (IsPipe(raw))
            {
                cells.Add(new PipedCell(words, words.Length > 0 ? start : line, words.Length > 0 ? end : line));
                if (raw == "||")
                {
                    cells.Add(new PipedCell("", line, line));
                }

                (words, last, pending) = ("", line, 0);
                continue;
            }

            if (++pending > MostLinesInCell || text.IsStop(line))
            {
                break;
            }

            if (raw.EndsWith('|') && raw.Length > 1)
            {
                cells.Add(new PipedCell(CellText.Join(words, CellText.Clean(raw[..^1].TrimStart('|'))), words.Length > 0 ? start : line, line));
                (words, last, pending) = ("", line, 0);
                continue;
            }

            start = words.Length > 0 ? start : line;
            words = CellText.Join(words, CellText.Clean(raw));
            end = line;
        }

        return TakeOpenCell(text, cells, words, start, end, last);
    }

    /// <summary>The last cell of the last row may have no pipe behind it: its lines up to the next empty line.</summary>
    private static (List<PipedCell> Cells, int Last) TakeOpenCell(TableText text, List<PipedCell> cells, string words, int start, int end, int last)
    {
        if (words.Length > 0 && start == text.SkipGaps(last + 1) && start == last + 1)
        {
            var line = start;
            var taken = "";
            while (line <= end && !text.IsBlank(line))
            {
                taken = CellText.Join(taken, CellText.Clean(text.Raw(line)));
                line++;
            }

            cells.Add(new PipedCell(taken, start, line - 1));
            last = line - 1;
        }

        return (cells, last);
    }

    private static bool IsRule(string raw) => raw.Length > 2 && raw.All(character => character is '-' or '|' or ':' or ' ');
}
