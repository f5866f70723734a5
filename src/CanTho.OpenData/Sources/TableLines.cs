using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Tables whose rows are lines: cells set apart by tabs, or by pipes as in Markdown. The header that is repeated on each
/// page is left out; a row that goes on on the next page is put together again.</summary>
internal static class TableLines
{
    /// <summary>True for a line that is a row of a table.</summary>
    public static bool IsRow(string raw) => raw.AsSpan().Count('\t') >= 2 || IsPipeRow(raw);

    /// <summary>Reads the lines of one table.</summary>
    public static (Block.Table Table, ImmutableArray<Diagnostic> Diagnostics) Read(SourceFile file, ImmutableArray<int> lines)
    {
        var rows = new List<TableRow>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var header = default(ImmutableArray<string>);
        foreach (var line in lines)
        {
            var raw = file.Lines[line - 1];
            var cells = Split(raw);
            if (IsRule(cells) || (!header.IsDefault && IsSameHeader(header, cells)))
            {
                continue;
            }

            if (header.IsDefault)
            {
                header = cells;
            }
            else if (cells.Length != header.Length)
            {
                diagnostics.AddRange(CheckWidth(file, line, header, cells));
                cells = Fit(cells, header.Length);
            }

            var source = new Provenance(new SourceSpan(file.Path, line, line), raw.Trim('\r', ' '));
            if (rows.Count > 0 && IsContinuation(rows[^1], cells))
            {
                rows[^1] = Join(rows[^1], cells, source);
            }
            else
            {
                rows.Add(new TableRow(cells, IsHeader: rows.Count == 0 && IsHeaderRow(cells), source));
            }
        }

        return (new Block.Table([.. rows]), diagnostics.ToImmutable());
    }

    private static bool IsPipeRow(string raw)
    {
        var text = raw.AsSpan().Trim();
        return text.Length > 2 && text[0] == '|' && text[^1] == '|' && text.Count('|') >= 3;
    }

    private static ImmutableArray<string> Split(string raw)
    {
        var cells = IsPipeRow(raw) ? raw.Trim().Trim('|').Split('|') : raw.TrimEnd('\r', '\n').Split('\t');
        return [.. cells.Select(cell => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>The line of dashes under a Markdown header.</summary>
    private static bool IsRule(ImmutableArray<string> cells) =>
        cells.All(cell => cell.Length > 0 && cell.All(character => character is '-' or ':' or ' '));

    /// <summary>The first row is one of headings when it names columns and numbers nothing.</summary>
    private static bool IsHeaderRow(ImmutableArray<string> cells) =>
        cells.Count(cell => cell.Length > 0) >= 2 && !cells.Any(cell => cell.Length > 0 && char.IsAsciiDigit(cell[0]) && cell.Length < 4);

    /// <summary>The header again, on the next page; scans spell it differently.</summary>
    private static bool IsSameHeader(ImmutableArray<string> header, ImmutableArray<string> cells) =>
        cells.Length == header.Length && cells.Zip(header).All(pair => ParagraphJoin.LooksSame(pair.First, pair.Second));

    /// <summary>A row without a number whose one text goes on with the row before: the row was cut by a page break.</summary>
    private static bool IsContinuation(TableRow before, ImmutableArray<string> cells)
    {
        if (before.IsHeader || cells[0].Length > 0 || cells.All(cell => cell.Length == 0))
        {
            return false;
        }

        return cells.Select((cell, index) => (cell, index)).All(pair =>
            pair.cell.Length == 0
            || (before.Cells[pair.index].Length > 0 && ParagraphJoin.Continues(before.Cells[pair.index], pair.cell, isAdjacent: false, isPageBreak: false, hasHardBreak: false, lastLineLength: 0)));
    }

    private static TableRow Join(TableRow before, ImmutableArray<string> cells, Provenance source) =>
        before with
        {
            Cells = [.. before.Cells.Zip(cells, (first, second) => second.Length == 0 ? first : $"{first} {second}")],
            Source = new Provenance(
                before.Source.Span with { LastLine = source.Span.LastLine },
                $"{before.Source.Quote} {source.Quote}"),
        };

    private static IEnumerable<Diagnostic> CheckWidth(SourceFile file, int line, ImmutableArray<string> header, ImmutableArray<string> cells)
    {
        if (cells.Length < header.Length)
        {
            yield return Rules.TableRowTooShort(file.Path, line, cells.Length, header.Length, cells.FirstOrDefault(cell => cell.Length > 3) ?? cells[0]);
        }
        else if (cells[header.Length..].Any(cell => cell.Length > 0))
        {
            yield return Rules.TableRowTooLong(file.Path, line, cells.Length, header.Length, cells[header.Length..].First(cell => cell.Length > 0));
        }
    }

    private static ImmutableArray<string> Fit(ImmutableArray<string> cells, int width) =>
        cells.Length > width ? cells[..width] : cells.AddRange(Enumerable.Repeat("", width - cells.Length));
}
