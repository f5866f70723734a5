using System.Text.Json.Nodes;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Tests.Labels;
using Xunit;

namespace CanTho.OpenData.Tests.Reconciliation;

public sealed class IndicatorRegisterTests
{
    private static readonly IndicatorRegister Register = new(RegisterReader.Read(RealCorpus.Root).Registers.Indicators);

    [Theory]
    [InlineData("Tỷ lệ tham gia bảo hiểm y tế", "%", "share", "Tỷ lệ bao phủ bảo hiểm y tế")]
    [InlineData("tỷ lệ bao phủ bảo hiểm y tế ước 6 tháng", "%", "share", "Tỷ lệ bao phủ bảo hiểm y tế")]
    [InlineData("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tỷ đồng", "level", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ")]
    [InlineData("GRDP khu vực dịch vụ", "%", "growth_yoy", "Tốc độ tăng GRDP khu vực III")]
    [InlineData("Khu vực dịch vụ", "%", "share", "Tỷ trọng khu vực III trong GRDP")]
    [InlineData("Thu nội địa", "%", "growth_yoy", "Tăng thu nội địa")]
    [InlineData("Thu nội địa", "tỷ đồng", "level", "Thu nội địa")]
    [InlineData("Kim ngạch xuất khẩu hàng hóa và doanh thu dịch vụ", "triệu USD", "level", "Kim ngạch xuất khẩu hàng hóa và dịch vụ")]
    public void A_figure_meets_its_indicator(string name, string unit, string measure, string expected) =>
        Assert.Equal(expected, Register.Resolve(Figure(name, unit, measure))?.Name);

    [Theory]
    [InlineData("Kinh phí hỗ trợ mua bảo hiểm y tế", "triệu đồng", "level")]
    [InlineData("Tỷ lệ bao phủ bảo hiểm y tế", "triệu đồng", "level")]
    [InlineData("Tỷ lệ bao phủ bảo hiểm y tế của học sinh", "%", "share")]
    [InlineData("GRDP khu vực dịch vụ: đóng góp vào tăng trưởng", "điểm %", "contribution")]
    [InlineData("GRDP", "tỷ đồng", "level")]
    [InlineData("Thu", "tỷ đồng", "level")]
    [InlineData("", "%", "share")]
    public void A_name_that_the_register_does_not_know_is_not_guessed(string name, string unit, string measure) =>
        Assert.Null(Register.Resolve(Figure(name, unit, measure)));

    [Fact]
    public void An_outlook_without_unit_needs_a_name_that_means_one_indicator()
    {
        Assert.Equal("Tỷ lệ lao động qua đào tạo", Register.Resolve(Outlook("tỷ lệ lao động qua đào tạo"))?.Name);
        Assert.Null(Register.Resolve(Outlook("thu nội địa")));
    }

    [Fact]
    public void Every_target_of_the_plan_of_2017_has_an_indicator()
    {
        var targets = LabelFile.Find("seeds/ke-hoach-ket-luan-07-kl-tw-2017.txt", "targets")!.Items
            .Select(item => new Target("x", new DocumentId("d"), Text(item, "indicator"), 1, 1, Text(item, "unit"), null, Text(item, "direction"), Source));
        Assert.Empty(targets.Where(target => Register.Resolve(target) is null).Select(target => target.Indicator));
    }

    [Fact]
    public void A_year_in_a_name_says_when_not_what() =>
        Assert.Equal("Chỉ số cải cách hành chính (PAR INDEX)", Register.Resolve(Figure("Chỉ số cải cách hành chính (PAR INDEX) thành phố Cần Thơ năm 2023", "%", "share"))?.Name);

    [Fact]
    public void A_spelling_that_means_two_indicators_is_joined_to_none()
    {
        var twice = new IndicatorRegister([Indicator("Lúa", "ha"), Indicator("Lúa trên địa bàn", "nghìn ha")]);
        Assert.Null(twice.Resolve(Figure("Lúa", "ha", "level")));
    }

    private static readonly Provenance Source = new(new SourceSpan("seeds/x.txt", 1, 1), "x");

    private static Indicator Indicator(string name, string unit) => new(IndicatorId.Of(name), name, unit, "T", [], null, Source.Span);

    private static Observation Figure(string name, string unit, string measure) =>
        new("x", new DocumentId("d"), name, 1, unit, measure, null, null, null, null, null, null, Source);

    private static TargetOutlook Outlook(string name) => new("x", new DocumentId("d"), name, "on_track", null, null, null, Source);

    private static string Text(JsonObject item, string field) => item[field]!.GetValue<string>();
}
