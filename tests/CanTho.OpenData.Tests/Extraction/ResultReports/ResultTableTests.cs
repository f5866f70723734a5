using CanTho.OpenData.Tests.Extraction.Plans;

namespace CanTho.OpenData.Tests.Extraction.ResultReports;

/// <summary>Tables of indicators in reports: results, plans and comparisons by column. The figures are made up.</summary>
public sealed class ResultTableTests
{
    [Fact]
    public void A_row_gives_the_last_result_with_the_one_of_the_year_before_and_its_comparisons()
    {
        Assert.Equal(
            [
                "Tốc độ tăng GRDP: 7.18 %, growth_yoy, ước, 2024, prev 6.61",
                "Tốc độ tăng GRDP: Dịch vụ: -4.13 %, growth_yoy, ước, 2024, prev 3.46",
                "Giá trị xuất khẩu: 950.5 triệu USD, level, ước, 2024, yoy 10.1, plan 90.1, prev 864",
                "Việc làm mới: 16 nghìn người, count, ước, 2024, yoy -3.6, plan 100",
            ],
            Read("""
                | STT | Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | Ước TH năm 2024 | % so KH | % so cùng kỳ | Ghi chú |
                |---|---|---|---|---|---|---|---|---|
                | I | Kinh tế | | | | | | | |
                | 1 | Tốc độ tăng GRDP | % | 6,61 | 7,5 - 8,0 | 7,18 | | | Không đạt |
                | | Tr.đó: | | | | | | | |
                | | - Dịch vụ | % | 3,46 | 4 | -4,13% | | | |
                | 2 | Giá trị xuất khẩu | triệu USD | 864 | 1.055 | 950,5 (sơ bộ) | 90,1 | 110,1 | |
                | 3 | Việc làm mới | nghìn người | | 16 | 16 | 100 | 96,4 | Đạt |
                | 4 | Xã đạt chuẩn | xã | | 3 | đang thẩm định | | | |
                """));
    }

    [Fact]
    public void Columns_of_plans_are_targets_and_units_may_stand_in_brackets()
    {
        var document = PlanSample.ExtractAll(Report("""
            | TT | Chỉ tiêu | Kế hoạch năm 2024 | Thực hiện 6 tháng đầu năm 2024 | TH/KH (%) | Tăng, giảm so với cùng kỳ (%) |
            |---|---|---|---|---|---|
            | 1 | Thu ngân sách (tỷ đồng) | 12.000 | 6.500 | 54,2 | 60 |
            """)).Single();

        Assert.Equal(["6500 tỷ đồng, level, yoy 60, plan 54.2"], document.Observations.Select(ReportSample.Show));
        Assert.Equal(["Thu ngân sách | 12000 tỷ đồng | 2024 | reach"], PlanSample.Targets(document));
    }

    [Theory]
    [InlineData("Thời gian thực hiện")]
    [InlineData("Đơn vị thực hiện")]
    [InlineData("Tỷ lệ thực hiện (%)")]
    [InlineData("So với tháng trước (%)")]
    public void Columns_that_say_when_or_who_or_compare_with_another_month_are_no_results(string heading) =>
        Assert.Empty(Read($"| TT | Chỉ tiêu | {heading} |\n|---|---|---|\n| 1 | Số xã có bác sĩ | 2024 |\n"));

    private static string Report(string table) => "# BÁO CÁO\n\n## Tình hình kinh tế - xã hội 6 tháng đầu năm 2024\n\n## I. KẾT QUẢ\n\n" + table + "\n";

    private static string[] Read(string table) =>
        [.. ReportSample.ReadText(Report(table)).Select(found => $"{found.Indicator}: {ReportSample.Show(found)}")];
}
