using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The values of a chart as CSV: exactly what it shows, a row a value, each with the line it is printed on. A target of a range
/// has <c>min</c> and <c>max</c> and no <c>value</c>.</summary>
internal static class ChartCsv
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        .. new[] { "indicator_id", "indicator", "chart", "kind", "period" }.Select(Text),
        .. new[] { "value", "min", "max" }.Select(name => Column(name, ColumnType.Number)),
        .. new[] { "unit", "qualifier", "document", "source_file" }.Select(Text),
        .. new[] { "source_first_line", "source_last_line" }.Select(name => Column(name, ColumnType.WholeNumber)),
        .. new[] { "source_quote", "source_url", "page_url", "as_of" }.Select(Text),
    ];

    public static byte[] Write(Chart chart, Portal portal)
    {
        var (title, summary) = (ChartWords.FullTitle(chart), ChartWords.Summary(chart));
        return CsvFormat.Write(new Dataset(chart.Slug, title, summary, title, summary, Columns, [], [], [.. chart.Points.Select(point => Row(chart, point, portal))]));
    }

    /// <summary>The word for what a value is, as the column <c>kind</c> holds it.</summary>
    internal static string KindOf(ChartPoint point) => point.Role switch
    {
        ChartRole.YearBefore => "year_before",
        ChartRole.Change => "growth_yoy",
        ChartRole.PlanShare => "pct_of_plan",
        ChartRole.Plan => "plan",
        ChartRole.Target => "target",
        ChartRole.Result => "result",
        _ => "value",
    };

    private static ImmutableArray<object?> Row(Chart chart, ChartPoint point, Portal portal)
    {
        var span = point.Source.Span;
        return
        [
            chart.Indicator.Id.Value, chart.Indicator.Name, chart.Slug, KindOf(point), point.Period,
            point.Min == point.Max ? point.Min : null, point.Min, point.Max,
            point.Unit, point.Qualifier, portal.Document(point.Document).ShortTitle, span.File, (long)span.FirstLine, (long)span.LastLine,
            point.Source.Quote, portal.Absolute(Routes.SourceLine(point.Document, span.FirstLine)),
            portal.Absolute(Routes.Indicator(chart.Indicator.Id)), Dates.Iso(portal.AsOf),
        ];
    }

    private static DatasetColumn Text(string name) => Column(name, ColumnType.Text);

    private static DatasetColumn Column(string name, ColumnType type) => new(name, type, name, name, name, name);
}
