using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.IndicatorTables;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads the targets in tables of indicators: a column for each year or for the plan. Columns of results and of comparisons are
/// no targets.</summary>
internal static partial class TargetTables
{
    private static readonly string[] Planned = ["ke hoach", "muc tieu", "chi tieu", "phan dau", "nghi quyet", "du toan", "kh", "nq"];

    private static readonly string[] NotPlanned =
        ["thuc hien", "uoc", "ket qua", "so sanh", "so voi", "tang", "giam", "ty le", "tien do", "dat", "hien trang", "co so", "danh gia", "%", "th"];

    /// <summary>The targets of all tables of a document, in the order of the text.</summary>
    public static IEnumerable<Target> Read(ExtractionInput input, RecordIds ids) =>
        IndicatorTable.FindAll(input.Document).SelectMany(table => Read(table, input.Header, ids));

    private static IEnumerable<Target> Read(IndicatorTable table, DocumentHeader header, RecordIds ids)
    {
        var columns = table.Values.Where(column => IsTarget(table.Headings[column], header))
            .Select(column => (Column: column, Period: PeriodOf(table.Headings[column]))).ToArray();
        if (columns.Length == 0 && header.Type != "Báo cáo")
        {
            // "Chỉ tiêu | Đơn vị | Kết quả" of a plan: what is to come of it.
            columns = [.. table.Values.Where(column => VietnameseText.Fold(table.Headings[column]).Trim() is "ket qua" or "gia tri" or "muc can dat").Select(column => (column, (string?)null)).Take(1)];
        }

        foreach (var row in table.Rows)
        {
            foreach (var (column, period) in columns)
            {
                if (FigureOf(row[column], row.Unit) is { } figure)
                {
                    yield return Make(row, figure, period ?? row.Period ?? Periods.Of(header), header.Id, ids);
                }
            }
        }
    }

    private static Target Make(IndicatorRow row, Figure figure, string? period, DocumentId document, RecordIds ids)
    {
        var id = ids.Take(string.Create(CultureInfo.InvariantCulture, $"{document}-chi-tieu-{row.Row.Source.Span.FirstLine}-{VietnameseText.Slug(row.Indicator, 40)}"));
        return new Target(id, document, row.Indicator, figure.Min, figure.Max, row.Unit ?? figure.Unit, period, TargetSentence.DirectionOf(row.Indicator.EndsWith("giảm", StringComparison.Ordinal) ? "giảm" : "", row.Indicator), row.Row.Source);
    }

    /// <summary>The figure that a cell is; null where it says anything else.</summary>
    private static Figure? FigureOf(string cell, string? unit)
    {
        var words = cell.Replace(">=", "≥", StringComparison.Ordinal).Replace("<=", "≤", StringComparison.Ordinal).Replace("≥", "tối thiểu ", StringComparison.Ordinal).Replace(">", "trên ", StringComparison.Ordinal)
            .Replace("≤", "không quá ", StringComparison.Ordinal).Replace("<", "dưới ", StringComparison.Ordinal).Trim();
        if (words.Length == 0 || !CellPattern().IsMatch(VietnameseText.Fold(words)))
        {
            return null;
        }

        return Figures.FindAll(unit is null ? words : $"{words} {unit}") is [var figure] ? figure : null;
    }

    /// <summary>"Kế hoạch 2026", "Đến năm 2030"; a bare year before the document is where it starts from, and in a report a result.</summary>
    private static bool IsTarget(string heading, DocumentHeader header)
    {
        var folded = VietnameseText.Fold(heading).Trim();
        if (folded.Length == 0 || Has(folded, NotPlanned))
        {
            return false;
        }

        return Has(folded, Planned)
            || (header.Type != "Báo cáo" && YearPattern().Match(folded) is { Success: true } year
                && (header.Issued is not { } issued || int.Parse(year.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) >= issued.Year));
    }

    private static bool Has(string heading, string[] words) => Array.Exists(words, word =>
        word == "%" ? heading.Contains('%', StringComparison.Ordinal) : $" {heading} ".Contains($" {word} ", StringComparison.Ordinal));

    private static string? PeriodOf(string heading) => YearPattern().Match(heading) is { Success: true } match
        ? match.Groups["last"].Success ? $"{match.Groups["first"].Value}-{match.Groups["last"].Value}" : match.Groups["first"].Value
        : null;

    // "80", "10,5 - 11", "tren 95", "toi thieu 60%", "128.000 trieu dong"
    [GeneratedRegex(@"^(?:(?:tren|it nhat|toi thieu|khong duoi|duoi|khong qua|toi da|khoang|dat|hon|tu)\s+)*\d[\d.,]*(?:\s*%)?(?:\s*(?:-|–|den)\s*\d[\d.,]*)?(?:\s*[%a-z/ ]{1,20})?$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex CellPattern();

    // "2026 - 2030", "2026"
    [GeneratedRegex(@"\b(?<first>20\d\d)(?:\s?[-–]\s?(?<last>20\d\d))?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex YearPattern();
}
