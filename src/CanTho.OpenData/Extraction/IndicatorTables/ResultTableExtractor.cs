using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Extraction.ResultReports;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.IndicatorTables;

/// <summary>Finds the figures that tables of indicators state ("Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | Ước TH năm 2024 | % so KH"). One
/// row and one column of results is one observation; comparisons belong to the results before them, and the result of the year before
/// is an earlier value.</summary>
internal static class ResultTableExtractor
{
    private const decimal LeastIndex = 50m;
    private const int SlugLength = 60;

    /// <summary>All observations of a document's tables, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var ids = new RecordIds();
        var period = PeriodReader.OfTitle(input.Header.Title);
        return new ExtractedParts { Observations = [.. IndicatorTable.FindAll(input.Document).SelectMany(table => Read(table, input.Header, period, ids))] };
    }

    private static IEnumerable<Observation> Read(IndicatorTable table, DocumentHeader header, string? period, RecordIds ids)
    {
        var document = header.Id;
        var columns = table.Values.Select(column => ResultColumn.Of(column, table.Headings[column], isReport: header.Type is null or "Báo cáo")).OfType<ResultColumn>().ToArray();
        var results = Array.FindAll(columns, column => column.Role == ResultRole.Value);
        foreach (var row in table.Rows)
        {
            foreach (var result in results.Where(result => !IsEarlier(result, results)))
            {
                if (ValueOf(row[result.Column]) is not { } value)
                {
                    continue;
                }

                var compared = columns.SkipWhile(column => column != result).Skip(1).TakeWhile(column => column.Role != ResultRole.Value).ToArray();
                var unit = row.Unit ?? (row[result.Column].Contains('%', StringComparison.Ordinal) ? "%" : null);
                yield return new Observation(
                    ids.Take(string.Create(CultureInfo.InvariantCulture, $"{document}/l{row.Row.Source.Span.FirstLine}-{VietnameseText.Slug(row.Indicator, SlugLength)}")),
                    document, row.Indicator, value, unit, MeasureOf(row.Indicator, unit), result.Qualifier, result.Period ?? period,
                    Compared(row, compared, ResultRole.OnTheYear), Compared(row, compared, ResultRole.OfThePlan),
                    results.Where(earlier => IsYearBefore(earlier, result)).Select(earlier => ValueOf(row[earlier.Column])).FirstOrDefault(), null, row.Row.Source);
            }
        }
    }

    /// <summary>True for the "TH năm 2023" of a table whose results are of 2024.</summary>
    private static bool IsEarlier(ResultColumn column, ResultColumn[] results) => Array.Exists(results, result => IsYearBefore(column, result));

    private static bool IsYearBefore(ResultColumn earlier, ResultColumn later) =>
        earlier.Period is { Length: >= 4 } before && later.Period is { Length: >= 4 } after && before[4..] == after[4..]
        && int.TryParse(before.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(after.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second == first + 1;

    private static decimal? Compared(IndicatorRow row, ResultColumn[] compared, ResultRole role)
    {
        if (Array.Find(compared, column => column.Role == role) is not { } column || ValueOf(row[column.Column]) is not { } value)
        {
            return null;
        }

        // "107,5" is an index of which 100 is no change; "7,5" and "-2,1" are changes.
        return role == ResultRole.OnTheYear && !column.IsChange && value >= LeastIndex ? value - 100 : value;
    }

    /// <summary>The number that a cell is, a percent sign and a remark in brackets left out; null where it says anything else.</summary>
    private static decimal? ValueOf(string cell)
    {
        var bracket = cell.IndexOf('(', StringComparison.Ordinal);
        var words = (bracket > 0 ? cell[..bracket] : cell).Trim().TrimEnd('%').TrimEnd();
        return VietnameseNumbers.Parse(words) is { Success: true } number ? number.Value : null;
    }

    private static string MeasureOf(string indicator, string? unit)
    {
        var name = VietnameseText.Fold(indicator);
        if (unit is not null && unit.AsSpan().IndexOfAny('%', '‰') >= 0)
        {
            return name.StartsWith("toc do tang", StringComparison.Ordinal) || name.StartsWith("tang truong", StringComparison.Ordinal) ? "growth_yoy" : "share";
        }

        return unit is not null && UnitReader.Read(new ReportText(unit), 0) is { Kind: ResultReports.UnitKind.Count } ? "count" : "level";
    }
}
