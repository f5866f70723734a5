using AngleSharp.Dom;
using CanTho.OpenData.Importing.Word;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Reads the tables of a page: cells merged over rows and columns, tables in cells.</summary>
/// <param name="file">The page.</param>
internal sealed class HtmlTables(HtmlDocument file)
{
    private const int MostColumns = 63;

    private int depth;

    /// <summary>Reads a table; its caption is a row above the others.</summary>
    public TextBlock.Table Read(IElement table, HtmlBody body, HtmlContext around)
    {
        if (depth++ == 0)
        {
            file.Log.EnterTable();
        }

        var context = around with { Font = file.Styles.FontOf(table, around.Font), IsCentred = false, HeadingLevel = 0 };
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var reaching = new SortedDictionary<int, (int Rows, int Span)>();
        foreach (var row in RowsOf(table))
        {
            if (depth == 1)
            {
                file.Log.EnterRow();
            }

            if (!HtmlStyles.IsHidden(row))
            {
                rows.Add(ReadRow(row, body, context with { Font = file.Styles.FontOf(row, context.Font) }, reaching));
            }
        }

        if (--depth == 0)
        {
            file.Log.LeaveTable();
        }

        return new TextBlock.Table(rows.ToImmutable());
    }

    /// <summary>Reads a row; cells of rows above that reach into it are given as going on.</summary>
    private static GridRow ReadRow(IElement row, HtmlBody body, HtmlContext context, SortedDictionary<int, (int Rows, int Span)> reaching)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var above = reaching.ToDictionary();
        reaching.Clear();
        var start = 0;
        foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            TakeAbove();
            var span = Count(cell.GetAttribute("colspan"), MostColumns);
            var rows = Count(cell.GetAttribute("rowspan"), 10_000);
            cells.Add(new GridCell(start, span, false, body.Read(cell, context)));
            if (rows > 1 && start < MostColumns)
            {
                reaching[start] = (rows - 1, span);
            }

            start += span;
        }

        while (above.Keys.Any(column => column >= start))
        {
            start = Math.Max(start, above.Keys.Where(column => column >= start).Min());
            TakeAbove();
        }

        return new GridRow(cells.ToImmutable());

        void TakeAbove()
        {
            while (above.Remove(start, out var cell))
            {
                cells.Add(new GridCell(start, cell.Span, true, []));
                if (cell.Rows > 1)
                {
                    reaching[start] = (cell.Rows - 1, cell.Span);
                }

                start += cell.Span;
            }
        }
    }

    private static IEnumerable<IElement> RowsOf(IElement table) =>
        table.Children.SelectMany(child => child.LocalName == "tr" ? [child] : child.Children.Where(row => row.LocalName == "tr"));

    private static int Count(string? text, int most) => WordXml.Number(text?.Trim()) is { } count and > 0 ? Math.Min(count, most) : 1;
}
