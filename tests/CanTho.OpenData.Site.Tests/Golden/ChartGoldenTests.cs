using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Rendering;
using CanTho.OpenData.Tests.Golden;

namespace CanTho.OpenData.Site.Tests.Golden;

/// <summary>One picture of each kind of chart, as people looked at it and accepted it.</summary>
[Collection(SharedPages.Name)]
public sealed class ChartGoldenTests(RenderedSite site)
{
    [Theory]
    [InlineData("Tỷ lệ bao phủ bảo hiểm y tế", "muc-tieu")]
    [InlineData("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "cung-ky")]
    [InlineData("Kim ngạch xuất khẩu hàng hóa và dịch vụ", "so-cung-ky-6-thang")]
    [InlineData("Lao động được giải quyết việc làm", "ke-hoach")]
    public void A_picture_of_the_corpus_is_as_accepted(string indicator, string chart)
    {
        var path = Routes.ChartPicture(IndicatorId.Of(indicator), chart).TrimStart('/');
        GoldenFile.Verify($"{chart}.svg", RenderedSite.Text(site.Files.Single(file => file.Path == path)));
    }

    [Fact]
    public void A_picture_of_levels_over_time_is_as_accepted()
    {
        var chart = Charts.Of(ChartSample.Series("tỷ đồng",
        [
            ChartSample.Figure("2018", 41_200, "tỷ đồng"), ChartSample.Figure("2019", 48_750.5m, "tỷ đồng"),
            ChartSample.Figure("2022", 52_310, "tỷ đồng"), ChartSample.Figure("2023", 56_560.67m, "tỷ đồng", qualifier: "ước"),
        ])).Single(chart => chart.Kind == ChartKind.Levels);
        var options = new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []);
        GoldenFile.Verify("gia-tri.svg", ChartSvg.Standalone(ChartPoster.Of(chart, new Portal(site.Findings, options))));
    }
}
