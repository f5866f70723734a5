using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>Rows of datasets back as what documents say of indicators, so that a chart can be drawn of a version of which nothing but its
/// datasets is left. By the rules of today: what is set against what follows from <see cref="IndicatorAnalysis"/>.</summary>
internal static class IndicatorRows
{
    /// <summary>One series an indicator, in the order of the dataset of indicators.</summary>
    public static ImmutableArray<IndicatorSeries> ToSeries(DatasetTables tables)
    {
        var targets = EmbedRow.All(tables, "targets").ToLookup(IndicatorOf, TargetOf, StringComparer.Ordinal);
        var figures = EmbedRow.All(tables, "observations").ToLookup(IndicatorOf, FigureOf, StringComparer.Ordinal);
        var outlooks = EmbedRow.All(tables, "target-outlook").ToLookup(IndicatorOf, OutlookOf, StringComparer.Ordinal);
        return
        [
            .. EmbedRow.All(tables, "indicators").Select(row => (Row: row, Id: row.Text("id"))).Where(indicator => indicator.Id is not null)
                .Select(indicator => IndicatorAnalysis.SeriesOf(
                    IndicatorFrom(indicator.Row, indicator.Id!), targets[indicator.Id!], figures[indicator.Id!], [.. outlooks[indicator.Id!]])),
        ];
    }

    private static string IndicatorOf(EmbedRow row) => row.Text("indicator_id") ?? "";

    private static Indicator IndicatorFrom(EmbedRow row, string id) => new(
        new IndicatorId(id), row.Text("name") ?? id, row.Text("unit") ?? "", row.Text("topic") ?? "", row.List("aliases"), row.Text("note"), default);

    private static Target TargetOf(EmbedRow row) => new(
        row.Text("id") ?? "", DocumentOf(row), row.Text("indicator") ?? "", row.Number("min"), row.Number("max"), row.Text("unit"), row.Text("period"),
        row.Text("direction") ?? "", SourceOf(row));

    private static Observation FigureOf(EmbedRow row) => new(
        row.Text("id") ?? "", DocumentOf(row), row.Text("indicator") ?? "", row.Number("value"), row.Text("unit"), row.Text("measure") ?? "",
        row.Text("qualifier"), row.Text("period"), row.Number("yoy_pct"), row.Number("plan_pct"), row.Number("previous_value"), row.Whole("footnote"), SourceOf(row));

    private static TargetOutlook OutlookOf(EmbedRow row) => new(
        row.Text("id") ?? "", DocumentOf(row), row.Text("indicator") ?? "", row.Text("outlook") ?? "", row.Number("plan_min"), row.Number("plan_max"),
        row.Text("unit"), SourceOf(row));

    private static DocumentId DocumentOf(EmbedRow row) => new(row.Text("document") ?? "");

    private static Provenance SourceOf(EmbedRow row) => row.Source() ?? new Provenance(default, "");
}
