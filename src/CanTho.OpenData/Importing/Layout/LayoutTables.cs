namespace CanTho.OpenData.Importing.Layout;

/// <summary>Tables that only place words on the page: the letterhead in two columns, the recipients beside the signature, a frame of one
/// column around a text. They become paragraphs, column by column.</summary>
internal static class LayoutTables
{
    private const int MostRows = 12;
    private const int MostColumns = 4;

    private static readonly string[] Mottos = ["cong hoa xa hoi chu nghia", "doc lap - tu do", "doc lap – tu do", "dang cong san viet nam"];
    private static readonly string[] Closings = ["noi nhan", "tm.", "kt.", "tl.", "tuq.", "t/m", "k/t"];
    private static readonly string[] Offices = ["chu tich", "giam doc", "chanh van phong", "bi thu", "truong ban", "thu truong", "bo truong", "pho chu tich", "pho giam doc"];

    /// <summary>The blocks with such tables taken apart.</summary>
    public static ImmutableArray<TextBlock> Unfold(ImmutableArray<TextBlock> blocks)
    {
        var unfolded = ImmutableArray.CreateBuilder<TextBlock>();
        var last = LastTable(blocks);
        for (var index = 0; index < blocks.Length; index++)
        {
            if (blocks[index] is not TextBlock.Table table)
            {
                unfolded.Add(blocks[index]);
            }
            else if (table.Rows.All(row => row.Cells.Count(HasWords) <= 1 && row.Cells.Length <= 1))
            {
                unfolded.AddRange(Unfold([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)]));
            }
            else if (IsLetterhead(table))
            {
                unfolded.AddRange(Columns(table, isMottoFirst: true));
            }
            else if (IsSignature(table, isLast: index == last))
            {
                unfolded.AddRange(Columns(table, isMottoFirst: false));
            }
            else
            {
                unfolded.Add(table);
            }
        }

        return unfolded.ToImmutable();
    }

    private static bool IsSmall(TextBlock.Table table) => table.Rows.Length <= MostRows && table.Rows.All(row => row.Cells.Length <= MostColumns);

    private static bool IsLetterhead(TextBlock.Table table) =>
        IsSmall(table) && table.Rows.SelectMany(row => row.Cells).Any(cell => CellLines.Opens(cell, Mottos));

    /// <summary>Recipients or "TM. ỦY BAN NHÂN DÂN" make a signature; a name below an office does so only behind the text.</summary>
    private static bool IsSignature(TextBlock.Table table, bool isLast)
    {
        if (!IsSmall(table) || table.Rows.IsEmpty || table.Rows.Any(row => row.Cells.Count(HasWords) > 2))
        {
            return false;
        }

        var cells = table.Rows.SelectMany(row => row.Cells).ToArray();
        return Array.Exists(cells, cell => CellLines.Opens(cell, Closings))
            || (isLast
                && cells.SelectMany(CellLines.Of).Any(line => line.Length < 40 && !line.Any(char.IsLower) && StartsWithOffice(line)));
    }

    private static int LastTable(ImmutableArray<TextBlock> blocks)
    {
        var last = blocks.Length - 1;
        while (last >= 0 && blocks[last] is not TextBlock.Table)
        {
            last--;
        }

        return last;
    }

    private static bool StartsWithOffice(string line)
    {
        var folded = Vietnamese.VietnameseText.Fold(line);
        return Array.Exists(Offices, office => folded.StartsWith(office, StringComparison.Ordinal));
    }

    /// <summary>The cells column by column; a row that is one cell stands by itself. The State's motto comes first: a document begins with it.</summary>
    private static IEnumerable<TextBlock> Columns(TextBlock.Table table, bool isMottoFirst)
    {
        var width = table.Rows.Max(row => row.Cells.Length);
        foreach (var rows in Stretches(table.Rows, width))
        {
            var columns = Enumerable.Range(0, rows.Max(row => row.Cells.Length))
                .Select(column => rows.Where(row => column < row.Cells.Length).Select(row => row.Cells[column]).ToArray()).ToArray();
            var ordered = isMottoFirst ? columns.OrderBy(column => Array.Exists(column, cell => CellLines.Opens(cell, Mottos)) ? 0 : 1) : columns.AsEnumerable();
            foreach (var cell in ordered.SelectMany(column => column))
            {
                foreach (var group in Groups(cell))
                {
                    yield return new TextBlock.Paragraph(group);
                }

                foreach (var note in cell.Blocks.OfType<TextBlock.Note>())
                {
                    yield return note;
                }
            }
        }
    }

    private static IEnumerable<ImmutableArray<GridRow>> Stretches(ImmutableArray<GridRow> rows, int width)
    {
        var stretch = new List<GridRow>();
        foreach (var row in rows)
        {
            if (stretch.Count > 0 && row.Cells.Any(cell => CellLines.Opens(cell, "so:", "so ")))
            {
                // Number and date stand below the names on both sides.
                yield return [.. stretch];
                stretch.Clear();
            }

            if (row.Cells.Length == 1 && width > 1)
            {
                if (stretch.Count > 0)
                {
                    yield return [.. stretch];
                    stretch.Clear();
                }

                yield return [row];
            }
            else
            {
                stretch.Add(row);
            }
        }

        if (stretch.Count > 0)
        {
            yield return [.. stretch];
        }
    }

    /// <summary>Lines of a cell that stand together; empty paragraphs between them, as above the name of who signs, set them apart.</summary>
    private static IEnumerable<string> Groups(GridCell cell)
    {
        var lines = new List<string>();
        foreach (var block in cell.Blocks.SelectMany(block => block is TextBlock.Table nested ? Columns(nested, isMottoFirst: false) : [block]).OfType<TextBlock.Paragraph>())
        {
            var own = CellLines.Lines(block.Text).ToArray();
            if (own.Length == 0 && lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }

            lines.AddRange(own);
        }

        if (lines.Count > 0)
        {
            yield return string.Join('\n', lines);
        }
    }

    private static bool HasWords(GridCell cell) => CellLines.Of(cell).Any();
}
