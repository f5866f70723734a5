namespace CanTho.OpenData.Importing.Layout;

/// <summary>The columns that a table has for its readers. Word keeps a finer grid: borders that are a hair apart make columns of their own.</summary>
internal static class GridColumns
{
    /// <summary>Grid columns at which the columns of a table begin, from left to right.</summary>
    public static ImmutableArray<int> Starts(ImmutableArray<GridRow> rows)
    {
        var widest = rows.Max(row => row.Cells.Length);
        var shapes = rows.Where(row => row.Cells.Length == widest).Select(row => string.Join(',', row.Cells.Select(cell => cell.Start))).ToArray();
        var usual = shapes.GroupBy(shape => shape, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        var starts = usual.Split(',').Select(start => int.Parse(start, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        // A row with fewer cells that begins one well inside a column of the widest rows has a column that those merge.
        var all = rows.SelectMany(row => row.Cells).GroupBy(cell => cell.Start).Where(group => !starts.Contains(group.Key)).Select(group => group.Key).Order();
        foreach (var start in all)
        {
            var needed = rows.Any(row => row.Cells.Length < widest && row.Cells.Any(cell => cell.Start == start) && Collides(row, starts));
            if (needed)
            {
                starts.Add(start);
                starts.Sort();
            }
        }

        return [.. starts];
    }

    /// <summary>The columns that the cells of a row stand in: those whose beginnings are nearest, each to the right of the one before.</summary>
    public static int[] Place(GridRow row, ImmutableArray<int> starts)
    {
        var cells = row.Cells;
        var places = new int[cells.Length];
        var from = 0;
        for (var index = 0; index < cells.Length; index++)
        {
            if (cells.Length == starts.Length)
            {
                places[index] = index;
                continue;
            }

            var last = Math.Max(from, starts.Length - (cells.Length - index));
            var best = from;
            for (var column = from; column <= last && column < starts.Length; column++)
            {
                best = Math.Abs(starts[column] - cells[index].Start) < Math.Abs(starts[best] - cells[index].Start) ? column : best;
            }

            places[index] = best;
            from = best + 1;
        }

        return places;
    }

    /// <summary>True where two cells of a row begin nearest to one column.</summary>
    private static bool Collides(GridRow row, List<int> starts)
    {
        var nearest = row.Cells.Select(cell => starts.MinBy(start => (Math.Abs(start - cell.Start), start))).ToArray();
        return nearest.Distinct().Count() < nearest.Length;
    }
}
