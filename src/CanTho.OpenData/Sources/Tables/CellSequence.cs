using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Cuts a sequence of known cells into rows: each row has the width of the header, but titles may stand in one cell or two, and a
/// pipe before the first cell gives an empty one. The cheapest way through all cells is taken.</summary>
internal static class CellSequence
{
    private const double EmptyCell = 0.2;
    private const double LostCell = 6;

    /// <summary>The header that the cells begin with; null where they begin with none.</summary>
    public static HeaderRun? Header(List<PipedCell> cells)
    {
        var start = cells.FindIndex(cell => cell.Text.Length > 0);
        return start < 0 ? null : HeaderRun.FromCells([.. cells.Skip(start).Take(20).Select(cell => cell.Text)], cells[start].FirstLine);
    }

    /// <summary>The rows of the cells; none where they have no header.</summary>
    public static List<CellRow> Rows(TableText text, List<PipedCell> cells)
    {
        if (Header(cells) is not { } header)
        {
            return [];
        }

        var start = cells.FindIndex(cell => cell.Text.Length > 0);

        var width = header.Headings.Length;
        var rows = new List<CellRow> { Row(text, cells, start, width) with { Cells = header.Headings, IsHeader = true } };
        var looks = cells.ConvertAll(cell => CellLook.Of(cell.Text));
        var steps = Cheapest(looks, header.Roles, start + HeaderCells(cells, start, header));
        foreach (var (from, length) in steps)
        {
            if (length == 1 && cells[from].Text.Length == 0)
            {
                continue;
            }

            rows.Add(Row(text, cells, from, length));
        }

        return rows;
    }

    /// <summary>Cells that the header takes up: more than its columns where it has two rows.</summary>
    private static int HeaderCells(List<PipedCell> cells, int start, HeaderRun header)
    {
        var count = 0;
        while (start + count < cells.Count && (ColumnHeadings.IsHeading(cells[start + count].Text) || ColumnHeadings.IsPart(cells[start + count].Text)))
        {
            count++;
        }

        return Math.Max(count, Math.Min(header.Headings.Length, cells.Count - start));
    }

    /// <summary>First cell and number of cells of every step through the sequence.</summary>
    private static List<(int From, int Length)> Cheapest(List<CellLook> cells, ImmutableArray<ColumnRole> roles, int start)
    {
        var cost = Enumerable.Repeat(double.PositiveInfinity, cells.Count + 1).ToArray();
        var length = new int[cells.Count + 1];
        cost[cells.Count] = 0;
        for (var from = cells.Count - 1; from >= start; from--)
        {
            foreach (var (taken, price) in Steps(cells, roles, from))
            {
                if (price + cost[from + taken] < cost[from])
                {
                    (cost[from], length[from]) = (price + cost[from + taken], taken);
                }
            }
        }

        var steps = new List<(int, int)>();
        for (var from = start; from < cells.Count; from += length[from])
        {
            steps.Add((from, length[from]));
        }

        return steps;
    }

    private static IEnumerable<(int Taken, double Price)> Steps(List<CellLook> cells, ImmutableArray<ColumnRole> roles, int from)
    {
        var first = cells[from];
        yield return (1, first.Kind == CellKind.Empty ? EmptyCell : TitlePrice(first));
        if (from + 1 < cells.Count && first.Kind is CellKind.Label or CellKind.Number && cells[from + 1].Kind is not (CellKind.Empty or CellKind.Number))
        {
            yield return (2, first.Kind == CellKind.Label ? 0.6 : 2);
        }

        var width = Math.Min(roles.Length, cells.Count - from);
        var price = (roles.Length - width) * 1.5;
        for (var column = 0; column < width; column++)
        {
            var cell = cells[from + column];
            var isOpenNumber = roles[column] == ColumnRole.Ordinal && cell.Kind == CellKind.Empty;
            price += isOpenNumber ? 1 : cell.Misfit(roles[column]);
        }

        yield return (width, price);
    }

    private static double TitlePrice(CellLook cell) =>
        ParagraphJoin.IsCapitals(cell.Text) || Enumerator.Read(cell.Text).Kind is EnumeratorKind.Roman or EnumeratorKind.Capital or EnumeratorKind.Letter ? 0.6
        : cell.Kind is CellKind.Words && cell.Text.Length < 150 ? 2
        : LostCell;

    private static CellRow Row(TableText text, List<PipedCell> cells, int from, int length)
    {
        var taken = cells.Skip(from).Take(length).ToArray();
        var filled = taken.Where(cell => cell.Text.Length > 0).DefaultIfEmpty(taken[0]).ToArray();
        var (first, last) = (filled[0].FirstLine, filled[^1].LastLine);
        var quote = string.Join(' ', Enumerable.Range(first, last - first + 1).Where(line => !text.IsBlank(line)).Select(line => text.Raw(line).Trim()));
        return new CellRow([.. taken.Select(cell => cell.Text)], first, last, quote);
    }
}
