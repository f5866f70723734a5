using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Plans.Targets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.IndicatorTables;

/// <summary>A table of indicators (bảng chỉ tiêu), as plans, resolutions and reports append them: what is measured, its unit, and columns of
/// plans, results and comparisons ("TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2025 | Kế hoạch 2026").</summary>
/// <param name="Headings">Headings of the columns, those over several columns before those below them.</param>
/// <param name="Values">Columns behind the name that are not the unit.</param>
/// <param name="Rows">Rows that name something, header left out.</param>
internal sealed partial record IndicatorTable(ImmutableArray<string> Headings, ImmutableArray<int> Values, ImmutableArray<IndicatorRow> Rows)
{
    private const int MostHeaderRows = 3;

    private static readonly string[] Names = ["chi tieu", "ten chi tieu", "cac chi tieu", "noi dung chi tieu", "muc tieu"];

    private static readonly string[] Units = ["don vi tinh", "don vi", "dvt", "d.v.t", "don vi do"];

    /// <summary>The tables of indicators of a document, in the order of the text.</summary>
    public static IEnumerable<IndicatorTable> FindAll(Document document) => document.Blocks().OfType<Block.Table>().Select(Of).OfType<IndicatorTable>();

    /// <summary>True for the headings of such a table with a column of units: no table of tasks.</summary>
    public static bool IsHead(TableRow row)
    {
        var folded = row.Cells.Select(cell => VietnameseText.Fold(cell).Trim()).ToArray();
        return Array.Exists(folded, IsName) && Array.Exists(folded, heading => Array.IndexOf(Units, heading) >= 0);
    }

    /// <summary>The text of a cell; "" where the row is shorter.</summary>
    public static string Cell(TableRow row, int column) => column >= 0 && column < row.Cells.Length ? row.Cells[column].Trim() : "";

    private static bool IsName(string heading) => Array.Exists(Names, start => heading.StartsWith(start, StringComparison.Ordinal));

    private static IndicatorTable? Of(Block.Table table)
    {
        var taken = Math.Max(1, table.Rows.Take(MostHeaderRows).TakeWhile(row => row.IsHeader).Count());
        var width = table.Rows.Max(row => row.Cells.Length);
        var headings = Enumerable.Range(0, width)
            .Select(column => string.Join(' ', table.Rows.Take(taken).Select(row => Cell(row, column)).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal)).Replace('\n', ' '))
            .ToImmutableArray();
        var folded = headings.Select(heading => VietnameseText.Fold(heading).Trim()).ToArray();
        var name = Array.FindIndex(folded, IsName);
        if (name < 0 || table.Rows.Length <= taken)
        {
            return null;
        }

        var unit = Array.FindIndex(folded, heading => Array.IndexOf(Units, heading) >= 0);
        return new IndicatorTable(headings, [.. Enumerable.Range(0, width).Where(column => column > name && column != unit)], ReadRows(table.Rows.Skip(taken), name, unit));
    }

    private static ImmutableArray<IndicatorRow> ReadRows(IEnumerable<TableRow> rows, int nameColumn, int unitColumn)
    {
        var read = ImmutableArray.CreateBuilder<IndicatorRow>();
        string? above = null;
        string? period = null;
        foreach (var row in rows)
        {
            var words = Cell(row, nameColumn);
            var part = PartPattern().Match(words);
            var (name, unit) = Parted(words[part.Length..], Cell(row, unitColumn));
            if (name.Length == 0)
            {
                continue;
            }

            var isPart = part.Length > 0 && (!char.IsAsciiLetterOrDigit(words[0]) || IsAmong(words));
            var whole = isPart && above is not null && !IndicatorText.IsMeasure(name) ? $"{above}: {name}" : name;
            read.Add(new IndicatorRow(char.ToUpperInvariant(whole[0]) + whole[1..], unit, period, row));

            // "I. Y tế" heads a group and is no part of the names below it; "II. Đến năm 2030" says when.
            var hasFigures = row.Cells.Skip(nameColumn + 1).Any(cell => cell.AsSpan().ContainsAnyInRange('0', '9'));
            period = hasFigures ? period : Periods.Find(name) ?? period;
            above = isPart ? above : hasFigures || IndicatorText.IsMeasure(name) ? name : null;
        }

        return read.ToImmutable();
    }

    /// <summary>"Trong đó", not "1." or "a)".</summary>
    private static bool IsAmong(string words) => words.StartsWith("tr", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Tỷ lệ hộ nghèo (%)" names its unit in brackets.</summary>
    private static (string Name, string? Unit) Parted(string words, string unit)
    {
        var text = words.Replace('\n', ' ').Trim(' ', ':', '.', ';');
        if (unit.Length > 0)
        {
            return (text, unit.Replace('\n', ' '));
        }

        var match = UnitPattern().Match(text);
        return match.Success ? (text[..match.Index].TrimEnd(), match.Groups["unit"].Value) : (text, null);
    }

    // "- Nông nghiệp", "Trong đó: Nông nghiệp", "Tr.đó:", "1. GRDP", "a) …"
    [GeneratedRegex(@"^(?:[-+–•*]\s*|Tr(?:ong\s|\.\s?)đó[\s:]*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ]\)\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex PartPattern();

    // "(%)", "(triệu đồng)"
    [GeneratedRegex(@"\((?<unit>[^()\d]{1,30})\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex UnitPattern();
}
