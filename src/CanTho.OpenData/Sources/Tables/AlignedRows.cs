using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Puts the lines of fixed-width text together to rows. A number in the first column opens a row; where the number stands in the
/// middle of its row's height, or the table has no numbers, empty lines and the beginnings of sentences tell.</summary>
/// <param name="text">The lines.</param>
/// <param name="columns">Where the columns stand.</param>
/// <param name="header">The headings.</param>
internal sealed class AlignedRows(TableText text, AlignedColumns columns, ImmutableArray<string> header)
{
    private readonly bool hasOrdinals = header.Any(heading => ColumnHeadings.Read(heading) == ColumnRole.Ordinal);
    private readonly int titleColumn = Math.Max(0, header.Select(ColumnHeadings.Read).ToList().IndexOf(ColumnRole.Title));
    private readonly List<CellRow> rows = [];
    private readonly List<(int Line, string[] Cells)> open = [];
    private bool openIsTitle;

    /// <summary>The rows of some lines.</summary>
    public List<CellRow> Read(List<int> lines)
    {
        if (hasOrdinals && Blocks(lines) is { } blocks)
        {
            foreach (var block in blocks)
            {
                open.AddRange(block.Select(line => (line, Cells(SplitLabel(Segment.Split(text.Raw(line)))))));
                Close();
            }

            return rows;
        }

        var previous = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (AlignedTables.IsRule(text.Raw(line)))
            {
                Close();
                previous = line;
                continue;
            }

            var segments = SplitLabel(Segment.Split(text.Raw(line)));
            var isTitle = IsTitle(segments);
            var cells = isTitle ? TitleCells(segments) : Cells(segments);
            if (open.Count > 0 && Opens(cells, isTitle, hasGap: line > previous + 1, next: index + 1 < lines.Count ? lines[index + 1] : 0))
            {
                Close();
            }

            openIsTitle = isTitle;
            open.Add((line, cells));
            previous = line;
        }

        Close();
        return rows;
    }

    /// <summary>The lines between empty lines and rules, where each such block is a row: it holds one number and no more. Null where rows stand
    /// close together.</summary>
    private List<List<int>>? Blocks(List<int> lines)
    {
        var blocks = new List<List<int>> { new() };
        var previous = 0;
        foreach (var line in lines)
        {
            var isRule = AlignedTables.IsRule(text.Raw(line));
            if ((isRule || line > previous + 1) && blocks[^1].Count > 0)
            {
                blocks.Add([]);
            }

            if (!isRule)
            {
                blocks[^1].Add(line);
            }

            previous = line;
        }

        blocks.RemoveAll(block => block.Count == 0);
        var numbers = blocks.ConvertAll(block => block.Count(line => CellLook.Of(Cells(SplitLabel(Segment.Split(text.Raw(line))))[0]).Kind is CellKind.Number or CellKind.Label));
        return blocks.Count >= 2 && numbers.TrueForAll(count => count <= 1) && numbers.Count(count => count == 1) * 3 >= blocks.Count * 2 ? blocks : null;
    }

    /// <summary>A title takes up the width of the table; "I" or "A" may stand in the column of numbers before it.</summary>
    private bool IsTitle(ImmutableArray<Segment> segments)
    {
        var words = segments[^1];
        var enumerator = Enumerator.Read(segments[0].Text + (segments.Length == 1 ? "" : ". X"));
        var isNumbered = enumerator.Kind is EnumeratorKind.Roman or EnumeratorKind.Capital or EnumeratorKind.Part;
        return segments.Length switch
        {
            1 => (columns.Spans(words) && TableText.IsTitle(words.Text)) || (isNumbered && words.Start < 8),
            2 => isNumbered && segments[0].Text.Length < 6 && (columns.Spans(words) || ParagraphJoin.IsCapitals(words.Text)),
            _ => false,
        };
    }

    /// <summary>Number and words in their columns; words that stand alone in the column of tasks.</summary>
    private string[] TitleCells(ImmutableArray<Segment> segments)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        cells[0] = hasOrdinals && segments.Length == 2 ? CellText.Clean(segments[0].Text) : "";
        cells[titleColumn] = cells[0].Length > 0 ? CellText.Clean(segments[1].Text) : string.Join(' ', segments.Select(segment => CellText.Clean(segment.Text)));
        return cells;
    }

    private string[] Cells(ImmutableArray<Segment> segments)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        foreach (var (column, words) in columns.Place(segments))
        {
            cells[column] = cells[column].Length == 0 ? CellText.Clean(words) : $"{cells[column]} {CellText.Clean(words)}";
        }

        return cells;
    }

    private bool Opens(string[] cells, bool isTitle, bool hasGap, int next)
    {
        var before = open[^1].Cells;
        if (isTitle || openIsTitle)
        {
            return isTitle || hasGap || !GoesOnWithTitle(cells, before);
        }

        if (hasOrdinals)
        {
            var hasNumber = open.Exists(line => line.Cells[0].Length > 0);
            return cells[0].Length > 0
                ? hasNumber || (BeginsSentence(cells) && before[titleColumn].Length > 0 && !ParagraphJoin.EndsUnfinished(before[titleColumn] + " "))
                : hasNumber && (hasGap || BeginsAbove(cells, before, next));
        }

        var filled = cells.Count(cell => cell.Length > 0);
        return hasGap || (BeginsSentence(cells) && filled >= Math.Max(2, columns.Count - 1));
    }

    /// <summary>A line without a number above the line with one: its sentence begins anew and the numbered line goes on with it.</summary>
    private bool BeginsAbove(string[] cells, string[] before, int next)
    {
        if (next == 0 || !BeginsSentence(cells) || (before[titleColumn].Length > 0 && ParagraphJoin.EndsUnfinished(before[titleColumn])))
        {
            return false;
        }

        var below = Cells(Segment.Split(text.Raw(next)));
        return below[0].Length > 0 && below[titleColumn] is [var first, ..] && (char.IsLower(first) || first == '(');
    }

    /// <summary>A further line of a title: words under its words alone.</summary>
    private bool GoesOnWithTitle(string[] cells, string[] before)
    {
        var words = cells[titleColumn];
        return words.Length > 0 && cells.Count(cell => cell.Length > 0) == 1
            && (char.IsLower(words[0]) || (ParagraphJoin.IsCapitals(words) && ParagraphJoin.IsCapitals(before[titleColumn])) || ParagraphJoin.EndsUnfinished(before[titleColumn]));
    }

    /// <summary>"VIII TIẾP TỤC …": a number that fills its column leaves one blank only.</summary>
    private ImmutableArray<Segment> SplitLabel(ImmutableArray<Segment> segments)
    {
        var first = segments[0];
        var blank = first.Text.IndexOf(' ', StringComparison.Ordinal);
        return hasOrdinals && blank is > 0 and < 9 && blank + 1 < first.Text.Length && columns.Spans(first) && CellLook.Of(first.Text[..blank]).Kind is CellKind.Label or CellKind.Number && char.IsUpper(first.Text[blank + 1])
            ? [new Segment(first.Start, first.Text[..blank]), new Segment(first.Start + blank + 1, first.Text[(blank + 1)..]), .. segments[1..]]
            : segments;
    }

    private bool BeginsSentence(string[] cells) => cells[titleColumn] is [var first, ..] && !char.IsLower(first);

    private void Close()
    {
        if (open.Count > 0)
        {
            var cells = open[0].Cells.ToArray();
            foreach (var (_, more) in open.Skip(1))
            {
                for (var column = 0; column < cells.Length && column < more.Length; column++)
                {
                    cells[column] = CellText.Join(cells[column], more[column]);
                }
            }

            rows.Add(new CellRow([.. cells], open[0].Line, open[^1].Line, text.Quote(open[0].Line, open[^1].Line)));
        }

        open.Clear();
    }
}
