namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>To whom duties are given, and by when, where the words for it stand apart from the duty.</summary>
public sealed class AddressedDutyTests
{
    private const string Head = "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nSố: 08/CT-UBND\n\nQuảng Ngãi, ngày 12 tháng 3 năm 2026\n\nCHỈ THỊ\n\nVề công tác đào tạo nghề\n\n";

    [Fact]
    public void A_sentence_in_front_of_numbered_duties_gives_them_to_whom_it_names() => Assert.Equal(
        ["1 | Sở Nội vụ | Chỉ đạo các cơ sở đào tạo nghề lập kế hoạch", "2 | Sở Nội vụ | Báo cáo kết quả trước ngày 31 tháng 12 năm 2026 | 2026-12-31"],
        PlanSample.Duties(PlanSample.Extract(Head + "Giao Giám đốc Sở Nội vụ:\n\n1. Chỉ đạo các cơ sở đào tạo nghề lập kế hoạch.\n\n2. Báo cáo kết quả trước ngày 31 tháng 12 năm 2026.\n")));

    [Fact]
    public void What_ministries_are_told_is_not_given_to_whom_the_front_names() => Assert.Equal(
        ["1 | Các sở, ngành | Tăng cường tuyên truyền"],
        PlanSample.Duties(PlanSample.Extract(Head + "Yêu cầu các sở, ngành:\n\n1. Tăng cường tuyên truyền.\n\n2. Bộ trưởng Bộ Y tế chỉ đạo ngành y tế huy động lực lượng.\n")));

    [Fact]
    public void Parts_with_headings_are_not_given_to_whom_the_front_names() => Assert.Empty(
        PlanSample.Extract(Head + "Yêu cầu Giám đốc Sở Nội vụ thực hiện các nội dung sau:\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng đào tạo nghề.\n").Tasks);

    [Theory]
    [InlineData("Thời gian hoàn tất: trước ngày 15 tháng 10 năm 2026.")]
    [InlineData("Thời gian hoàn thành: trước ngày 15 tháng 10 năm 2026")]
    public void A_line_behind_a_duty_says_until_when(string line) => Assert.Equal(
        ["I.1 | Sở Tài chính | thẩm định nguồn kinh phí | 2026-10-15", "I.2 | Sở Nội vụ | lập danh sách"],
        Duties($"1. Thẩm định kinh phí\n\nSở Tài chính thẩm định nguồn kinh phí.\n\n{line}\n\n2. Lập danh sách\n\nSở Nội vụ lập danh sách.\n"));

    [Fact]
    public void Such_a_line_belongs_to_what_is_cited_of_the_duty()
    {
        var task = Assert.Single(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "Sở Tài chính thẩm định nguồn kinh phí.\n\nThời gian thực hiện: quý II/2027.\n").Tasks);

        Assert.Equal("Sở Tài chính thẩm định nguồn kinh phí. Thời gian thực hiện: quý II/2027.", task.Source.Quote);
        Assert.Equal(2, task.Source.Span.LastLine - task.Source.Span.FirstLine);
    }

    [Fact]
    public void Each_duty_of_a_paragraph_cites_it()
    {
        var tasks = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "Sở Tài chính thẩm định nguồn kinh phí. Sở Nội vụ lập danh sách.\n\nThời gian thực hiện: quý II/2027.\n").Tasks;

        Assert.Equal(2, tasks.Length);
        Assert.All(tasks, task => Assert.Contains(task.Deadline!.Raw, task.Source.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_proposes_in_an_opening_clause_does_not_lead() => Assert.Equal(
        ["I.1 | Sở Xây dựng + Sở Tài chính | lập đề án hỗ trợ nhà ở"],
        Duties("1. Lập đề án\n\nTrên cơ sở đề nghị của Ủy ban nhân dân quận, huyện, Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập đề án hỗ trợ nhà ở.\n"));

    [Fact]
    public void A_body_behind_a_time_at_the_beginning_leads() => Assert.Equal(
        ["I.1 | Xã Đại Mạch | tập trung thực hiện 5 nội dung trọng tâm"],
        Duties("1. Nội dung\n\nTrong 6 tháng cuối năm, xã Đại Mạch tập trung thực hiện 5 nội dung trọng tâm.\n"));

    [Fact]
    public void What_a_file_consists_of_is_no_duty() => Assert.Equal(
        ["I.1 | Ủy ban nhân dân xã | Lập hồ sơ hoàn công cho từng hộ, bao gồm", "I.1 | Ủy ban nhân dân xã | Báo cáo kết quả hằng quý | quarterly"],
        Duties("1. Ủy ban nhân dân xã:\n\n- Lập hồ sơ hoàn công cho từng hộ, bao gồm:\n\n+ Đơn đề nghị của hộ gia đình;\n\n+ Chứng từ giải ngân.\n\n- Báo cáo kết quả hằng quý.\n"));

    [Fact]
    public void Goods_are_no_interval() => Assert.Equal(["I.1 | Sở Công Thương | kiểm tra hàng giả"], Duties("1. Thị trường\n\nSở Công Thương kiểm tra hàng giả.\n"));

    [Theory]
    [InlineData("Trong đó, ngành công nghiệp chế biến, chế tạo giảm 12,50%; ngành phân phối điện giảm 26,67%.")]
    [InlineData("Ủy ban nhân dân tỉnh giao các sở, ngành, địa phương 15.533 nhiệm vụ.")]
    public void What_figures_tell_is_no_duty(string sentence) => Assert.Empty(PlanSample.Plan("NHIỆM VỤ", sentence).Tasks);

    [Fact]
    public void A_decision_named_as_the_ground_is_not_where_the_duty_begins() => Assert.Equal(
        ["I.1 | Sở Y tế | xây dựng kế hoạch chi tiết"],
        Duties("1. Kế hoạch\n\nGiao Sở Y tế căn cứ Điều 1 Quyết định này xây dựng kế hoạch chi tiết.\n"));

    private static string[] Duties(string text) => PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", text));
}
