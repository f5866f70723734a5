using CsCheck;

namespace CanTho.OpenData.Tests.Extraction.ResultReports;

/// <summary>Each trap of result reports as a sentence and the observations it holds. The sentences are made up.</summary>
public sealed class ObservationTests
{
    [Theory]
    [InlineData("Tổng mức bán lẻ hàng hóa ước đạt 12.345,67 tỷ đồng, đạt 47,5% kế hoạch, tăng 11,2% so với cùng kỳ.", "12345.67 tỷ đồng, level, ước, yoy 11.2, plan 47.5")]
    [InlineData("Kim ngạch nhập khẩu thực hiện 269,8 triệu USD, giảm 2,9% so với cùng kỳ năm 2023.", "269.8 triệu USD, level, yoy -2.9")]
    [InlineData("Sản lượng điện đạt 1.601,17 triệu kWh, bằng 95,5% so với cùng kỳ.", "1601.17 triệu kWh, level, yoy -4.5")]
    [InlineData("Diện tích cây ăn trái 25.660 ha, vượt 2,64% kế hoạch.", "25660 ha, level, plan 102.64")]
    [InlineData("Thu nội địa 5.731 tỷ đồng, đạt 47,43% dự toán Bộ Tài chính và đạt 47,26% dự toán HĐND tỉnh giao, tăng 18,55% so với cùng kỳ.", "5731 tỷ đồng, level, yoy 18.55, plan 47.43")]
    [InlineData("Tổng vốn huy động đạt 115.000 tỷ đồng, giảm 2,34% so với đầu năm.", "115000 tỷ đồng, level")]
    [InlineData("Tổng số lao động đang làm việc 42.631 lao động, tăng 1.510 lao động so với cùng kỳ.", "42631 lao động, count")]
    [InlineData("Vốn đầu tư nước ngoài đạt 399 tỷ đồng, tăng hơn 2 lần so với cùng kỳ.", "399 tỷ đồng, level")]
    [InlineData("Tỷ lệ học sinh tốt nghiệp đạt 98,5%, tăng 0,7 điểm % so với cùng kỳ.", "98.5 %, share")]
    [InlineData("Chỉ số sản xuất công nghiệp tăng 6,08% so với cùng kỳ.", "6.08 %, growth_yoy")]
    [InlineData("Tốc độ tăng trưởng kinh tế (GRDP) đạt 5,11%.", "5.11 %, growth_yoy")]
    [InlineData("Tỷ lệ dân số tham gia bảo hiểm y tế đạt 92,7% (NQ 93,5%).", "92.7 %, share")]
    [InlineData("Thu ngân sách là 12.221 tỷ đồng, đạt 51,8% so với nghị quyết đề ra (23.600 tỷ đồng).", "12221 tỷ đồng, level, plan 51.8")]
    [InlineData("Ghi nhận 1.245 ca mắc sốt xuất huyết, giảm 60,2% so với cùng kỳ năm 2023 (3.128 ca).", "1245 ca, count, yoy -60.2, prev 3128")]
    [InlineData("Hiện có 31/36 xã đạt chuẩn nông thôn mới, đạt 86,1%.", "31 xã, ratio")]
    [InlineData("Nguồn vốn ngân sách trung ương giải ngân đạt 57% kế hoạch.", "57 %, pct_of_plan")]
    [InlineData("Kim ngạch xuất khẩu tháng 6 đạt 224,9 triệu USD, tăng 5,1% so với tháng trước, tăng 19,9% so với cùng kỳ.", "224.9 triệu USD, level, 2024-06, yoy 19.9")]
    [InlineData("Doanh thu ăn uống 5 tháng đạt 700 tỷ đồng, tăng 9% so với cùng kỳ.", "700 tỷ đồng, level, 2024-5M, yoy 9")]
    [InlineData("Giá trị sản xuất công nghiệp (theo giá so sánh năm 2010) đạt 3.475 tỷ đồng, tăng 7,7% so với cùng kỳ.", "3475 tỷ đồng, level, yoy 7.7")]
    [InlineData("Cây ngô gieo trồng được 1.893 ha, so cùng kỳ năm trước tăng 1,78% (bằng 33 ha).", "1893 ha, level, yoy 1.78")]
    [InlineData("Năng suất lúa đạt 51,5 tạ/ha, tăng 2,63% (1,32 tạ/ha).", "51.5 tạ/ha, level, yoy 2.63")]
    [InlineData("Thu ngân sách là 18 tỷ 847 triệu đồng, đạt 62% dự toán.", "18.847 tỷ đồng, level, plan 62")]
    [InlineData("Kim ngạch xuất khẩu đạt 5 tỷ 508 triệu USD.", "5.508 tỷ USD, level")]
    [InlineData("Tăng trưởng (GRDP) của TP. Cần Thơ ước đạt 7,23%.", "7.23 %, growth_yoy, ước")]
    [InlineData("Thu nhập bình quân đạt 62,5 triệu đồng/người/năm.", "62.5 triệu đồng/người/năm, level")]
    [InlineData("Chỉ số PCI năm 2023 xếp hạng 14/63 tỉnh, thành phố.", "14 hạng, level, 2023")]
    public void One_clause_about_one_thing_is_one_observation(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(ReportSample.Show));

    [Theory]
    [InlineData("Khu vực dịch vụ tăng 7,05% so với cùng kỳ (đóng góp 3,64 điểm % vào mức tăng trưởng chung).", "7.05 %, growth_yoy | 3.64 điểm %, contribution")]
    [InlineData("Tổng chi là 8.537 tỷ đồng, đạt 78% dự toán, tăng 12% so với cùng kỳ; trong đó chi thường xuyên là 3.902 tỷ đồng, đạt 59,42%, giảm 10,84%.", "8537 tỷ đồng, level, yoy 12, plan 78 | 3902 tỷ đồng, level, yoy -10.84, plan 59.42")]
    [InlineData("Dư nợ nông nghiệp chiếm 29,38% tổng dư nợ, tăng 1,92% so với đầu năm; cho vay xuất khẩu chiếm 11,11%, tăng 9,18%.", "29.38 %, share | 11.11 %, share")]
    [InlineData("Cấp mới cho 875 doanh nghiệp với tổng vốn 8.300 tỷ đồng, đạt 48% KH về số lượng doanh nghiệp và đạt 63% KH về vốn.", "875 doanh nghiệp, count, plan 48 | 8300 tỷ đồng, level, plan 63")]
    [InlineData("Khu vực một chiếm 8,63%, khu vực hai chiếm 31,46%. (Cơ cấu 6 tháng năm 2023 tương ứng là: 8,55% và 32,21%).", "8.63 %, share, prev 8.55 | 31.46 %, share, prev 32.21")]
    [InlineData("Xảy ra 350 vụ tai nạn giao thông, làm 180 người chết; so với cùng kỳ tăng 20 vụ (6,1%), giảm 15 người chết (7,7%).", "350 vụ, count, yoy 6.1 | 180 người, count, yoy -7.7")]
    [InlineData("Chỉ số giá tiêu dùng tháng 6 tăng 0,55% so với tháng trước, tăng 3,52% so với cùng kỳ.", "0.55 %, ratio, 2024-06 | 3.52 %, growth_yoy, 2024-06")]
    [InlineData("Tổng thu 100 tỷ đồng, tăng 5% so với cùng kỳ (trong đó thu nội địa 60 tỷ đồng, thu hải quan 40 tỷ đồng), đạt 50% dự toán.", "100 tỷ đồng, level, yoy 5, plan 50 | 60 tỷ đồng, level | 40 tỷ đồng, level")]
    [InlineData("Lũy kế, các khu công nghiệp có 256 dự án với tổng vốn đầu tư đăng ký 1,93 tỷ USD.", "256 dự án, count, lũy kế | 1.93 tỷ USD, cumulative, lũy kế")]
    [InlineData("Đã hỗ trợ 134 triệu đồng (trong đó: Xuân An 120 triệu, huyện Yên Bình 14 triệu đồng).", "134 triệu đồng, level | 120 triệu đồng, level | 14 triệu đồng, level")]
    [InlineData("Sản lượng nuôi 88.865 tấn, giảm 19% so với cùng kỳ và sản lượng khai thác 2.300 tấn, tăng 5% so với cùng kỳ.", "88865 tấn, level, yoy -19 | 2300 tấn, level, yoy 5")]
    public void Figures_of_one_sentence_are_told_apart(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ReportSample.Read(sentence).Select(ReportSample.Show)));

    [Theory]
    [InlineData("Đến cuối năm 2023, đã hoàn thành 03 khu tái định cư.", "2023")]
    [InlineData("Đến ngày 24 tháng 6 năm 2024, giải ngân được 2.843 tỷ đồng.", "2024-06-24")]
    [InlineData("Ước đến cuối tháng 6/2024, tổng dư nợ đạt 162.000 tỷ đồng.", "2024-06")]
    [InlineData("Doanh thu quý I/2024 đạt 500 tỷ đồng.", "2024-Q1")]
    [InlineData("Doanh thu 6 tháng/2023 đạt 500 tỷ đồng, tăng 4% so với cùng kỳ năm 2022.", "2023-H1")]
    [InlineData("Doanh thu đạt 500 tỷ đồng, tăng 4% so với cùng kỳ năm 2022.", "2023-H1")]
    [InlineData("Doanh thu đạt 500 tỷ đồng.", "2024-H1")]
    public void The_period_is_that_of_the_clause_or_the_report(string sentence, string period) =>
        Assert.Equal(period, Assert.Single(ReportSample.Read(sentence)).Period);

    [Theory]
    [InlineData("Theo Quyết định số 1228/QĐ-UBND ngày 04 tháng 6 năm 2024 về quy hoạch phân khu tỷ lệ 1/2000 (khu 2, huyện Bắc Hà).")]
    [InlineData("Áp dụng Điều 3, khoản 2 và tiêu chuẩn ISO 9001:2015; Quốc lộ 91, lớp 10, lần thứ 5, giai đoạn 2021-2025, 24 tháng.")]
    [InlineData("Phấn đấu thu ngân sách đạt 6.000 tỷ đồng; dự kiến khởi công 05 dự án.")]
    [InlineData("Phong trào “1 phải 5 giảm” và mô hình “3 không” tiếp tục được nhân rộng.")]
    [InlineData("Các nguồn vốn giải ngân trên 25% được biểu dương; dự án quy mô dưới 500 ha không thuộc diện này.")]
    [InlineData("Mô hình chợ 4.0 được duy trì, huy động trẻ 5 tuổi ra lớp.")]
    [InlineData("Qua tính toán sơ bộ, để đạt được tăng trưởng ở mức 7,5%, khu vực II phải đạt mức 13,23% để ước cả năm đạt kế hoạch 9,0% so với cùng kỳ.")]
    public void Numbers_that_measure_nothing_are_no_observations(string sentence) =>
        Assert.Empty(ReportSample.Read(sentence));

    [Fact]
    public void A_clause_without_subject_takes_the_heading_of_its_point()
    {
        var found = Assert.Single(ReportSample.Read("a) Tổng sản phẩm trên địa bàn (GRDP): ước tăng 5,73% so với cùng kỳ năm 2023."));

        Assert.Equal(("Tổng sản phẩm trên địa bàn (GRDP)", "ước"), (found.Indicator, found.Qualifier));
    }

    [Fact]
    public void A_part_is_named_after_its_whole()
    {
        var found = ReportSample.Read("Chỉ số sản xuất công nghiệp tăng 6% so với cùng kỳ; trong đó, ngành khai khoáng giảm 2%.");

        Assert.Equal("Chỉ số sản xuất công nghiệp: ngành khai khoáng", found[1].Indicator);
    }

    [Fact]
    public void The_footnote_of_a_figure_gives_its_value_a_year_before()
    {
        var found = ReportSample.Read("Kim ngạch xuất khẩu đạt 1.156 triệu USD, tăng 7% so với cùng kỳ<sup>1</sup>.\n\n<sup>1</sup> Kim ngạch xuất khẩu 6 tháng/2023 đạt 1.088 triệu USD.");

        Assert.Equal((1088m, 1), (found[0].PreviousValue, found[0].Footnote));
        Assert.Equal((1088m, "2023-H1", 1), (found[1].Value, found[1].Period, found[1].Footnote));
    }

    [Fact]
    public void A_figure_that_a_page_break_cuts_off_is_read_whole()
    {
        var found = Assert.Single(ReportSample.Read("Tổng chi ngân sách 8.931 tỷ đồng, đạt 41,86% dự toán HĐND thành\n\n<sup>1</sup> Hội đồng nhân dân\n\nphố giao, tăng 0,07% so với cùng kỳ."));

        Assert.Equal("8931 tỷ đồng, level, yoy 0.07, plan 41.86", ReportSample.Show(found));
        Assert.True(found.Source.Span.LastLine > found.Source.Span.FirstLine);
    }

    [Fact]
    public void Tasks_ahead_and_plans_hold_no_observations()
    {
        Assert.Empty(ReportSample.ReadText("# BÁO CÁO\n\n## Tình hình năm 2024\n\n## I. NHIỆM VỤ, GIẢI PHÁP NĂM 2025\n\nThu ngân sách đạt 100 tỷ đồng, tăng 5% so với cùng kỳ.\n"));
        Assert.Empty(ReportSample.ReadText("# KẾ HOẠCH\n\n## Phát triển kinh tế năm 2025\n\n## I. MỤC TIÊU\n\nGRDP tăng 8%, thu ngân sách 100 tỷ đồng, đạt 100% dự toán.\n"));
    }

    [Fact]
    public void A_report_without_letterhead_is_known_by_its_language()
    {
        var found = ReportSample.ReadText("GRDP quý I/2025 ước tăng 8,35% so với cùng kỳ năm 2024.\n\nThu ngân sách đạt 5.420 tỷ đồng, đạt 32,1% dự toán, tăng 21,7% so với cùng kỳ.\n\nGiải ngân vốn đạt 1.020 tỷ đồng, đạt 12,5% kế hoạch.\n");

        Assert.Equal(["8.35 %, growth_yoy, ước, 2025-Q1", "5420 tỷ đồng, level, 2025-Q1, yoy 21.7, plan 32.1", "1020 tỷ đồng, level, 2025-Q1, plan 12.5"], found.Select(ReportSample.Show));
    }

    [Theory]
    [InlineData("Cây ngô: Ước tính diện tích gieo trồng được 2.593 ha.", "Cây ngô: diện tích gieo trồng")]
    [InlineData("Hiện đàn lợn có 339 nghìn con.", "Đàn lợn")]
    [InlineData("Tổng thu ngân sách nhà nước trong 6 tháng đầu năm ước đạt 28,36 tỷ đồng.", "Tổng thu ngân sách nhà nước")]
    [InlineData("Đáng chú ý, kim ngạch xuất khẩu đạt xấp xỉ 18 triệu USD.", "Kim ngạch xuất khẩu")]
    public void Names_hold_what_is_measured_and_no_more(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(found => found.Indicator));

    [Fact]
    public void A_sum_over_months_measures_what_the_sentence_before_it_did()
    {
        var found = ReportSample.Read("Kim ngạch xuất khẩu hàng hóa tháng 6 đạt 224,9 triệu USD. Tính chung 6 tháng đạt 1.577,9 triệu USD, tăng 9,9% so cùng kỳ.");

        Assert.Equal(["Kim ngạch xuất khẩu hàng hóa", "Kim ngạch xuất khẩu hàng hóa"], found.Select(observation => observation.Indicator));
    }

    [Fact]
    public void A_plan_of_the_whole_year_is_no_period_and_aims_in_a_row_are_no_results()
    {
        Assert.Equal(["24826 tấn, level, plan 48.4", "744 ha, level"], ReportSample.Read("Sản lượng đạt 24.826 tấn, bằng 48,4% kế hoạch cả năm; trồng rừng mới được 744 ha.").Select(ReportSample.Show));
        Assert.Empty(ReportSample.Read("Phấn đấu thực hiện các mục tiêu: giá trị sản xuất tăng 6%; thu ngân sách đạt 21 tỷ đồng."));
    }

    [Theory]
    [InlineData("Tình hình kinh tế - xã hội chính thức tháng 6, ước tháng 7 và 7 tháng năm 2024", "2024-07")]
    [InlineData("Tình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2024, nhiệm vụ trọng tâm tháng 9 năm 2024", "2024-08")]
    [InlineData("Kết quả thực hiện nhiệm vụ 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm 2024", "2024-9M")]
    public void The_period_of_a_report_is_the_last_its_title_reports_on(string title, string expected)
    {
        var found = ReportSample.ReadText($"BÁO CÁO\n{title}\n\nTổng thu ngân sách đạt 4.000 tỷ đồng, tăng 7% so với cùng kỳ.\n\nI. KINH TẾ\n\nDiện tích mía giảm 3,1% so với cùng kỳ.\n");

        Assert.Equal([("Tổng thu ngân sách", expected), ("Diện tích mía", expected)], found.Select(observation => (observation.Indicator, observation.Period!)));
    }

    [Fact]
    public void Parts_grow_on_the_year_and_in_the_period_of_their_whole()
    {
        var found = ReportSample.ReadText("BÁO CÁO\nTình hình kinh tế - xã hội\n\nI. KẾT QUẢ\n\nGRDP năm 2022 tăng 13,94% so với năm 2021, trong đó: Khu vực dịch vụ tăng 8,84%, đóng góp 3,38 điểm phần trăm.\n");

        Assert.Equal(["13.94 %, growth_yoy, 2022", "8.84 %, growth_yoy, 2022", "3.38 điểm phần trăm, contribution, 2022"], found.Select(ReportSample.Show));
        Assert.Equal("Khu vực dịch vụ: đóng góp", found[2].Indicator);
    }

    [Fact]
    public void A_heading_with_tasks_may_head_results()
    {
        var found = ReportSample.ReadText("""
            BÁO CÁO
            Tình hình quý I năm 2024

            1. PHÁT TRIỂN SẢN XUẤT VÀ CÁC NHIỆM VỤ TRỌNG TÂM

            Diện tích lúa đạt 500 ha, tăng 5% so với cùng kỳ.

            Sản lượng lúa đạt 900 tấn, tăng 4% so với CKNT, cao hơn cùng kỳ.
            """);

        Assert.Equal(["500 ha, level, 2024-Q1, yoy 5", "900 tấn, level, 2024-Q1, yoy 4"], found.Select(ReportSample.Show));
    }

    [Theory]
    [InlineData("Lúa đông xuân đạt 545.891 tấn, giảm 2,48% so vụ đông xuân năm trước.", "545891 tấn, level, yoy -2.48")]
    [InlineData("Diện tích lúa đạt 158.700 ha, tăng 0,97% so với vụ thu đông của năm trước.", "158700 ha, level, yoy 0.97")]
    [InlineData("Diện tích lúa đạt 158.700 ha, tăng 0,97% so với vụ thu đông năm 2023.", "158700 ha, level, yoy 0.97")]
    [InlineData("Diện tích lúa đạt 158.700 ha, tăng 0,97% so với vụ trước.", "158700 ha, level")]
    public void A_season_is_compared_with_itself_a_year_before(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(ReportSample.Show));

    [Theory]
    [InlineData("Diện tích xuống giống 155.773 ha, giảm 8,29% so cùng kỳ tương đương 14.075 ha; có 143 mô hình.", "155773 ha, level, yoy -8.29 | 143 mô hình, count")]
    [InlineData("Lúa hè thu xuống giống 71.280 ha, giảm 2,30% hay 1.676 ha so cùng kỳ.", "71280 ha, level, yoy -2.3")]
    [InlineData("GRDP bình quân đạt 60,7 triệu đồng/năm, tương đương 2.565 USD.", "60.7 triệu đồng/năm, level | 2565 USD, level")]
    public void How_much_a_change_is_in_the_unit_of_what_changed_is_no_result(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ReportSample.Read(sentence).Select(ReportSample.Show)));

    [Theory]
    [InlineData("Kim ngạch xuất khẩu 180,8 triệu USD, đạt 16,4% kế hoạch tăng 13,5% so với cùng kỳ.", "180.8 triệu USD, level, yoy 13.5, plan 16.4")]
    [InlineData("Tổng thu ngân sách 50 tỷ đồng, bằng 57,1% dự toán năm tăng 7,1% so với cùng kỳ.", "50 tỷ đồng, level, yoy 7.1, plan 57.1")]
    [InlineData("Tổng chi ngân sách 5.565 triệu đồng đạt 140,7% so nghị quyết HĐND 148,1% so kế hoạch huyện.", "5565 triệu đồng, level, plan 140.7")]
    public void A_plan_named_in_front_of_the_next_share_is_no_subject(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(ReportSample.Show));

    [Fact]
    public void The_yield_of_a_crop_is_named_after_the_crop_that_the_sentence_opens_with()
    {
        var found = ReportSample.Read("Lúa hè thu xuống giống 71.280 ha, đã thu hoạch 34.072 ha, ước năng suất đạt 58,38 tạ/ha.");

        Assert.Equal(["Lúa hè thu xuống giống", "Lúa hè thu: thu hoạch", "Lúa hè thu: năng suất"], found.Select(observation => observation.Indicator));
    }

    [Fact]
    public void A_sum_behind_parts_measures_what_their_whole_did()
    {
        var found = ReportSample.Read("Tổng sản lượng thủy sản tháng 3 đạt 50.000 tấn; trong đó sản lượng tôm đạt 17.750 tấn. Lũy kế 3 tháng đầu năm đạt 150.500 tấn; trong đó sản lượng tôm đạt 52.500 tấn.");

        Assert.Equal(["Tổng sản lượng thủy sản", "Tổng sản lượng thủy sản: sản lượng tôm", "Tổng sản lượng thủy sản", "Tổng sản lượng thủy sản: sản lượng tôm"], found.Select(observation => observation.Indicator));
    }

    [Theory]
    [InlineData("Giá lúa tăng mạnh từ 800 đến 1.900 đồng/kg so với tháng trước.", "")]
    [InlineData("Giá tôm thẻ giảm từ 16.000 đến 67.000 đồng/kg so với cùng kỳ.", "")]
    [InlineData("Có 8 xã đạt 12 đến 14 tiêu chí.", "8 xã, count")]
    public void Both_ends_of_a_range_are_no_results(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ReportSample.Read(sentence).Select(ReportSample.Show)));

    [Theory]
    [InlineData("Cấp mới cho 203 doanh nghiệp, tổng vốn đăng ký 1.087,8 tỷ đồng, tăng 56,7% về số vốn so với cùng kỳ.", "203 doanh nghiệp, count | 1087.8 tỷ đồng, level, yoy 56.7")]
    [InlineData("Có 203 doanh nghiệp, tổng vốn đăng ký 1.087,8 tỷ đồng, tăng 10% về số doanh nghiệp và tăng 56,7% về số vốn so với cùng kỳ.", "203 doanh nghiệp, count, yoy 10 | 1087.8 tỷ đồng, level, yoy 56.7")]
    public void A_change_in_the_sum_of_capital_is_that_of_the_money(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ReportSample.Read(sentence).Select(ReportSample.Show)));

    [Theory]
    [InlineData("Sản lượng nuôi trồng thủy sản tăng mạnh lên 704.300 tấn, tăng 7,14% so với cùng kỳ.", "Sản lượng nuôi trồng thủy sản: 704300 tấn, level, yoy 7.14")]
    [InlineData("Quy mô nền kinh tế của tỉnh tăng lên 71.000 tỷ đồng.", "Quy mô nền kinh tế của tỉnh: 71000 tỷ đồng, level")]
    [InlineData("Sản lượng nuôi trồng thủy sản là 500 tấn, tăng thêm 20 tấn.", "Sản lượng nuôi trồng thủy sản: 500 tấn, level")]
    public void What_something_rises_to_is_its_level(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(found => $"{found.Indicator}: {ReportSample.Show(found)}"));

    [Theory]
    [InlineData("Tốc độ tăng trưởng của tỉnh đạt 7,16%, vượt qua con số 6,14% của năm 2023.", "7.16 %, growth_yoy, prev 6.14")]
    [InlineData("Tốc độ tăng trưởng của tỉnh đạt 7,16%, cao hơn mức 6,14% của năm 2021.", "7.16 %, growth_yoy")]
    [InlineData("Tốc độ tăng trưởng của tỉnh đứng thứ 21 so với 63 tỉnh, thành phố cả nước.", "21 hạng, level")]
    [InlineData("Quy mô kinh tế đạt 70.000 tỷ đồng, tăng 25% so với năm 2020.", "70000 tỷ đồng, level")]
    [InlineData("Chỉ số năm 2020 được công bố, điểm số của tỉnh đạt 63,46 điểm, tăng 1% so với năm 2019.", "63.46 điểm, level, 2020, yoy 1")]
    public void What_a_figure_is_compared_with_is_none_of_its_period(string sentence, string expected) =>
        Assert.Equal([expected], ReportSample.Read(sentence).Select(ReportSample.Show));

    [Theory]
    [InlineData("Dự báo đến ngày 30 tháng 9, tổng vốn huy động trên địa bàn được 11.730 tỷ đồng.", "")]
    [InlineData("Thành phố có kế hoạch gieo trồng 74.188 ha lúa đông xuân.", "")]
    [InlineData("Huyện có kế hoạch trồng 500 ha rừng, đến nay đã trồng 450 ha.", "450 ha, level")]
    public void Forecasts_and_plans_are_no_results(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ReportSample.Read(sentence).Select(ReportSample.Show)));

    [Fact]
    public void A_part_that_is_named_behind_its_figure_bears_that_name()
    {
        var found = ReportSample.Read("Tổng nguồn vốn huy động trên 1.197 tỷ đồng, trong đó trên 530 tỷ đồng là ngân sách Nhà nước, trên 570 tỷ từ tín dụng, 97 tỷ đồng vốn doanh nghiệp.");

        Assert.Equal(
            ["Tổng nguồn vốn huy động", "Tổng nguồn vốn huy động: ngân sách Nhà nước", "Tổng nguồn vốn huy động: tín dụng", "Tổng nguồn vốn huy động: vốn doanh nghiệp"],
            found.Select(observation => observation.Indicator));
    }

    [Fact]
    public void Targets_missed_keep_the_verb_that_says_so() =>
        Assert.Equal("Chỉ tiêu không đạt", Assert.Single(ReportSample.Read("Có 03/26 chỉ tiêu không đạt.")).Indicator);

    [Fact]
    public void Identities_are_unique()
    {
        var found = ReportSample.Read("Cấp mới 01 dự án, vốn đăng ký 5 tỷ đồng; cấp mới 01 dự án, vốn đăng ký 5 tỷ đồng.");

        Assert.Equal(found.Length, found.Select(observation => observation.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Any_text_is_read_without_a_crash()
    {
        string[] words =
        [
            "tăng", "giảm", "đạt", "chiếm", "%", "5,7", "12.345", "(", ")", ";", ",", ".", ":", "so với cùng kỳ", "kế hoạch", "tỷ đồng", "trong đó", "31/36", "xã", "6 tháng",
            "năm 2023", "với", "và", "ước", "về vốn", "-", "“", "”", "+", "điểm %", "lần", "số", "1/2000", "ngày 24 tháng 6 năm 2024", "<sup>1</sup>", "tương ứng là", "\n\n", "vụ",
        ];
        Gen.Int[0, words.Length - 1].Array[0, 60].Sample(picks => ReportSample.Read(string.Join(' ', picks.Select(pick => words[pick]))).All(found => found.Source.Quote.Length > 0), iter: 3000);
    }

    [Fact]
    public void A_very_long_paragraph_is_read_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("thu ngân sách năm 2023 đạt 5,5 tỷ đồng, tăng 5% so với cùng kỳ (6 tháng năm 2023 là 4 tỷ đồng), ", 3000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(ReportSample.Read(text).Length >= 3000);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }
}
