using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Tables written in HTML, as web pages and some converters give them: with or without closing tags, merged cells
/// (<c>rowspan</c>, <c>colspan</c>), tags and entities inside cells. A table inside a cell is read as the text of that cell.</summary>
internal static partial class HtmlTables
{
    private const int MostRows = 500;
    private const int MostColumns = 40;
    private const int MostNested = 20;

    /// <summary>The table that begins on a line; null where none does.</summary>
    public static TableRegion? Read(TableText text, int line)
    {
        var start = text.Raw(line).IndexOf("<table", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var reading = new Reading();
        var last = line;
        for (; last <= text.LastLine && !reading.IsClosed; last++)
        {
            reading.AddLine(text.Raw(last), last, last == line ? start : 0);
        }

        last = Math.Min(last - 1, text.LastLine);
        return TableAssembly.Build(text, line, last, reading.Finish(text));
    }

    // "<td rowspan=\"2\" class=x>", "</tr>", "<br/>"
    [GeneratedRegex(@"<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>([^<>a-zA-Z0-9][^<>]*)?)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex TagPattern();

    // "rowspan=3", "colspan=\"2\"", "rowspan = '2'"
    [GeneratedRegex(@"\b(?<name>rowspan|colspan)\s*=\s*([""']\s*)?(?<count>[0-9]{1,4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex SpanPattern();

    /// <summary>One pass over the lines of a table.</summary>
    private sealed class Reading
    {
        private readonly List<CellRow> rows = [];
        private readonly StringBuilder cell = new();
        private readonly StringBuilder quote = new();
        private readonly List<string> cells = [];
        private readonly List<int> mergedCells = [];

        /// <summary>Merged cells of rows above that reach into this row, and those that reach into the next, by column.</summary>
        private Dictionary<int, (string Text, int Rows)> spans = [];
        private Dictionary<int, (string Text, int Rows)> nextSpans = [];

        private int depth;
        private bool inRow;
        private bool inCell;
        private bool inHead;
        private bool isHeaderCell;
        private bool allHeaderCells;
        private int rowSpan = 1;
        private int columnSpan = 1;
        private int rowFirst;
        private int lastLine;

        public bool IsClosed { get; private set; }

        public void AddLine(string raw, int line, int from)
        {
            var place = from;
            foreach (Match tag in TagPattern().Matches(raw, from))
            {
                AddText(raw[place..tag.Index], line);
                place = tag.Index + tag.Length;
                AddTag(tag, line);
                if (IsClosed && raw.IndexOf("<table", place, StringComparison.OrdinalIgnoreCase) < 0)
                {
                    return;
                }

                IsClosed = false;
            }

            AddText(raw[place..] + ' ', line);
        }

        public List<CellRow> Finish(TableText text)
        {
            CloseRow();
            return [.. rows.Select(row => row with { Quote = row.FirstLine == row.LastLine ? row.Quote : text.Quote(row.FirstLine, row.LastLine) })];
        }

        private void AddText(string text, int line)
        {
            if (inRow)
            {
                quote.Append(text);
                lastLine = text.AsSpan().Trim().IsEmpty ? lastLine : line;
            }

            if (inCell)
            {
                cell.Append(text);
            }
        }

        private void AddTag(Match tag, int line)
        {
            var closes = tag.Groups["close"].Length > 0;
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (name == "table")
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
                IsClosed = (closes && depth == 0) || depth > MostNested;
                if (depth == 0)
                {
                    CloseRow();
                    spans.Clear();
                }

            }
            else if (depth == 1 && name is "tr" or "thead" or "tbody" or "tfoot")
            {
                CloseRow();
                inHead = name == "thead" ? !closes : inHead && name == "tr";
                inRow = name == "tr" && !closes;
                (rowFirst, lastLine, allHeaderCells) = (line, line, true);
            }
            else if (depth == 1 && name is "td" or "th")
            {
                CloseCell();
                if (!closes)
                {
                    OpenCell(tag, line, name == "th");
                }
            }
            else if (inCell)
            {
                cell.Append(tag.Value);
            }

            if (inRow)
            {
                quote.Append(tag.Value);
                lastLine = line;
            }
        }

        private void OpenCell(Match tag, int line, bool isHeader)
        {
            if (!inRow)
            {
                (inRow, rowFirst, allHeaderCells) = (true, line, true);
            }

            inCell = true;
            isHeaderCell = isHeader;
            (rowSpan, columnSpan) = (1, 1);
            foreach (Match span in SpanPattern().Matches(tag.Groups["attributes"].Value))
            {
                var count = Math.Max(1, int.Parse(span.Groups["count"].ValueSpan, CultureInfo.InvariantCulture));
                if (span.Groups["name"].Value.StartsWith("row", StringComparison.OrdinalIgnoreCase))
                {
                    rowSpan = Math.Min(count, MostRows);
                }
                else
                {
                    columnSpan = Math.Min(count, MostColumns);
                }
            }
        }

        private void CloseCell()
        {
            if (!inCell)
            {
                return;
            }

            inCell = false;
            var text = CellText.Clean(cell.ToString());
            cell.Clear();
            TakeSpans();
            allHeaderCells &= isHeaderCell || inHead;
            for (var column = 0; column < columnSpan && cells.Count < MostColumns; column++)
            {
                // A heading over several columns heads each of them; a title over the whole row stands once.
                var words = column == 0 || isHeaderCell || inHead ? text : "";
                if (rowSpan > 1)
                {
                    nextSpans[cells.Count] = (words, rowSpan - 1);
                }

                cells.Add(words);
            }
        }

        /// <summary>Puts in the merged cells of rows above that reach into this row at this place.</summary>
        private void TakeSpans()
        {
            while (spans.Remove(cells.Count, out var span))
            {
                if (span.Rows > 1)
                {
                    nextSpans[cells.Count] = (span.Text, span.Rows - 1);
                }

                mergedCells.Add(cells.Count);
                cells.Add(span.Text);
            }
        }

        /// <summary>Merged cells behind the last cell of a row that has too few.</summary>
        private void TakeLateSpans()
        {
            TakeSpans();
            var last = spans.Count == 0 ? -1 : spans.Keys.Max();
            while (cells.Count <= last)
            {
                cells.Add("");
                TakeSpans();
            }

            // Cells over several columns may have been written over what is left.
            spans.Clear();
        }

        private void CloseRow()
        {
            CloseCell();
            if (inRow)
            {
                TakeLateSpans();
                if (cells.Count > 0)
                {
                    rows.Add(new CellRow([.. cells], rowFirst, Math.Max(rowFirst, lastLine), quote.ToString().Trim())
                    {
                        IsHeader = allHeaderCells,
                        Merged = [.. mergedCells],
                    });
                }

                (spans, nextSpans) = (nextSpans, spans);
            }

            cells.Clear();
            mergedCells.Clear();
            quote.Clear();
            inRow = false;
        }
    }
}
