namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Three made-up plans of other provinces, each in another manner, read whole.</summary>
public sealed class OtherProvinceTests
{
    [Fact]
    public void A_plan_whose_headings_are_the_departments()
    {
        var document = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            1. Sở Văn hóa, Thể thao và Du lịch

            - Chủ trì, phối hợp với Sở Tài chính và Công an tỉnh xây dựng bộ tiêu chí, trình UBND tỉnh ban hành trước ngày 30/6/2026.

            - Hướng dẫn, kiểm tra việc thực hiện; định kỳ 6 tháng, hằng năm tổng hợp, báo cáo UBND tỉnh.

            2. Sở Tài chính: Tham mưu UBND tỉnh cân đối, bố trí kinh phí thực hiện Kế hoạch.

            3. Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh bảo đảm an ninh tại các điểm du lịch.

            4. UBND các xã, phường

            a) Rà soát, lựa chọn điểm có tiềm năng, gửi danh sách về Sở Văn hóa, Thể thao và Du lịch trong tháng 4/2026;

            b) Bố trí lực lượng hỗ trợ du khách; các chủ cơ sở lưu trú chịu trách nhiệm niêm yết giá.

            5. Báo và phát thanh, truyền hình Quảng Ngãi tăng thời lượng tuyên truyền.

            Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các sở, ban, ngành kịp thời phản ánh về Sở Văn hóa, Thể thao và Du lịch.
            """);

        Assert.Equal(
        [
            "I.1 | Sở Văn hóa, Thể thao và Du lịch + Sở Tài chính; Công an tỉnh | xây dựng bộ tiêu chí, trình UBND tỉnh ban hành trước ngày 30/6/2026 | 2026-06-30",
            "I.1 | Sở Văn hóa, Thể thao và Du lịch | Hướng dẫn, kiểm tra việc thực hiện; định kỳ 6 tháng, hằng năm tổng hợp, báo cáo UBND tỉnh | half_yearly",
            "I.2 | Sở Tài chính | Tham mưu UBND tỉnh cân đối, bố trí kinh phí thực hiện Kế hoạch",
            "I.3 | Công an tỉnh + Bộ Chỉ huy Bộ đội Biên phòng tỉnh | bảo đảm an ninh tại các điểm du lịch",
            "I.4.a | UBND các xã, phường | Rà soát, lựa chọn điểm có tiềm năng, gửi danh sách về Sở Văn hóa, Thể thao và Du lịch trong tháng 4/2026 | 2026-04-30",
            "I.4.b | UBND các xã, phường | Bố trí lực lượng hỗ trợ du khách",
            "I.4.b | Các chủ cơ sở lưu trú | niêm yết giá",
            "I.5 | Báo và phát thanh, truyền hình Quảng Ngãi | tăng thời lượng tuyên truyền",
            "I.5 | Các sở, ban, ngành | kịp thời phản ánh về Sở Văn hóa, Thể thao và Du lịch",
        ], PlanSample.Duties(document));
    }

    [Fact]
    public void A_plan_that_assigns_in_one_opening_clause()
    {
        var document = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            Căn cứ nội dung Kế hoạch, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND cấp xã:

            1. Xây dựng kế hoạch cụ thể, hoàn thành trước ngày 31/3/2026.

            2. Báo cáo kết quả về Sở Nội vụ trước ngày 10 hằng tháng.

            Giao các sở: Nội vụ, Tư pháp; Văn phòng UBND tỉnh:

            - Theo dõi các chỉ số thành phần.

            - Sở Nội vụ là cơ quan thường trực, có trách nhiệm đôn đốc, tổng hợp, báo cáo Chủ tịch UBND tỉnh hằng quý.

            Kinh phí thực hiện do ngân sách nhà nước bảo đảm.
            """);

        Assert.Equal(
        [
            "I.1 | Giám đốc các sở; Chủ tịch UBND cấp xã | Xây dựng kế hoạch cụ thể, hoàn thành trước ngày 31/3/2026 | 2026-03-31",
            "I.2 | Giám đốc các sở; Chủ tịch UBND cấp xã | Báo cáo kết quả về Sở Nội vụ trước ngày 10 hằng tháng | monthly 10",
            "I.2 | Sở Nội vụ; Sở Tư pháp; Văn phòng UBND tỉnh | Theo dõi các chỉ số thành phần",
            "I.2 | Sở Nội vụ | đôn đốc, tổng hợp, báo cáo Chủ tịch UBND tỉnh hằng quý | quarterly",
        ], PlanSample.Duties(document));
    }

    [Fact]
    public void A_resolution_with_targets_and_duties_of_bodies()
    {
        var document = PlanSample.Extract("""
            HỘI ĐỒNG NHÂN DÂN TỈNH CÀ MAU

            Số: 31/NQ-HĐND

            Cà Mau, ngày 10 tháng 12 năm 2025

            NGHỊ QUYẾT

            Về nhiệm vụ phát triển kinh tế - xã hội năm 2026

            Điều 1. Mục tiêu, chỉ tiêu chủ yếu

            1. GRDP bình quân đầu người 98 - 100 triệu đồng.

            2. Tỷ lệ hộ nghèo giảm 0,5 điểm %; tỷ lệ thất nghiệp dưới 2,5%.

            3. Tỷ lệ hộ sử dụng nước hợp vệ sinh: thành thị 99,5%, nông thôn 95%.

            4. Cơ cấu kinh tế: nông nghiệp 32%; dịch vụ 30%.

            Điều 2. Tổ chức thực hiện

            1. Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh triển khai thực hiện Nghị quyết.

            2. Các Ban Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.
            """);

        Assert.Equal(
        [
            "GRDP bình quân đầu người | 98-100 triệu đồng | 2026 | reach",
            "Tỷ lệ hộ nghèo | 0.5 điểm % | 2026 | decrease",
            "Tỷ lệ thất nghiệp | -2.5 % | 2026 | reach",
            "Tỷ lệ hộ sử dụng nước hợp vệ sinh: thành thị | 99.5 % | 2026 | reach",
            "Tỷ lệ hộ sử dụng nước hợp vệ sinh: nông thôn | 95 % | 2026 | reach",
            "Cơ cấu kinh tế: nông nghiệp | 32 % | 2026 | share",
            "Cơ cấu kinh tế: dịch vụ | 30 % | 2026 | share",
        ], PlanSample.Targets(document));
        Assert.Equal(
        [
            "Điều 2.1 | Ủy ban nhân dân tỉnh | triển khai thực hiện Nghị quyết",
            "Điều 2.2 | Các Ban Hội đồng nhân dân tỉnh | giám sát việc thực hiện Nghị quyết",
        ], PlanSample.Duties(document));
    }
}
