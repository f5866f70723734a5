using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Rendering;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(11.37, 11.26, 0, 15)]
    [InlineData(-2.8, 7.12, -5, 10)]
    [InlineData(64717.47, 56560.67, 0, 80000)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0.0004, 0.0001, 0, 0.0004)]
    public void A_scale_for_bars_holds_zero_and_ends_at_round_numbers(double first, double second, double low, double high)
    {
        var scale = ChartScale.FromZero([(decimal)first, (decimal)second]);

        Assert.Equal(((decimal)low, (decimal)high), (scale.Low, scale.High));
        Assert.Equal(scale.Low, scale.Marks.First());
        Assert.Equal(scale.High, scale.Marks.Last());
    }

    [Fact]
    public void A_scale_for_places_comes_near_to_values_that_lie_close()
    {
        var scale = ChartScale.Around([98.78m, 98.9m, 93], whole: 100);

        Assert.True(scale.Low is > 80 and < 93, $"{scale.Low}");
        Assert.Equal(100, scale.High);
    }

    [Fact]
    public void A_scale_of_one_value_has_a_width() => Assert.True(ChartScale.Around([5.73m], null) is { High: > 5.73m, Low: < 5.73m });

    [Fact]
    public void Every_value_stands_inside_its_scale()
    {
        foreach (var value in new[] { -1e15m, -3, 0, 0.07m, 1, 99.99m, 100, 12345.678m, 1e15m })
        {
            foreach (var other in new[] { -7m, 0, 1, 250, 1e12m })
            {
                var scale = ChartScale.Around([value, other], null);
                Assert.InRange(scale.At(value, 0, 340), 0, 340);
                Assert.InRange(scale.At(other, 0, 340), 0, 340);
                Assert.InRange(scale.Marks.Count(), 2, 12);
            }
        }
    }

    [Fact]
    public void Long_words_break_and_none_is_lost()
    {
        var lines = ChartText.Wrap("Nguồn: https://dulieumo-cantho.netlify.app/chi-tieu/tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu/ của cổng", 200, 12);

        Assert.All(lines, line => Assert.True(ChartText.Width(line, 12) <= 200, line));
        Assert.Equal("Nguồn:https://dulieumo-cantho.netlify.app/chi-tieu/tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu/củacổng",
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }
}
