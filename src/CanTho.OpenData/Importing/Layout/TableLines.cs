namespace CanTho.OpenData.Importing.Layout;

/// <summary>Writes a table as seeds have it: a row a line, cells set apart by tabs (in two columns by pipes), the lines of a cell by
/// <c>&lt;br&gt;</c>. The words of a cell merged over rows stand in each of them, as they do for who reads the page; those of a cell merged
/// over columns stand in the first.</summary>
/// <param name="log">Takes counts.</param>
internal sealed class TableLines(ImportLog log)
{
    /// <summary>A longer text in a merged cell is written once: repeated, it would make the file too large to no one's use.</summary>
    private const int LongestRepeated = 2_000;

    /// <summary>The lines of a table; none where it holds no words.</summary>
    public ImmutableArray<string> Write(TextBlock.Table table)
    {
        var rows = table.Rows.Where(row => !row.Cells.IsEmpty).ToImmutableArray();
        if (rows.IsEmpty)
        {
            return [];
        }

        var starts = GridColumns.Starts(rows);
        var lines = ImmutableArray.CreateBuilder<string>();
        var above = new string[starts.Length];
        Array.Fill(above, "");
        foreach (var row in rows)
        {
            var cells = Fill(row, starts, above);
            if (Array.Exists(cells, cell => cell.Length > 0))
            {
                lines.Add(starts.Length == 2 ? $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |" : string.Join('\t', cells));
                log.Grow(lines[^1].Length);
            }
        }

        log.Count(counts => counts with { Tables = counts.Tables + (lines.Count > 0 ? 1 : 0), TableRows = counts.TableRows + lines.Count });
        return lines.ToImmutable();
    }

    /// <summary>The cells of a row, one a column; <paramref name="above"/> becomes what a merged cell below would repeat.</summary>
    private string[] Fill(GridRow row, ImmutableArray<int> starts, string[] above)
    {
        var cells = new string[starts.Length];
        Array.Fill(cells, "");
        var places = GridColumns.Place(row, starts);
        for (var index = 0; index < row.Cells.Length; index++)
        {
            var (cell, column) = (row.Cells[index], places[index]);
            var own = Text(cell);
            var isRepeated = cell.GoesOn && own.Length == 0 && above[column].Length is > 0 and <= LongestRepeated;
            cells[column] = isRepeated ? above[column] : own;
            if (isRepeated)
            {
                log.Count(counts => counts with { MergedCells = counts.MergedCells + 1 });
            }
        }

        cells.CopyTo(above, 0);
        return cells;
    }

    private string Text(GridCell cell)
    {
        var nested = cell.Blocks.OfType<TextBlock.Table>().Count();
        if (nested > 0)
        {
            log.Count(counts => counts with { NestedTables = counts.NestedTables + nested });
        }

        return string.Join("<br>", CellLines.Of(cell));
    }
}
