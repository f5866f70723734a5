using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>How plans assign in prose: one line of text, one or more duties.</summary>
public sealed class DutyTests
{
    [Theory]
    [InlineData("Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra bếp ăn tập thể.", "Sở Y tế + Công an tỉnh | kiểm tra bếp ăn tập thể")]
    [InlineData("Sở Tài chính có trách nhiệm bố trí kinh phí.", "Sở Tài chính | bố trí kinh phí")]
    [InlineData("Sở Nội vụ chịu trách nhiệm theo dõi, đôn đốc.", "Sở Nội vụ | theo dõi, đôn đốc")]
    [InlineData("Công an tỉnh chủ trì, phối hợp Sở Y tế và Sở Nội vụ bảo đảm trật tự.", "Công an tỉnh + Sở Y tế; Sở Nội vụ | bảo đảm trật tự")]
    [InlineData("Sở Xây dựng chủ động phối hợp chặt chẽ với Sở Tài chính lập dự toán.", "Sở Xây dựng + Sở Tài chính | lập dự toán")]
    [InlineData("Sở Tư pháp: Thẩm định dự thảo nghị quyết.", "Sở Tư pháp | Thẩm định dự thảo nghị quyết")]
    [InlineData("Giao các sở: Nội vụ, Y tế, Giáo dục và Đào tạo rà soát biên chế.", "Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo | rà soát biên chế")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch tổ chức lễ hội.", "Sở Văn hóa, Thể thao và Du lịch | tổ chức lễ hội")]
    [InlineData("Sở Giáo dục và Đào tạo liên thông dữ liệu học bạ.", "Sở Giáo dục và Đào tạo | liên thông dữ liệu học bạ")]
    [InlineData("Các sở: Nội vụ, Y tế chủ động rà soát biên chế.", "Sở Nội vụ; Sở Y tế | chủ động rà soát biên chế")]
    [InlineData("Các đơn vị sự nghiệp công lập lập kế hoạch tự chủ.", "Các đơn vị sự nghiệp công lập | lập kế hoạch tự chủ")]
    [InlineData("Công an tỉnh nắm tình hình địa bàn.", "Công an tỉnh | nắm tình hình địa bàn")]
    [InlineData("Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Kế hoạch này.", "Chánh Văn phòng UBND tỉnh; Giám đốc các sở | thi hành Kế hoạch này")]
    [InlineData("Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo kết quả.", "Sở Y tế | báo cáo kết quả")]
    [InlineData("Căn cứ nội dung Kế hoạch; trên cơ sở chức năng được giao, Sở Công Thương xây dựng kịch bản.", "Sở Công Thương | xây dựng kịch bản")]
    [InlineData("Hằng quý, Sở Nội vụ tổng hợp, báo cáo.", "Sở Nội vụ | tổng hợp, báo cáo")]
    [InlineData("Trước ngày 15 tháng 12 hằng năm, Sở Y tế báo cáo UBND tỉnh.", "Sở Y tế | báo cáo UBND tỉnh")]
    [InlineData("Sở Y tế theo chức năng, nhiệm vụ được giao có trách nhiệm tổ chức thực hiện.", "Sở Y tế | tổ chức thực hiện")]
    [InlineData("Ban Quản lý Khu kinh tế Dung Quất hướng dẫn doanh nghiệp.", "Ban Quản lý Khu kinh tế Dung Quất | hướng dẫn doanh nghiệp")]
    [InlineData("Chi cục Kiểm lâm chủ trì, phối hợp với UBND các xã rà soát quỹ đất.", "Chi cục Kiểm lâm + UBND các xã | rà soát quỹ đất")]
    [InlineData("Trung tâm Khuyến nông cung ứng giống cây trồng.", "Trung tâm Khuyến nông | cung ứng giống cây trồng")]
    [InlineData("Bộ Chỉ huy Quân sự tỉnh huấn luyện lực lượng dân quân.", "Bộ Chỉ huy Quân sự tỉnh | huấn luyện lực lượng dân quân")]
    [InlineData("Thanh tra tỉnh tăng cường thanh tra, kiểm tra.", "Thanh tra tỉnh | tăng cường thanh tra, kiểm tra")]
    public void A_sentence_says_who_does_what(string sentence, string expected)
    {
        var duties = PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "1. " + sentence));

        Assert.Equal([$"I.1 | {expected}"], duties.Select(WithoutTime));
    }

    [Theory]
    [InlineData("Rà soát phí hạ tầng (Sở Tài chính chủ trì, phối hợp với Sở Xây dựng; hoàn thành trong quý II/2027).", "Sở Tài chính + Sở Xây dựng | Rà soát phí hạ tầng | 2027-06-30")]
    [InlineData("Xây dựng đề án bến xe xanh (Sở Xây dựng chủ trì; thời gian: năm 2027).", "Sở Xây dựng | Xây dựng đề án bến xe xanh | 2027-12-31")]
    [InlineData("Lập danh mục tuyến, xong trước ngày 31/3/2027 (Sở Xây dựng chủ trì, UBND các xã phối hợp).", "Sở Xây dựng + UBND các xã | Lập danh mục tuyến, xong trước ngày 31/3/2027 | 2027-03-31")]
    [InlineData("Tổ chức tập huấn (Sở Nội vụ chủ trì, các sở, ngành phối hợp thực hiện; định kỳ hằng quý).", "Sở Nội vụ + Các sở, ngành | Tổ chức tập huấn | quarterly")]
    public void Brackets_behind_a_duty_say_who_with_whom_and_when(string sentence, string expected) =>
        Assert.Equal([$"I | {expected}"], PlanSample.Duties(PlanSample.Plan("NHIỆM VỤ", "- " + sentence)));

    [Theory]
    [InlineData("Công an tỉnh tuyên truyền, vận động người dân; thực hiện thường xuyên.", true)]
    [InlineData("Công an tỉnh tăng cường tuần tra; thời gian thực hiện: thường xuyên.", true)]
    [InlineData("Công an tỉnh thường xuyên tuần tra.", false)]
    [InlineData("Công an tỉnh tổ chức tuần tra, kiểm tra thường xuyên.", false)]
    public void A_duty_without_end_is_one_that_says_so_and_not_one_done_often(string sentence, bool isOngoing)
    {
        var task = Assert.Single(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "1. " + sentence).Tasks);

        Assert.Equal(isOngoing ? new Deadline.Ongoing("thường xuyên") : null, task.Deadline);
    }

    [Theory]
    [InlineData("Đẩy mạnh cải cách hành chính; tăng cường thanh tra công vụ.")]
    [InlineData("Tổ chức thực hiện tốt Nghị quyết của Hội đồng nhân dân tỉnh.")]
    [InlineData("Ban hành kế hoạch phát triển các khu công nghiệp.")]
    [InlineData("Đoàn kết, nỗ lực hoàn thành nhiệm vụ.")]
    [InlineData("Báo cáo kết quả về cấp có thẩm quyền theo quy định.")]
    [InlineData("Sở Y tế đã tổ chức 12 lớp tập huấn.")]
    [InlineData("UBND tỉnh đã ban hành nhiều văn bản chỉ đạo.")]
    [InlineData("Các cơ sở dữ liệu dùng chung được kết nối.")]
    [InlineData("Các chính sách an sinh xã hội bảo đảm kịp thời.")]
    [InlineData("Thanh tra, kiểm tra việc chấp hành pháp luật về đất đai.")]
    [InlineData("Tỉnh tập trung huy động nguồn lực đầu tư hạ tầng.")]
    [InlineData("Sở Giáo dục và Đào tạo liên thông dữ liệu học bạ.")]
    [InlineData("Cơ quan, đơn vị đầu mối: Sở Y tế.")]
    [InlineData("Đơn vị phối hợp thực hiện: Các sở, ban, ngành.")]
    [InlineData("Xã hội hóa các hoạt động du lịch.")]
    [InlineData("Kinh phí thực hiện do ngân sách nhà nước bảo đảm.")]
    public void Text_without_a_doer_and_facts_are_no_duties(string sentence) =>
        Assert.Empty(PlanSample.Duties(PlanSample.Plan("NHIỆM VỤ", "1. " + sentence)));

    [Theory]
    [InlineData("Sở Y tế báo cáo kết quả trước ngày 20 hằng tháng.", "monthly 20")]
    [InlineData("Sở Y tế báo cáo kết quả trước ngày 15 tháng 12 hàng năm.", "yearly 15 12")]
    [InlineData("Sở Y tế tổ chức sơ kết 6 tháng, hằng năm.", "half_yearly")]
    [InlineData("Sở Y tế báo cáo Chủ tịch UBND tỉnh hằng quý.", "quarterly")]
    [InlineData("Sở Y tế giám sát ca bệnh; báo cáo kết quả hằng tuần.", "weekly")]
    [InlineData("Sở Y tế xây dựng đề án; thời gian thực hiện: năm 2027.", "2027-12-31")]
    [InlineData("Sở Y tế xây dựng đề án, thời hạn hoàn thành: tháng 6/2027; kinh phí theo dự toán năm 2026.", "2027-06-30")]
    [InlineData("Sở Y tế trình UBND tỉnh ban hành trước ngày 30/6/2026.", "2026-06-30")]
    [InlineData("Sở Y tế hoàn thành trong quý II/2026.", "2026-06-30")]
    [InlineData("Sở Y tế hoàn thành chậm nhất ngày 15 tháng 5 năm 2026.", "2026-05-15")]
    [InlineData("Sở Y tế thực hiện Đề án giai đoạn 2021 - 2025.", "")]
    [InlineData("Sở Y tế xây dựng kế hoạch công tác hằng năm.", "")]
    [InlineData("Sở Y tế phấn đấu tỷ lệ bao phủ đạt 90% vào năm 2030.", "")]
    [InlineData("Sở Y tế thực hiện Quyết định số 12/QĐ-UBND ngày 12/01/2026 của UBND tỉnh.", "")]
    public void A_duty_has_the_time_limit_that_its_words_set(string sentence, string expected)
    {
        var duty = Assert.Single(PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "1. " + sentence)));

        Assert.Equal(expected, duty.Split(" | ") is [_, _, _, var time] ? time : "");
    }

    [Fact]
    public void Items_below_an_opening_clause_are_one_duty_each()
    {
        var duties = PlanSample.Duties(PlanSample.Plan("GIẢI PHÁP", """
            1. Về y tế

            a) Giao Sở Y tế chủ trì, phối hợp với các sở, ban, ngành:

            - Hoàn thiện mạng lưới y tế cơ sở. Nâng cao năng lực y tế dự phòng.

            - Chương trình khám sàng lọc miễn phí.

            Phòng, chống dịch bệnh.

            b) Đẩy mạnh tuyên truyền.
            """));

        Assert.Equal(
        [
            "I.1.a | Sở Y tế + Các sở, ban, ngành | Hoàn thiện mạng lưới y tế cơ sở. Nâng cao năng lực y tế dự phòng",
            "I.1.a | Sở Y tế + Các sở, ban, ngành | Chương trình khám sàng lọc miễn phí",
            "I.1.a | Sở Y tế + Các sở, ban, ngành | Phòng, chống dịch bệnh",
        ], duties);
    }

    [Fact]
    public void A_clause_with_another_doer_is_a_duty_of_its_own()
    {
        var duties = PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            1. Sở Nội vụ

            a) Kiểm tra tiến độ; các sở, ban, ngành định kỳ báo cáo trước ngày 25 hằng tháng.
            """));

        Assert.Equal(["I.1.a | Sở Nội vụ | Kiểm tra tiến độ", "I.1.a | Các sở, ban, ngành | định kỳ báo cáo trước ngày 25 hằng tháng | monthly 25"], duties);
    }

    [Fact]
    public void Sentences_behind_the_first_keep_its_doer_but_not_its_coordinators()
    {
        var duties = PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN",
            "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán. Trường hợp có vướng mắc, kịp thời báo cáo UBND tỉnh."));

        Assert.Equal(["I.1 | Sở Y tế + Sở Tài chính | lập dự toán", "I.1 | Sở Y tế | Trường hợp có vướng mắc, kịp thời báo cáo UBND tỉnh"], duties);
    }

    [Fact]
    public void A_doer_in_brackets_stands_behind_the_duty()
    {
        var duties = PlanSample.Duties(PlanSample.Plan("NHIỆM VỤ", "1. Rà soát văn bản quy phạm pháp luật (Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ thực hiện)."));

        Assert.Equal(["I.1 | Sở Tư pháp + Sở Nội vụ | Rà soát văn bản quy phạm pháp luật"], duties);
    }

    [Fact]
    public void The_quotation_of_a_duty_stands_on_its_line_and_the_words_for_the_doer_are_kept()
    {
        var task = Assert.Single(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "1. Sở Y tế, Công an tỉnh tổ chức diễn tập.").Tasks);

        Assert.Equal("Sở Y tế, Công an tỉnh", task.LeadRaw);
        Assert.Equal("Sở Y tế, Công an tỉnh tổ chức diễn tập.", task.Source.Quote);
        Assert.Equal(task.Source.Span.FirstLine, task.Source.Span.LastLine);
        Assert.Equal("TỔ CHỨC THỰC HIỆN", task.SectionTitle);
    }

    private static string WithoutTime(string duty) => string.Join(" | ", duty.Split(" | ").Take(3));

    [Fact]
    public void Items_that_each_name_their_lead_are_tasks_and_the_heading_above_them_is_none()
    {
        var tasks = PlanSample.Plan("NHIỆM VỤ", """
            1. Hạ tầng số

            - Nâng cấp trung tâm dữ liệu y tế
              - Chủ trì: Sở Y tế
              - Phối hợp: Sở Khoa học và Công nghệ
              - Thời gian: Quý III/2026
            - Kết nối liên thông dữ liệu
              - Chủ trì: Bảo hiểm xã hội tỉnh
              - Thời gian: Trước 31/12/2026
            """).Tasks;

        Assert.Equal(
            ["Nâng cấp trung tâm dữ liệu y tế | Sở Y tế | 2026-09-30", "Kết nối liên thông dữ liệu | Bảo hiểm xã hội tỉnh | 2026-12-31"],
            tasks.Select(task => string.Join(" | ", task.Title, string.Join("; ", task.Leads), task.Deadline!.LastDay!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
    }
}
