using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Rendering;

public sealed class ChartRuleTests
{
    [Fact]
    public void Years_and_half_years_never_share_a_chart()
    {
        var charts = Charts.Of(ChartSample.Series("tỷ đồng",
        [
            ChartSample.Figure("2021", 10, "tỷ đồng"), ChartSample.Figure("2022", 12, "tỷ đồng"), ChartSample.Figure("2023", 15, "tỷ đồng"),
            ChartSample.Figure("2022-H1", 5, "tỷ đồng"), ChartSample.Figure("2023-H1", 6, "tỷ đồng"), ChartSample.Figure("2024-H1", 8, "tỷ đồng"),
            ChartSample.Figure("2024-Q1", 3, "tỷ đồng"),
        ]));

        Assert.Equal(["cung-ky", "gia-tri-nam", "gia-tri-6-thang"], charts.Select(chart => chart.Slug));
        Assert.Equal(["2021", "2022", "2023"], charts[1].Points.Select(point => point.Period));
        Assert.Equal(["2022-H1", "2023-H1", "2024-H1"], charts[2].Points.Select(point => point.Period));
    }

    [Fact]
    public void A_line_joins_only_periods_that_follow_each_other()
    {
        var chart = Charts.Of(ChartSample.Series("ha", [ChartSample.Figure("2018", 1, "ha"), ChartSample.Figure("2019", 2, "ha"), ChartSample.Figure("2022", 3, "ha")]))[^1];

        Assert.Single(ChartDrawing.Of(chart, 340).Shapes.OfType<ChartShape.Line>(), line => line.Ink == ChartInk.Thread);
    }

    [Fact]
    public void Days_are_never_joined()
    {
        var chart = Assert.Single(Charts.Of(ChartSample.Series("tỷ đồng",
            [ChartSample.Figure("2024-06-24", 1, "tỷ đồng"), ChartSample.Figure("2024-06-25", 2, "tỷ đồng"), ChartSample.Figure("2024-06-28", 3, "tỷ đồng")])));

        Assert.DoesNotContain(ChartDrawing.Of(chart, 340).Shapes, shape => shape.Ink == ChartInk.Thread);
    }

    [Fact]
    public void Levels_rates_and_cumulative_figures_stand_apart()
    {
        var charts = Charts.Of(ChartSample.Series("%",
        [
            ChartSample.Figure("2021", 40, "%", "share"), ChartSample.Figure("2022", 41, "%", "share"), ChartSample.Figure("2023", 43, "%", "share"),
            ChartSample.Figure("2020", 5, "%", "growth_yoy"), ChartSample.Figure("2018", 6, "%", "growth_yoy"), ChartSample.Figure("2016", 7, "%", "growth_yoy"),
        ]));

        Assert.Equal(["gia-tri-nam", "tang-giam-nam"], charts.Where(chart => chart.Kind == ChartKind.Levels).Select(chart => chart.Slug).Order(StringComparer.Ordinal));
        Assert.All(charts, chart => Assert.Single(chart.Points.Select(point => point.Min > 10).Distinct()));
    }

    [Fact]
    public void A_pair_of_years_is_drawn_once()
    {
        var charts = Charts.Of(ChartSample.Series("tỷ đồng", [ChartSample.Figure("2024-H1", 12, "tỷ đồng", yoy: 20, previous: 10)]));

        var chart = Assert.Single(charts);
        Assert.Equal(("cung-ky", ChartKind.YearPair), (chart.Slug, chart.Kind));
        Assert.Equal([("2024-H1", 12m), ("2023-H1", 10m)], chart.Points.Select(point => (point.Period!, point.Min!.Value)));
    }

    [Fact]
    public void An_amount_of_six_months_never_stands_beside_a_target_of_five_years()
    {
        var series = ChartSample.Series("triệu USD", [ChartSample.Figure("2024-H1", 1156, "triệu USD")], ChartSample.Target("2016-2020", 11, 11, "tỷ USD"));

        Assert.Empty(Charts.Of(series));
        Assert.Contains("Mục tiêu và kết quả có kỳ dài ngắn khác nhau nên không vẽ cạnh nhau.", ChartWords.NotDrawn(series, []));
    }

    [Fact]
    public void A_target_in_another_unit_stands_at_its_place_and_keeps_its_words()
    {
        var chart = Charts.Of(ChartSample.Series("triệu USD", [ChartSample.Figure("2024", 1156, "triệu USD")], ChartSample.Target("2024", 1.2m, 1.3m, "tỷ USD"))).Single(chart => chart.Kind == ChartKind.TargetResult);

        var target = chart.Points.Single(point => point.Role == ChartRole.Target);
        Assert.Equal((1200m, 1300m), (target.From, target.To));
        Assert.Equal("1,2–1,3 tỷ USD", ChartWords.Shown(target));
    }

    [Fact]
    public void A_share_of_the_plan_names_the_plan_where_it_is_printed()
    {
        var chart = Assert.Single(Charts.Of(ChartSample.Series("ha", [ChartSample.Figure("2024-H1", 48, "ha", plan: 48)], ChartSample.Target("2024", 100, 100, "ha"))));

        Assert.Equal([ChartRole.PlanShare, ChartRole.Value, ChartRole.Plan], chart.Points.Select(point => point.Role));
        Assert.DoesNotContain("không in con số", ChartWords.Summary(chart), StringComparison.Ordinal);
        Assert.Contains(ChartDrawing.Of(chart, 340).Shapes.OfType<ChartShape.Words>(), words => words.Content == "Kế hoạch năm 2024: 100 ha");
    }

    [Fact]
    public void No_sentence_of_a_chart_says_which_way_is_better()
    {
        var series = ChartSample.Series("%", [ChartSample.Figure("2024", 12, "%", "share"), ChartSample.Figure("2023", 10, "%", "share", plan: 80)], ChartSample.Target("2024", 20, null, "%"));

        Assert.All(Charts.Of(series), chart =>
            Assert.DoesNotMatch("(?i)tốt|xấu|kém|thành công|chậm|không đạt|vượt|hoàn thành", ChartWords.FullTitle(chart) + ChartWords.Summary(chart) + ChartWords.Rule(chart)));
    }
}
