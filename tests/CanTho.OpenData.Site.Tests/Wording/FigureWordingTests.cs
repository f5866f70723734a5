using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Wording;

public sealed class FigureWordingTests
{
    private static readonly Provenance Source = new(new SourceSpan("seeds/x.txt", 1, 1), "x");

    [Theory]
    [InlineData("2024-H1", "6 tháng đầu năm 2024")]
    [InlineData("2024-H2", "6 tháng cuối năm 2024")]
    [InlineData("2024-Q2", "Quý II/2024")]
    [InlineData("2024-9M", "9 tháng đầu năm 2024")]
    [InlineData("2024-06", "Tháng 6/2024")]
    [InlineData("2024-06-24", "24/06/2024")]
    [InlineData("2023", "Năm 2023")]
    [InlineData("2016-2020", "2016–2020")]
    [InlineData(null, "Không nêu kỳ")]
    [InlineData("đầu kỳ", "đầu kỳ")]
    public void A_period_is_said_in_words(string? period, string expected) => Assert.Equal(expected, PeriodWords.Of(period));

    [Theory]
    [InlineData(75, 80, "%", "75–80%")]
    [InlineData(97, 97, "triệu đồng", "97 triệu đồng")]
    [InlineData(95, null, "%", "từ 95%")]
    [InlineData(null, 5, "xã", "đến 5 xã")]
    [InlineData(null, null, null, "không nêu con số")]
    public void A_target_is_said_as_a_range(int? min, int? max, string? unit, string expected) => Assert.Equal(expected, FigureWords.Range(min, max, unit));

    [Theory]
    [InlineData(-3, "Thấp hơn cận dưới của mục tiêu 3 điểm %")]
    [InlineData(0, "Trong khoảng mục tiêu")]
    [InlineData(2, "Cao hơn cận trên của mục tiêu 2 điểm %")]
    public void A_gap_is_a_distance_and_no_verdict(int gap, string expected)
    {
        var target = new Target("t", new DocumentId("d"), "A", 75, 80, "%", "2024", "reach", Source);
        var figure = new Observation("o", new DocumentId("d"), "A", 1, "%", "share", null, "2024", null, null, null, null, Source);
        Assert.Equal(expected, FigureWords.Gap(new TargetGap(target, figure, 1, gap, null)));
    }

    [Fact]
    public void A_target_of_another_year_is_not_said_to_be_kept_or_missed()
    {
        var target = new Target("t", new DocumentId("d"), "A", 90, 90, "%", "2020", "reach", Source);
        var figure = new Observation("o", new DocumentId("d"), "A", 86.74m, "%", "share", null, "2024-H1", null, null, null, null, Source);
        Assert.Equal("Thấp hơn 3,26 điểm % so với mục tiêu đặt cho năm 2020, chưa có số liệu năm 2020",
            FigureWords.Gap(new TargetGap(target, figure, 86.74m, -3.26m, null)));
    }

    [Fact]
    public void A_yearly_average_keeps_its_words()
    {
        var average = new Target("t", new DocumentId("d"), "GRDP", 7.5m, 8, "%/năm", "2020", "increase", Source with { Quote = "tăng trưởng GRDP bình quân 7,5% - 8%/năm" });
        Assert.Equal(("tăng bình quân ", "Đến năm 2020", "đến năm 2020"), (FigureWords.Direction(average), FigureWords.Period(average), FigureWords.PeriodInside(average)));
    }
}
