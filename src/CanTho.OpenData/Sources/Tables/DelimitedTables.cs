using System.Text.RegularExpressions;

using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Tables whose rows are lines and whose cells are set apart by tabs, or by pipes as in Markdown: with or without pipes at both
/// ends, escaped pipes, rows that go on over several lines, titles that stand as plain lines between the rows.</summary>
internal static partial class DelimitedTables
{
    private const int LongestGap = 12;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static TableRegion? Read(TableText text, int line)
    {
        var mark = text.Raw(line).AsSpan().Count('\t') >= 2 ? '\t' : '|';
        if (!IsRow(text.Raw(line), mark) || IsRule(text.Raw(line)))
        {
            return null;
        }

        var (lines, last) = Gather(text, line, mark);
        var hasOuterPipes = text.Raw(line).TrimStart().StartsWith('|');
        var cells = lines.ConvertAll(row => Split(row.Raw, mark, hasOuterPipes));
        var width = Width(lines, cells, mark);
        return TableAssembly.Build(text, line, last, Assemble(text, lines, cells, mark, width, hasOuterPipes));
    }

    /// <summary>The lines of the table: rows, and what stands between them and belongs to them.</summary>
    private static (List<RowLine> Lines, int Last) Gather(TableText text, int first, char mark)
    {
        var lines = new List<RowLine> { RowLine.Read(text, first, mark) };
        var last = lines[0].Last;
        var between = new List<RowLine>();
        for (var line = last + 1; line <= text.LastLine; line++)
        {
            var raw = text.Raw(line);
            if (IsStray(raw, mark) && text.Raw(first).TrimStart().StartsWith(mark))
            {
                break;
            }

            if (text.IsGap(line) && !IsRule(raw))
            {
                continue;
            }

            if (IsRow(raw, mark) || IsRule(raw) || HasMark(raw, mark))
            {
                if (between.Exists(row => TableText.IsTitle(row.Raw)) && IsHeader(Split(raw, mark, raw.TrimStart().StartsWith('|'))))
                {
                    break;
                }

                lines.AddRange(between);
                lines.Add(RowLine.Read(text, line, mark));
                between.Clear();
                last = line = lines[^1].Last;
            }
            else if (text.IsStop(line) || !BelongsBetween(text, line, between.Count > 0 ? between[^1].Last : lines[^1].Last) || between.Count >= LongestGap)
            {
                break;
            }
            else
            {
                between.Add(new RowLine(line, line, raw));
            }
        }

        return (lines, last);
    }

    /// <summary>"ỦY BAN NHÂN DÂN |" and "|" behind a table whose rows begin with pipes: cells of another one, a line each.</summary>
    private static bool IsStray(string raw, char mark) => mark == '|' && raw.AsSpan().Trim() is var line && line.EndsWith("|", StringComparison.Ordinal) && line.Count('|') == 1;

    /// <summary>A title with a header behind it titles a table of its own.</summary>
    private static bool IsHeader(List<string> cells) =>
        cells.Count(ColumnHeadings.IsHeading) is >= 2 and var headings && headings * 2 >= cells.Count(cell => cell.Length > 0);

    /// <summary>A line without a delimiter belongs to the table when it goes on with the row before it, or titles the rows that follow.</summary>
    private static bool BelongsBetween(TableText text, int line, int before) =>
        !text.Raw(line).TrimStart().StartsWith('#') && (line == before + 1 || TableText.IsTitle(text.Raw(line)));

    /// <summary>Number of columns: that of the Markdown rule, or of most rows.</summary>
    private static int Width(List<RowLine> lines, List<List<string>> cells, char mark)
    {
        var rule = mark == '|' ? lines.FindIndex(line => IsRule(line.Raw)) : -1;
        if (rule >= 0)
        {
            return cells[rule].Count;
        }

        var counts = cells.Select(row => row.Count).Where(count => count > 2).ToList();
        return counts.Count == 0 ? 0 : counts.GroupBy(count => count).MaxBy(group => (group.Count(), group.Key))!.Key;
    }

    private static List<CellRow> Assemble(TableText text, List<RowLine> lines, List<List<string>> split, char mark, int width, bool hasOuterPipes)
    {
        var rows = new List<CellRow>();
        List<string>? open = null;
        var (openFirst, openLast, openClosed) = (0, 0, false);
        for (var index = 0; index < lines.Count; index++)
        {
            var (first, last, raw) = lines[index];
            if (IsRule(raw))
            {
                continue;
            }

            var cells = split[index];
            if (open is not null && GoesOn(raw, cells, open, openClosed, width, mark, hasOuterPipes))
            {
                open[^1] = CellText.Join(open[^1], cells[0]);
                open.AddRange(cells.Skip(1));
            }
            else
            {
                Close();
                open = cells;
                openFirst = first;
            }

            openLast = last;
            openClosed = hasOuterPipes && mark == '|' && raw.TrimEnd().EndsWith('|');
        }

        Close();
        return rows;

        void Close()
        {
            if (open is not null)
            {
                // A pipe behind the last cell of a row that has none before the first.
                while (mark == '|' && open.Count > width && open[^1].Length == 0)
                {
                    open.RemoveAt(open.Count - 1);
                }

                rows.Add(new CellRow([.. open.Select(Unquote)], openFirst, openLast, text.Quote(openFirst, openLast)));
            }
        }
    }

    /// <summary>True when a line goes on with an unfinished row: it opens no row of its own and the two together are no wider than the table.</summary>
    private static bool GoesOn(string raw, List<string> cells, List<string> open, bool isClosed, int width, char mark, bool hasOuterPipes)
    {
        if (open.Count == 1)
        {
            // A title, which only goes on with the rest of its own sentence.
            return cells.Count == 1 && cells[0] is [var first, ..] && char.IsLower(first) && !TableText.IsTitle(raw);
        }

        var isTitle = cells.Count == 1 && (ParagraphJoin.IsCapitals(cells[0]) || (open.Count >= width && TableText.IsTitle(raw)) || LineMarks.IsBold(raw));
        if (isTitle || open.Count + cells.Count - 1 > width || (mark == '|' && ((isClosed && open.Count >= width) || (hasOuterPipes && raw.TrimStart().StartsWith('|')))))
        {
            return false;
        }

        if (cells.Count == 1 && open.Count >= width)
        {
            return cells[0].Length > 0 && (char.IsLower(cells[0][0]) || cells[0][0] is '-' or '+' or '(');
        }

        return !OrdinalPattern().IsMatch(cells[0]) || cells.Count == 1;
    }

    /// <summary>True for a line that is a row by itself.</summary>
    private static bool IsRow(string raw, char mark)
    {
        if (mark == '\t')
        {
            return raw.AsSpan().Count('\t') >= 2;
        }

        var trimmed = raw.AsSpan().Trim();
        var pipes = CountPipes(raw);
        return trimmed.Length > 2 && (pipes >= 3 || (pipes == 2 && (trimmed[0] != '|' || trimmed[^1] != '|')));
    }

    private static bool HasMark(string raw, char mark) => mark == '\t' ? raw.Trim(' ').Contains('\t', StringComparison.Ordinal) : CountPipes(raw) > 0 && raw.Trim().Length > 1;

    private static int CountPipes(string raw)
    {
        var count = 0;
        for (var index = 0; index < raw.Length; index++)
        {
            count += raw[index] == '|' && (index == 0 || raw[index - 1] != '\\') ? 1 : 0;
        }

        return count;
    }

    /// <summary>The line of dashes under a Markdown header.</summary>
    private static bool IsRule(string raw) => raw.AsSpan().TrimStart() is ['|' or ':' or '+' or '-', ..] && RulePattern().IsMatch(raw);

    private static List<string> Split(string raw, char mark, bool hasOuterPipes)
    {
        if (mark == '\t')
        {
            return [.. raw.TrimEnd('\r', '\n').Split('\t').Select(CellText.Clean)];
        }

        var trimmed = raw.AsSpan().Trim();
        trimmed = hasOuterPipes && trimmed.StartsWith("|", StringComparison.Ordinal) ? trimmed[1..] : trimmed;
        trimmed = hasOuterPipes && trimmed.EndsWith("|", StringComparison.Ordinal) && !trimmed.EndsWith("\\|", StringComparison.Ordinal) ? trimmed[..^1] : trimmed;
        var cells = new List<string>();
        var start = 0;
        for (var index = 0; index <= trimmed.Length; index++)
        {
            if (index == trimmed.Length || (trimmed[index] == '|' && (index == 0 || trimmed[index - 1] != '\\')))
            {
                cells.Add(CellText.Clean(trimmed[start..index].ToString()));
                start = index + 1;
            }
        }

        return cells;
    }

    /// <summary>Spreadsheets put a cell of several lines between quotation marks.</summary>
    private static string Unquote(string cell) =>
        cell.Length > 2 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : cell;

    // "|---|:---:|---|", "--- | --- | ---"
    [GeneratedRegex(@"^[\s|:+]*-{2,}[\s|:+\-]*$|^\s*\|[\s|:\-]*-[\s|:\-]*\|\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RulePattern();

    // "1", "2.", "1.3", "IV", "a)"
    [GeneratedRegex(@"^\(?(\d{1,3}(\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Ea-zđ])[.)]{0,2}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex OrdinalPattern();
}
