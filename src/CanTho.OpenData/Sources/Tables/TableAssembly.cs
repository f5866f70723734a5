using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Makes a table of the rows that a layout gave: headers that are repeated on each page are left out, a row cut by a page
/// break is put together again, all rows get one width.</summary>
internal static class TableAssembly
{
    /// <summary>Shorter cells may be names, and a name in small letters begins a row of its own.</summary>
    private const int LongestName = 20;

    /// <summary>The table of some rows; null where they hold no words or only place a letterhead.</summary>
    public static TableRegion? Build(TableText text, int firstLine, int lastLine, IReadOnlyList<CellRow> given)
    {
        var rows = given.Where(row => !row.IsEmpty).ToList();
        if (rows.Count == 0 || TableText.IsLetterhead(rows))
        {
            return null;
        }

        var width = Width(rows);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var built = new List<TableRow>();
        var texts = new SharedTexts();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            if (index > 0 && (IsSameHeader(rows[0].Cells, row.Cells) || (index > 2 && IsHeading(rows[1]) && IsSameHeader(rows[1].Cells, row.Cells))))
            {
                continue;
            }

            diagnostics.AddRange(CheckWidth(text.File, row, width));
            Add(built, row with { Cells = [.. Fit(row.Cells, width).Select(texts.Of)] }, text.File);
        }

        return new TableRegion(firstLine, lastLine, new Block.Table([.. built]), diagnostics.ToImmutable());
    }

    private static void Add(List<TableRow> built, CellRow row, SourceFile file)
    {
        var source = new Provenance(new SourceSpan(file.Path, row.FirstLine, row.LastLine), row.Quote);
        if (built.Count > 0 && row.Merged.IsEmpty && IsContinuation(built[^1], row.Cells))
        {
            built[^1] = Join(built[^1], row.Cells, source);
        }
        else
        {
            var isHeader = row.IsHeader || (built.Count == 0 && IsHeaderRow(row.Cells));
            built.Add(new TableRow(row.Cells, isHeader, source) { Merged = row.Merged });
        }
    }

    /// <summary>The header's width, or that of most rows where cells of the header are merged.</summary>
    private static int Width(List<CellRow> rows)
    {
        var header = rows[0].Cells.Length;
        var wider = rows.Skip(1).Select(row => row.Cells.Length).Where(length => length > header).ToList();
        return wider.Count > 0 && wider.Count * 2 >= rows.Count - 1 ? wider.GroupBy(length => length).MaxBy(group => (group.Count(), group.Key))!.Key : header;
    }

    /// <summary>The first row is one of headings when it names columns and numbers nothing.</summary>
    private static bool IsHeaderRow(ImmutableArray<string> cells) =>
        cells.Count(cell => cell.Length > 0) >= 2 && !cells.Any(cell => cell.Length > 0 && char.IsAsciiDigit(cell[0]) && cell.Length < 4);

    /// <summary>The second row of a header, or the numbers of the columns below it.</summary>
    private static bool IsHeading(CellRow row) =>
        row.Cells.All(cell => cell.Length == 0 || cell.Length < 4 || ColumnHeadings.IsHeading(cell) || ColumnHeadings.IsPart(cell));

    /// <summary>The header again, on the next page; scans spell it differently.</summary>
    private static bool IsSameHeader(ImmutableArray<string> header, ImmutableArray<string> cells) =>
        cells.Length == header.Length && header.Any(cell => cell.Length > 0) && cells.Zip(header).All(pair => ParagraphJoin.LooksSame(pair.First, pair.Second));

    /// <summary>A row without a number whose one text goes on with the row before: the row was cut by a page break.</summary>
    private static bool IsContinuation(TableRow before, ImmutableArray<string> cells)
    {
        if (before.IsHeader || cells[0].Length > 0 || cells.Length != before.Cells.Length || cells.All(cell => cell.Length == 0))
        {
            return false;
        }

        // Where the longest cell, that of the task, goes on, the row was cut at the width of its columns: "và Môi trường" below "Sở Nông nghiệp".
        var longest = Enumerable.Range(0, cells.Length).MaxBy(index => before.Cells[index].Length);
        var isCut = cells[longest].Length > 0 && before.Cells[longest].Length > LongestName && GoesOn(before.Cells[longest], cells[longest]);
        return isCut || cells.Select((cell, index) => (cell, index)).All(pair =>
            pair.cell.Length == 0
            || (before.Cells[pair.index].Length > 0 && GoesOn(before.Cells[pair.index], pair.cell)));
    }

    private static bool GoesOn(string before, string cell) =>
        !ParagraphJoin.EndsSentence(before) && (char.IsLower(cell[0]) || cell[0] == '(' || ParagraphJoin.EndsUnfinished(before));

    private static TableRow Join(TableRow before, ImmutableArray<string> cells, Provenance source) =>
        before with
        {
            Cells = [.. before.Cells.Zip(cells, (first, second) => second.Length == 0 ? first : $"{first} {second}")],
            Source = new Provenance(before.Source.Span with { LastLine = source.Span.LastLine }, $"{before.Source.Quote} {source.Quote}"),
        };

    /// <summary>Rows of one or two cells are titles, which take up the whole width.</summary>
    private static IEnumerable<Diagnostic> CheckWidth(SourceFile file, CellRow row, int width)
    {
        var cells = row.Cells;
        if (cells.Count(cell => cell.Length > 0) > 2 && cells.Length < width && !IsHeading(row))
        {
            yield return Rules.TableRowTooShort(file.Path, row.FirstLine, cells.Length, width, cells.FirstOrDefault(cell => cell.Length > 3) ?? cells[0]);
        }
        else if (cells.Length > width && cells[width..].Any(cell => cell.Length > 0))
        {
            yield return Rules.TableRowTooLong(file.Path, row.FirstLine, cells.Length, width, cells[width..].First(cell => cell.Length > 0));
        }
    }

    private static ImmutableArray<string> Fit(ImmutableArray<string> cells, int width) =>
        cells.Length > width ? cells[..width] : cells.AddRange(Enumerable.Repeat("", width - cells.Length));
}
