using System.Text.RegularExpressions;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Tables drawn with signs: <c>+----+-----+</c> between the rows, or the box-drawing characters. The words of a cell may stand on
/// several lines; a border that reaches over some columns only leaves the others merged.</summary>
internal static partial class BoxTables
{
    private static readonly char[] Walls = ['|', '│', '║', '┃'];
    private static readonly char[] Crossings = ['|', '│', '║', '┃', '+', '├', '┼', '┤', '╠', '╬', '╣'];

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static TableRegion? Read(TableText text, int line)
    {
        if (!BorderPattern().IsMatch(text.Raw(line)) || !HasWordsSoon(text, line))
        {
            return null;
        }

        var last = line;
        while (last < text.LastLine && (IsWalled(text.Raw(last + 1)) || BorderPattern().IsMatch(text.Raw(last + 1))))
        {
            last++;
        }

        return last - line < 2 ? null : TableAssembly.Build(text, line, last, new Rows(text, HasBorders(text, line, last)).Read(line, last));
    }

    /// <summary>Words stand between walls a few lines below; an empty box is passed over line by line.</summary>
    private static bool HasWordsSoon(TableText text, int line) =>
        line < text.LastLine && IsWalled(text.Raw(line + 1))
            && Enumerable.Range(line + 1, Math.Min(10, text.LastLine - line)).Any(next => IsWalled(text.Raw(next)) && text.Raw(next).Any(char.IsLetterOrDigit));

    private static bool IsWalled(string raw) => raw.AsSpan().Trim() is { Length: > 2 } trimmed && Walls.AsSpan().Contains(trimmed[0]);

    /// <summary>True where borders stand between the rows and not under the header alone.</summary>
    private static bool HasBorders(TableText text, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Count(line => BorderPattern().IsMatch(text.Raw(line))) > 3;

    // "+-----+------+", "┌────┬─────┐", "├────┼─────┤", "+=====+======+"
    [GeneratedRegex(@"^\s*[+┌├└╔╠╚┏┣┗][-=─═━+┬┼┴╦╬╩┳╋┻:]{3,}[+┐┤┘╗╣╝┓┫┛]?\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex BorderPattern();

    // "------", "──────"
    [GeneratedRegex(@"^[-─═━]{3,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DashesPattern();

    /// <summary>The rows of one box, read line by line.</summary>
    private sealed class Rows(TableText text, bool hasBorders)
    {
        private readonly List<CellRow> rows = [];
        private List<string>? open;
        private ImmutableArray<int> merged = [];
        private int openFirst;
        private int openLast;

        public List<CellRow> Read(int first, int last)
        {
            for (var line = first; line <= last; line++)
            {
                var raw = text.Raw(line);
                if (BorderPattern().IsMatch(raw))
                {
                    Close();
                }
                else if (raw.Trim().IndexOfAny(['+', '├', '┼', '┤', '╠', '╬', '╣']) >= 0 && Split(raw, Crossings) is var parts && parts.Exists(part => DashesPattern().IsMatch(part)))
                {
                    // A border over some columns: the others go on, merged.
                    Close();
                    merged = [.. parts.Select((part, index) => (part, index)).Where(pair => !DashesPattern().IsMatch(pair.part)).Select(pair => pair.index)];
                }
                else
                {
                    Add(line, [.. Split(raw, Walls).Select(CellText.Clean)]);
                }
            }

            Close();
            return rows;
        }

        private void Add(int line, List<string> cells)
        {
            if (open is not null && open.Count == cells.Count && (hasBorders || cells[0].Length == 0))
            {
                for (var column = 0; column < cells.Count; column++)
                {
                    open[column] = CellText.Join(open[column], cells[column]);
                }
            }
            else
            {
                Close();
                open = cells;
                openFirst = line;
            }

            openLast = line;
        }

        private void Close()
        {
            if (open is not null)
            {
                var above = rows.Count > 0 && rows[^1].Cells.Length == open.Count ? rows[^1].Cells : [];
                var carried = above.IsEmpty ? [] : merged.Where(column => column < open.Count && open[column].Length == 0 && above[column].Length > 0).ToImmutableArray();
                foreach (var column in carried)
                {
                    open[column] = above[column];
                }

                rows.Add(new CellRow([.. open], openFirst, openLast, text.Quote(openFirst, openLast)) { Merged = carried });
                merged = [];
            }

            open = null;
        }

        /// <summary>The cells between walls, those at both ends left out.</summary>
        private static List<string> Split(string raw, char[] walls)
        {
            var parts = raw.Trim().Split(walls);
            return [.. parts.Skip(1).Take(Math.Max(1, parts.Length - 2)).Select(part => part.Trim())];
        }
    }
}
