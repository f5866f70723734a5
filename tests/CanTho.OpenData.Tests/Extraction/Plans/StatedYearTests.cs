namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Sentences that state aims for more than one year.</summary>
public sealed class StatedYearTests
{
    [Theory]
    [InlineData("Tỷ lệ hộ dân dùng nước sạch đến năm 2026 đạt 60%, năm 2030 đạt 70%.")]
    [InlineData("Năm 2026, tỷ lệ hộ dân dùng nước sạch đạt 60%; năm 2030 đạt 70%.")]
    [InlineData("Tỷ lệ hộ dân dùng nước sạch đạt 60% vào năm 2026 và 70% vào năm 2030.")]
    [InlineData("Đến năm 2026, tỷ lệ hộ dân dùng nước sạch đạt 60%; đến năm 2030, tỷ lệ hộ dân dùng nước sạch đạt 70%.")]
    public void Each_figure_has_the_year_of_its_own_clause(string sentence) => Assert.Equal(
        ["Tỷ lệ hộ dân dùng nước sạch | 60 % | 2026 | reach", "Tỷ lệ hộ dân dùng nước sạch | 70 % | 2030 | reach"], Targets(sentence));

    [Theory]
    [InlineData("Đến năm 2026, 60% trẻ em biết bơi; đến năm 2030, 70% trẻ em biết bơi.")]
    [InlineData("Đến năm 2026 đạt 60% và đến năm 2030 đạt 70% trẻ em biết bơi.")]
    public void Who_is_counted_may_stand_behind_the_last_figure_alone(string sentence) => Assert.Equal(
        ["Trẻ em biết bơi | 60 % | 2026 | reach", "Trẻ em biết bơi | 70 % | 2030 | reach"], Targets(sentence));

    [Fact]
    public void A_fall_goes_on_without_its_verb() => Assert.Equal(
        ["Số trẻ em bị tử vong do đuối nước | 10 % | 2026 | decrease", "Số trẻ em bị tử vong do đuối nước | 20 % | 2030 | decrease"],
        Targets("Giảm 10% số trẻ em bị tử vong do đuối nước năm 2026 và 20% vào năm 2030."));

    [Fact]
    public void Terms_are_told_apart_too() => Assert.Equal(
        ["Tỷ lệ hộ nghèo | 1 %/năm | 2021-2025 | decrease", "Tỷ lệ hộ nghèo | 0.5 %/năm | 2026-2030 | decrease"],
        Targets("Giai đoạn 2021-2025 tỷ lệ hộ nghèo giảm 1%/năm; giai đoạn 2026-2030 giảm 0,5%/năm."));

    [Fact]
    public void Cases_in_a_hundred_thousand_are_a_unit() => Assert.Equal(
        ["Tỷ suất trẻ em bị tai nạn | 500 /100.000 trẻ em | 2026 | decrease", "Tỷ suất trẻ em bị tai nạn | 450 /100.000 trẻ em | 2030 | decrease"],
        Targets("Giảm tỷ suất trẻ em bị tai nạn năm 2026 xuống còn 500/100.000 trẻ em và 450/100.000 trẻ em vào năm 2030."));

    [Fact]
    public void A_sentence_that_begins_with_its_figure_is_not_about_the_one_before() => Assert.Equal(
        ["Số trẻ em bị tai nạn | 5 % |  | decrease", "Ngôi nhà các gia đình có trẻ em đạt tiêu chí an toàn | 80 % |  | reach"],
        Targets("Hằng năm giảm 5% số trẻ em bị tai nạn. 80% ngôi nhà các gia đình có trẻ em đạt tiêu chí an toàn."));

    private static string[] Targets(string sentence) =>
        PlanSample.Targets(PlanSample.Extract($"ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nSố: 88/KH-UBND\n\nQuảng Ngãi, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nPhòng, chống tai nạn, thương tích trẻ em\n\nI. MỤC TIÊU\n\n- {sentence}\n"));
}
