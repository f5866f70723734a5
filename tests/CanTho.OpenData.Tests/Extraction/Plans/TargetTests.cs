namespace CanTho.OpenData.Tests.Extraction.Plans;

public sealed class TargetTests
{
    [Theory]
    [InlineData("Tỷ lệ lao động qua đào tạo đạt từ 75 - 80%.", "Tỷ lệ lao động qua đào tạo | 75-80 % | 2026 | reach")]
    [InlineData("Tổng vốn đầu tư toàn xã hội giai đoạn 2026 - 2030 từ 280.000 - 300.000 tỷ đồng.", "Tổng vốn đầu tư toàn xã hội | 280000-300000 tỷ đồng | 2026-2030 | reach")]
    [InlineData("GRDP tăng bình quân 10,5 - 11%/năm.", "GRDP | 10.5-11 %/năm | 2026 | increase")]
    [InlineData("Tỷ lệ thất nghiệp dưới 2,5%.", "Tỷ lệ thất nghiệp | -2.5 % | 2026 | reach")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến tối thiểu 85%.", "Tỷ lệ hồ sơ trực tuyến | 85+ % | 2026 | reach")]
    [InlineData("Tốc độ tăng trưởng từ 10% trở lên.", "Tốc độ tăng trưởng | 10+ % | 2026 | increase")]
    [InlineData("Giảm tỷ lệ hộ nghèo hằng năm 1,5%/năm (chuẩn 2021-2025).", "Tỷ lệ hộ nghèo | 1.5 %/năm | 2026 | decrease")]
    [InlineData("Giảm 5% biên chế so với năm 2025.", "Biên chế | 5 % | 2026 | decrease")]
    [InlineData("Giảm thời gian chờ từ 30 phút xuống 15 phút.", "Thời gian chờ | 15 phút | 2026 | decrease")]
    [InlineData("100% thủ tục hành chính được cung cấp trực tuyến.", "Thủ tục hành chính được cung cấp trực tuyến | 100 % | 2026 | reach")]
    [InlineData("Hoàn thành 100% xã đạt chuẩn nông thôn mới (36/36 xã).", "Xã đạt chuẩn nông thôn mới | 100 % | 2026 | reach")]
    [InlineData("Có ít nhất 200 doanh nghiệp công nghệ số.", "Doanh nghiệp công nghệ số | 200+ doanh nghiệp | 2026 | reach")]
    [InlineData("Phấn đấu đến hết năm 2028 có ít nhất 35 trạm sạc công cộng.", "Trạm sạc công cộng | 35+ trạm | 2028 | reach")]
    [InlineData("Số bác sĩ/vạn dân 14,5.", "Số bác sĩ/vạn dân | 14.5 | 2026 | reach")]
    [InlineData("Đến năm 2030, tỷ trọng kinh tế số chiếm 30% GRDP.", "Tỷ trọng kinh tế số | 30 % | 2030 | share")]
    [InlineData("Trên 90% cán bộ, công chức, viên chức sử dụng chữ ký số.", "Cán bộ, công chức, viên chức sử dụng chữ ký số | 90+ % | 2026 | reach")]
    [InlineData("≥ 60% doanh nghiệp ứng dụng công nghệ số.", "Doanh nghiệp ứng dụng công nghệ số | 60+ % | 2026 | reach")]
    [InlineData("Tỷ lệ suy dinh dưỡng thể thấp còi dưới 24%1;", "Tỷ lệ suy dinh dưỡng thể thấp còi | -24 % | 2026 | reach")]
    [InlineData("Diện tích canh tác rau an toàn đạt 24.000 ha[2].", "Diện tích canh tác rau an toàn | 24000 ha | 2026 | reach")]
    [InlineData("Thu ngân sách nhà nước: 12.800 tỷ đồng;", "Thu ngân sách nhà nước | 12800 tỷ đồng | 2026 | reach")]
    [InlineData("Có 30 giường bệnh/1 vạn dân.", "Giường bệnh/1 vạn dân | 30 giường bệnh/1 vạn dân | 2026 | reach")]
    [InlineData("Thu nhập bình quân đầu người đạt 6.500 USD/người.", "Thu nhập bình quân đầu người | 6500 USD/người | 2026 | reach")]
    public void A_line_of_a_list_gives_its_target(string line, string expected) =>
        Assert.Equal([expected], PlanSample.Targets(PlanSample.Plan("MỤC TIÊU", "- " + line)));

    [Theory]
    [InlineData("Thông qua kế hoạch phát triển kinh tế - xã hội với các chỉ tiêu chủ yếu sau:", "")]
    [InlineData("THÔNG QUA", "Thông qua kế hoạch với một số mục tiêu cụ thể như sau:\n\n")]
    public void Targets_stand_below_words_that_announce_them(string heading, string opening) => Assert.Equal(
        ["GRDP bình quân đầu người | 128 triệu đồng | 2026 | reach", "Tỷ lệ dân số tham gia bảo hiểm y tế | 96+ % | 2026 | reach"],
        PlanSample.Targets(PlanSample.Plan(heading, opening + "1. GRDP bình quân đầu người đạt 128 triệu đồng.\n2. Tỷ lệ dân số tham gia bảo hiểm y tế từ 96% trở lên.")));

    [Theory]
    [InlineData("Tỷ lệ huy động trẻ đến trường: mẫu giáo đạt 93%; tiểu học 100%.",
        "Tỷ lệ huy động trẻ đến trường: mẫu giáo | 93 %", "Tỷ lệ huy động trẻ đến trường: tiểu học | 100 %")]
    [InlineData("Tỷ lệ dân số dùng nước sạch đạt 83%; trong đó, đô thị đạt 90%, nông thôn đạt 80%.",
        "Tỷ lệ dân số dùng nước sạch | 83 %", "Tỷ lệ dân số dùng nước sạch: đô thị | 90 %", "Tỷ lệ dân số dùng nước sạch: nông thôn | 80 %")]
    [InlineData("Tổng thu ngân sách tăng 11%; trong đó, thu nội địa tăng 12,4%.", "Tổng thu ngân sách | 11 %", "Thu nội địa | 12.4 %")]
    [InlineData("Tổng kim ngạch xuất khẩu 11 tỷ USD, tổng kim ngạch nhập khẩu 3,8 tỷ USD.", "Tổng kim ngạch xuất khẩu | 11 tỷ USD", "Tổng kim ngạch nhập khẩu | 3.8 tỷ USD")]
    [InlineData("Tổng thu du lịch đạt 1.950 tỷ đồng, tăng 12% so với năm 2025.", "Tổng thu du lịch | 1950 tỷ đồng", "Tổng thu du lịch | 12 %")]
    public void Names_left_out_are_filled_in(string line, params string[] expected) =>
        Assert.Equal(expected, PlanSample.Targets(PlanSample.Plan("CHỈ TIÊU CHỦ YẾU", "- " + line)).Select(target => string.Join(" | ", target.Split(" | ").Take(2))));

    [Theory]
    [InlineData("Tăng trưởng chậm ảnh hưởng đến mục tiêu tăng trưởng kinh tế cả năm 7,5%-8,0%.", "Tăng trưởng kinh tế | 7.5-8.0 %")]
    [InlineData("Tỷ lệ thu gom chất thải rắn đô thị đạt 98,78% (NQ 98,9%).", "Tỷ lệ thu gom chất thải rắn đô thị | 98.9 %")]
    [InlineData("Các đơn vị phấn đấu đạt chỉ tiêu giải ngân trên 95% kế hoạch vốn.", "Giải ngân kế hoạch vốn | 95+ %")]
    public void Running_text_gives_the_targets_it_mentions(string sentence, string expected) =>
        Assert.Equal([expected], PlanSample.Targets(PlanSample.Plan("TÌNH HÌNH", "1. " + sentence)).Select(target => string.Join(" | ", target.Split(" | ").Take(2))));

    [Theory]
    [InlineData("Tổng thu ngân sách 5.891 tỷ đồng, đạt 47,52% dự toán, tăng 16,38% so với cùng kỳ.")]
    [InlineData("Đã giải ngân 40% kế hoạch vốn năm 2026.")]
    [InlineData("Thực hiện Nghị quyết số 57-NQ/TW trong 5 năm 2026 - 2030.")]
    public void Results_are_no_targets(string sentence) => Assert.Empty(PlanSample.Targets(PlanSample.Plan("KẾT QUẢ", "1. " + sentence)));

    [Fact]
    public void The_period_of_a_heading_holds_for_its_lines_and_a_line_of_its_own_comes_first()
    {
        var targets = PlanSample.Plan("MỤC TIÊU ĐẾN NĂM 2030", "1. Tỷ lệ đô thị hóa đạt 45%.\n\n2. Tỷ lệ che phủ rừng năm 2028 đạt 50%.").Targets;

        Assert.Equal(["2030", "2028"], targets.Select(target => target.Period));
        Assert.Equal("Tỷ lệ đô thị hóa đạt 45%", targets[0].Source.Quote);
    }

    [Fact]
    public void A_table_of_targets_gives_one_for_each_row_and_year()
    {
        var plan = PlanSample.Plan("MỤC TIÊU", """
            | TT | Chỉ tiêu | Đơn vị | Năm 2025 | Năm 2026 | Đến năm 2030 |
            |---|---|---|---|---|---|
            | I | Y tế | | | | |
            | | - Xã có bác sĩ | % | | 95 | |
            | 1 | Tỷ lệ bệnh viện có bệnh án điện tử | % | 40 | 80 | 100 |
            | 2 | Số giường bệnh/vạn dân | giường | 28 | 30 - 32 | ≥ 35 |
            """);

        Assert.Equal(
            [
                "Xã có bác sĩ | 95 % | 2026 | reach",
                "Tỷ lệ bệnh viện có bệnh án điện tử | 80 % | 2026 | reach", "Tỷ lệ bệnh viện có bệnh án điện tử | 100 % | 2030 | reach",
                "Số giường bệnh/vạn dân | 30-32 giường | 2026 | reach", "Số giường bệnh/vạn dân | 35+ giường | 2030 | reach",
            ],
            PlanSample.Targets(plan));
        Assert.Empty(plan.Tasks);
    }

    [Fact]
    public void Columns_of_results_and_comparisons_are_no_targets_and_parts_carry_the_name_above_them()
    {
        var plan = PlanSample.Plan("CÁC CHỈ TIÊU", string.Join('\n',
            "TT\tChỉ tiêu\tĐVT\tThực hiện 2025\tKế hoạch 2026\tSo sánh (%)",
            "1\tGRDP bình quân đầu người\ttriệu đồng\t110\t128\t116,4",
            "2\tTỷ lệ hộ nghèo\t%\t1,2\tdưới 0,9\t",
            "\t- Nông thôn\t%\t2\t1,5\t",
            "3\tXã đạt chuẩn nông thôn mới\txã\t\tPhấn đấu hết năm\t"));

        Assert.Equal(
            [
                "GRDP bình quân đầu người | 128 triệu đồng | 2026 | reach", "Tỷ lệ hộ nghèo | -0.9 % | 2026 | reach", "Tỷ lệ hộ nghèo: Nông thôn | 1.5 % | 2026 | reach",
            ],
            PlanSample.Targets(plan));
    }
}
