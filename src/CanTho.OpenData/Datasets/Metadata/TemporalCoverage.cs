using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The period that a dataset covers: from the first to the last day among the dates and periods that its rows state, so that
/// tasks reach to their last deadline and figures over their half-year. Days that follow from the as-of day do not count.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record TemporalCoverage(DateOnly From, DateOnly To)
{
    /// <summary>The column of periods such as <c>2024-H1</c> or <c>2016-2020</c>, in every dataset that has them.</summary>
    private const string PeriodColumn = "period";

    /// <summary>As ISO 8601 writes an interval: <c>2024-06-01/2026-06-30</c>.</summary>
    public string Interval => $"{Iso(From)}/{Iso(To)}";

    /// <summary>The period of a dataset; null where no row states a date or a period.</summary>
    public static TemporalCoverage? Of(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var columns = Enumerable.Range(0, dataset.Columns.Length).Where(index => StatesTime(dataset.Columns[index])).ToArray();
        var stated = columns.Length == 0 ? [] : dataset.Rows.SelectMany(row => columns.Select(column => StatedPeriod.Of(Cells.Text(row[column])))).OfType<StatedPeriod>().ToArray();
        return stated.Length == 0 ? null : new TemporalCoverage(stated.Min(period => period.Start), stated.Max(period => period.End));
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool StatesTime(DatasetColumn column) => !column.DependsOnDay
        && (column.Type is ColumnType.Date or ColumnType.PartialDate || column is { Type: ColumnType.Text, Name: PeriodColumn });
}
