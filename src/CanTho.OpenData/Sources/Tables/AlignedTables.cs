using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Tables of fixed-width text: columns stand below each other, set apart by two blanks or more, words wrapped inside them. They are
/// known by their header, which may take up several lines.</summary>
internal static partial class AlignedTables
{
    private const int MostHeaderLines = 4;
    private const int MostBlankLines = 3;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static TableRegion? Read(TableText text, int line)
    {
        if (!LooksLikeHeader(text.Raw(line)) || FindHeaderEnd(text, line) is not (> 0 and var headerEnd))
        {
            return null;
        }

        var header = Enumerable.Range(line, headerEnd - line + 1).Where(one => !IsRule(text.Raw(one))).ToArray();
        var lines = IsTaskHeader(header.SelectMany(one => Segment.Split(text.Raw(one))).Select(segment => segment.Text)) ? Gather(text, line, headerEnd) : [];
        if (lines.Count == 0)
        {
            return null;
        }

        var columns = AlignedColumns.Find(
            [.. header.Select(one => Segment.Split(text.Raw(one)))],
            [.. lines.Where(one => !IsRule(text.Raw(one))).Select(one => Segment.Split(text.Raw(one)))]);
        var head = Merge(text, columns, header);
        return IsTaskHeader(head.Cells)
            ? TableAssembly.Build(text, line, lines[^1], [head with { IsHeader = true }, .. new AlignedRows(text, columns, head.Cells).Read(lines)])
            : null;
    }

    /// <summary>True for a line of dashes.</summary>
    public static bool IsRule(string raw) => RulePattern().IsMatch(raw);

    private static bool LooksLikeHeader(string raw)
    {
        if (!raw.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var segments = Segment.Split(raw);
        return segments.Length >= 2 && segments.All(segment => !char.IsAsciiDigit(segment.Text[0]))
            && segments.Count(segment => ColumnHeadings.IsHeading(segment.Text)) >= 2;
    }

    /// <summary>Last line of the header that begins on a line; 0 where it is none.</summary>
    private static int FindHeaderEnd(TableText text, int line)
    {
        var end = line;
        while (end < text.LastLine && end - line + 1 < MostHeaderLines && !text.IsBlank(end + 1) && !IsRule(text.Raw(end + 1)) && GoesOnWithHeader(text.Raw(end + 1)))
        {
            end++;
        }

        return end < text.LastLine ? end : 0;
    }

    /// <summary>A further line of a header: short pieces in more than one column or beside the margin, none a number.</summary>
    private static bool GoesOnWithHeader(string raw)
    {
        var segments = Segment.Split(raw);
        return segments.All(segment => segment.Text.Length <= 30 && !char.IsAsciiDigit(segment.Text[0]) && !TableText.IsTitle(segment.Text)
            && (char.IsLower(segment.Text[0]) || segment.Text[0] == '(' || ColumnHeadings.IsHeading(segment.Text) || ColumnHeadings.IsPart(segment.Text) || ParagraphJoin.IsCapitals(segment.Text)))
            && !(segments.Length == 1 && segments[0].Start < 4);
    }

    private static bool IsTaskHeader(IEnumerable<string> cells)
    {
        var roles = cells.Select(ColumnHeadings.Read).ToArray();
        return roles.Contains(ColumnRole.Title)
            && Array.Exists(roles, role => role is ColumnRole.Lead or ColumnRole.Agencies or ColumnRole.Coordinators or ColumnRole.Deadline);
    }

    /// <summary>True where the header stands again, as it does on the next page.</summary>
    private static bool IsHeaderAgain(TableText text, int header, int headerEnd, int line) =>
        line + headerEnd - header <= text.LastLine
        && Enumerable.Range(0, headerEnd - header + 1).All(offset => text.Raw(line + offset).AsSpan().Trim().SequenceEqual(text.Raw(header + offset).AsSpan().Trim()));

    /// <summary>The lines behind the header that belong to the table; the header of a further page and the page's number above it do not.</summary>
    private static List<int> Gather(TableText text, int header, int headerEnd)
    {
        var lines = new List<int>();
        var held = new List<int>();
        var blanks = 0;
        for (var line = headerEnd + 1; line <= text.LastLine; line++)
        {
            var raw = text.Raw(line);
            if (text.IsBlank(line))
            {
                blanks++;
                continue;
            }

            if (IsHeaderAgain(text, header, headerEnd, line))
            {
                if (lines.Count > 0 && LineMarks.IsPageNumber(text.Raw(lines[^1])))
                {
                    lines.RemoveAt(lines.Count - 1);
                }

                held.Clear();
                line += headerEnd - header;
                blanks = 0;
                continue;
            }

            var segments = Segment.Split(raw);
            var isIndented = segments[0].Start >= 4;
            if (text.IsStop(line) || (held.Count > 4 && blanks > 0) || blanks > MostBlankLines)
            {
                break;
            }

            if (IsRule(raw) || segments.Length > 1 || (isIndented && blanks == 0 && held.Count == 0))
            {
                lines.AddRange(held);
                lines.Add(line);
                held.Clear();
            }
            else if (TableText.IsTitle(raw) || LineMarks.IsPageNumber(raw) || held.Count > 0 || isIndented)
            {
                // Titles stand alone on their lines; they belong to the table when rows follow.
                held.Add(line);
            }
            else
            {
                break;
            }

            blanks = 0;
        }

        return lines;
    }

    /// <summary>One row of several lines, column by column.</summary>
    private static CellRow Merge(TableText text, AlignedColumns columns, IEnumerable<int> lines)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        var all = lines.ToArray();
        foreach (var line in all)
        {
            foreach (var (column, words) in columns.Place(Segment.Split(text.Raw(line))))
            {
                cells[column] = cells[column].Length == 0 ? words : $"{cells[column]} {words}";
            }
        }

        return new CellRow([.. cells], all[0], all[^1], text.Quote(all[0], all[^1]));
    }

    // "-----  --------------  ------", "=========================="
    [GeneratedRegex(@"^\s*[-=_─]{2,}[-=_─\s]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RulePattern();
}
