using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads tables of targets, as plans and resolutions append them: what is measured, its unit, and a column for each year or for
/// the plan ("TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030"). Columns of results and of comparisons are no targets.</summary>
internal static partial class TargetTables
{
    private const int MostHeaderRows = 3;

    private static readonly string[] Planned = ["ke hoach", "muc tieu", "chi tieu", "phan dau", "nghi quyet", "du toan", "kh"];

    private static readonly string[] NotPlanned =
        ["thuc hien", "uoc", "ket qua", "so sanh", "so voi", "tang", "giam", "ty le", "tien do", "dat", "hien trang", "co so", "danh gia", "%", "th"];

    /// <summary>The targets of all tables of a document, in the order of the text.</summary>
    public static IEnumerable<Target> Read(ExtractionInput input, RecordIds ids) =>
        input.Document.Blocks().OfType<Block.Table>().SelectMany(table => Read(table, input, ids));

    private static IEnumerable<Target> Read(Block.Table table, ExtractionInput input, RecordIds ids)
    {
        if (Head.Of(table, input.Header) is not { } head)
        {
            yield break;
        }

        string? above = null;
        foreach (var row in table.Rows.Skip(head.Rows))
        {
            var words = Cell(row, head.Name);
            var isPart = words is ['-' or '+' or '–' or '•', ..] || words.StartsWith("Trong đó", StringComparison.OrdinalIgnoreCase);
            var (name, unit) = Parted(PartPattern().Replace(words, ""), Cell(row, head.Unit));
            if (name.Length == 0)
            {
                continue;
            }

            var whole = isPart && above is not null && !IndicatorText.IsMeasure(name) ? $"{above}: {name}" : name;
            var figures = head.Values.Select(value => (Figure: FigureOf(Cell(row, value.Column), unit), value.Period)).Where(value => value.Figure is not null).ToArray();
            foreach (var (figure, period) in figures)
            {
                yield return Make(whole, figure!.Value, unit ?? figure.Value.Unit, period, row, input.Header.Id, ids);
            }

            // "I. Y tế" heads a group and is no part of the names below it.
            above = isPart ? above : figures.Length > 0 || IndicatorText.IsMeasure(name) ? name : null;
        }
    }

    private static Target Make(string indicator, Figure figure, string? unit, string? period, TableRow row, DocumentId document, RecordIds ids)
    {
        var name = char.ToUpperInvariant(indicator[0]) + indicator[1..];
        var id = ids.Take(string.Create(CultureInfo.InvariantCulture, $"{document}-chi-tieu-{row.Source.Span.FirstLine}-{VietnameseText.Slug(name, 40)}"));
        return new Target(id, document, name, figure.Min, figure.Max, unit, period, TargetSentence.DirectionOf("", name), row.Source);
    }

    /// <summary>The figure that a cell is; null where it says anything else.</summary>
    private static Figure? FigureOf(string cell, string? unit)
    {
        var words = cell.Replace("≥", "tối thiểu ", StringComparison.Ordinal).Replace(">", "trên ", StringComparison.Ordinal)
            .Replace("≤", "không quá ", StringComparison.Ordinal).Replace("<", "dưới ", StringComparison.Ordinal).Trim();
        if (words.Length == 0 || !CellPattern().IsMatch(VietnameseText.Fold(words)))
        {
            return null;
        }

        return Figures.FindAll(unit is null ? words : $"{words} {unit}") is [var figure] ? figure : null;
    }

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

    private static string Cell(TableRow row, int column) => column >= 0 && column < row.Cells.Length ? row.Cells[column].Trim() : "";

    // "- Nông nghiệp", "Trong đó: Nông nghiệp", "1. GRDP", "a) …"
    [GeneratedRegex(@"^(?:[-+–•]\s*|Trong đó\s*:\s*|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ]\)\s+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex PartPattern();

    // "(%)", "(triệu đồng)"
    [GeneratedRegex(@"\((?<unit>[^()\d]{1,30})\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex UnitPattern();

    // "80", "10,5 - 11", "tren 95", "toi thieu 60%", "128.000 trieu dong"
    [GeneratedRegex(@"^(?:(?:tren|it nhat|toi thieu|khong duoi|duoi|khong qua|toi da|khoang|dat|hon|tu)\s+)*\d[\d.,]*(?:\s*%)?(?:\s*(?:-|–|den)\s*\d[\d.,]*)?(?:\s*[%a-z/ ]{1,20})?$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex CellPattern();

    // "2026 - 2030", "2026"
    [GeneratedRegex(@"\b(?<first>20\d\d)(?:\s?[-–]\s?(?<last>20\d\d))?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex YearPattern();

    /// <summary>The columns of a table of targets.</summary>
    /// <param name="Name">Column of what is measured.</param>
    /// <param name="Unit">Column of the unit; -1 for none.</param>
    /// <param name="Values">Columns of targets, each with its year or years.</param>
    /// <param name="Rows">How many rows the header takes up.</param>
    private sealed record Head(int Name, int Unit, ImmutableArray<(int Column, string? Period)> Values, int Rows)
    {
        /// <summary>The columns; null for any other table.</summary>
        public static Head? Of(Block.Table table, DocumentHeader header)
        {
            var rows = Math.Max(1, table.Rows.Take(MostHeaderRows).TakeWhile(row => row.IsHeader).Count());
            if (table.Rows.Length <= rows)
            {
                return null;
            }

            var width = table.Rows.Max(row => row.Cells.Length);
            var headings = Enumerable.Range(0, width)
                .Select(column => string.Join(' ', table.Rows.Take(rows).Select(row => Cell(row, column)).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal))).ToArray();
            var folded = Array.ConvertAll(headings, heading => VietnameseText.Fold(heading.Replace('\n', ' ')).Trim());
            var name = Array.FindIndex(folded, IsName);
            if (name < 0)
            {
                return null;
            }

            var unit = Array.FindIndex(folded, heading => heading is "don vi tinh" or "don vi" or "dvt" or "d.v.t" or "don vi do");
            var values = Enumerable.Range(0, width).Where(column => column > name && column != unit && IsTarget(folded[column], header))
                .Select(column => (column, PeriodOf(headings[column]) ?? Periods.Of(header))).ToImmutableArray();
            return values.IsEmpty ? null : new Head(name, unit, values, rows);
        }

        private static bool IsName(string heading) =>
            heading.StartsWith("chi tieu", StringComparison.Ordinal) || heading.StartsWith("ten chi tieu", StringComparison.Ordinal) || heading.StartsWith("cac chi tieu", StringComparison.Ordinal)
            || heading.StartsWith("noi dung chi tieu", StringComparison.Ordinal) || heading.StartsWith("muc tieu", StringComparison.Ordinal);

        /// <summary>"Kế hoạch 2026", "Đến năm 2030"; a bare year before the document is where it starts from, and in a report a result.</summary>
        private static bool IsTarget(string heading, DocumentHeader header)
        {
            if (heading.Length == 0 || Has(heading, NotPlanned))
            {
                return false;
            }

            return Has(heading, Planned)
                || (header.Type != "Báo cáo" && YearPattern().Match(heading) is { Success: true } year
                    && (header.Issued is not { } issued || int.Parse(year.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) >= issued.Year));
        }

        private static bool Has(string heading, string[] words) => Array.Exists(words, word =>
            word == "%" ? heading.Contains('%', StringComparison.Ordinal) : $" {heading} ".Contains($" {word} ", StringComparison.Ordinal));

        private static string? PeriodOf(string heading) => YearPattern().Match(heading) is { Success: true } match
            ? match.Groups["last"].Success ? $"{match.Groups["first"].Value}-{match.Groups["last"].Value}" : match.Groups["first"].Value
            : null;
    }
}
