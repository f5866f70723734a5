using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using Xunit;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class IndicatorAnalysisTests
{
    private static readonly Provenance Source = new(new SourceSpan("seeds/x.txt", 1, 1), "x");

    [Theory]
    [InlineData("86.74", 90, 90, "-3.26")]
    [InlineData("93", 90, 90, "3")]
    [InlineData("76", 75, 80, "0")]
    [InlineData("81.5", 75, 80, "1.5")]
    public void A_rate_is_set_against_a_target_of_another_year(string value, int min, int max, string gap)
    {
        var found = IndicatorAnalysis.GapOf(Indicator("%"), Target(min, max, "%", "2020"), [Figure(value, "%", "2024-H1")]);

        Assert.Null(found!.Obstacle);
        Assert.Equal(Number(gap), found.Gap);
    }

    [Fact]
    public void An_amount_of_six_months_is_not_set_against_that_of_five_years()
    {
        var found = IndicatorAnalysis.GapOf(Indicator("triệu USD"), Target(11, 11, "tỷ USD", "2015-2020"), [Figure("1156.271", "triệu USD", "2024-H1")]);

        Assert.Equal((GapObstacle.PeriodsDiffer, (decimal?)null, 1.156271m), (found!.Obstacle, found.Gap, found.Value));
    }

    [Theory]
    [InlineData("-1.2", null, "-0.3")]
    [InlineData("5.7", GapObstacle.DirectionDiffers, null)]
    public void A_target_that_is_a_fall_is_set_against_a_fall_alone(string figure, GapObstacle? obstacle, string? gap)
    {
        var target = Target(1.5m, 1.5m, "%/năm", "2020") with { Direction = "decrease" };
        var found = IndicatorAnalysis.GapOf(Indicator("%/năm"), target, [Figure(figure, "%/năm", "2024")]);

        Assert.Equal((obstacle, gap is null ? null : Number(gap)), (found!.Obstacle, found.Gap));
    }

    [Fact]
    public void The_latest_figure_counts()
    {
        var found = IndicatorAnalysis.GapOf(Indicator("%"), Target(90, 90, "%", "2020"), [Figure("70", "%", "2019"), Figure("95", "%", "2023"), Figure("80", "%", "2021")]);
        Assert.Equal(95, found!.Value);
    }

    [Fact]
    public void The_first_half_is_set_against_the_first_half()
    {
        var (now, before) = (Figure("64717.47", "tỷ đồng", "2024-H1") with { YoyPct = 11.26m }, Figure("56560.67", "tỷ đồng", "2023-H1"));
        var found = IndicatorAnalysis.ChangeOf(Indicator("tỷ đồng"), now, [before, Figure("1", "tỷ đồng", "2023"), now]);

        Assert.Equal((56560.67m, 11.26m), (found!.Previous, found.PrintedPct));
        Assert.Equal(14.42m, decimal.Round(found.ComputedPct!.Value, 2));
        Assert.Null(IndicatorAnalysis.ChangeOf(Indicator("tỷ đồng"), before, [before, now]));
    }

    [Theory]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30", 6)]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31", 6)]
    [InlineData("2024-Q2", "2024-04-01", "2024-06-30", 3)]
    [InlineData("2024-9M", "2024-01-01", "2024-09-30", 9)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 1)]
    [InlineData("2024-06-24", "2024-06-24", "2024-06-24", 0)]
    [InlineData("2023", "2023-01-01", "2023-12-31", 12)]
    [InlineData("2016-2020", "2016-01-01", "2020-12-31", 60)]
    public void A_period_has_a_first_and_a_last_day(string period, string first, string last, int months)
    {
        var found = StatedPeriod.Of(period)!.Value;
        Assert.Equal((first, last, months), (found.Start.ToString("yyyy-MM-dd", null), found.End.ToString("yyyy-MM-dd", null), found.Months));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-13")]
    [InlineData("2024-Q5")]
    [InlineData("2024-02-30")]
    [InlineData("2020-2016")]
    [InlineData("nay")]
    public void Other_words_are_no_period(string? period) => Assert.Null(StatedPeriod.Of(period));

    [Theory]
    [InlineData(11, "tỷ USD", "triệu USD", 11000)]
    [InlineData(3, "triệu lượt", "lượt khách", 3000000)]
    [InlineData(155, "ha", "nghìn ha", 0.155)]
    public void A_value_can_be_told_in_another_unit_of_its_kind(int value, string from, string to, double expected) =>
        Assert.Equal((decimal)expected, Quantity.Convert(value, from, to));

    [Fact]
    public void Dong_and_dollars_are_two_kinds() => Assert.Null(Quantity.Convert(1, "tỷ USD", "tỷ đồng"));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);

    private static Indicator Indicator(string unit) => new(IndicatorId.Of("A"), "A", unit, "T", [], null, Source.Span);

    private static Target Target(decimal min, decimal max, string unit, string period) => new("t", new DocumentId("d"), "A", min, max, unit, period, "reach", Source);

    private static Observation Figure(string value, string unit, string period) =>
        new($"o-{period}", new DocumentId("d"), "A", Number(value), unit, "level", null, period, null, null, null, null, Source);
}
