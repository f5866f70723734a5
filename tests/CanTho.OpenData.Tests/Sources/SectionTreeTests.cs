namespace CanTho.OpenData.Tests.Sources;

public sealed class SectionTreeTests
{
    [Fact]
    public void Levels_follow_the_numbering_and_not_the_heading_marks() =>
        Assert.Equal(
            ["I", "I.1", "I.1.a", "I.1.b", "I.2", "I.2.a", "II"],
            Paths("""
                ### I. KẾT QUẢ
                #### 1. Về tình hình kinh tế
                a) Tổng sản phẩm trên địa bàn: tăng 5%.
                ### **b) Thu hút đầu tư**
                ## **2. Về huy động các nguồn lực**
                ##### a) Đầu tư công
                ## II. ĐÁNH GIÁ CHUNG
                """));

    [Fact]
    public void A_decimal_number_stands_below_its_own_number() =>
        Assert.Equal(
            ["II", "II.4", "II.4.1", "II.4.2", "II.4.2.1", "II.5"],
            Paths("II. NHIỆM VỤ\n4. Phát triển kinh tế\n4.1. Quy hoạch\n4.2. Mô hình tăng trưởng\n4.2.1. Công nghiệp\n5. Khoa học"));

    [Fact]
    public void Articles_of_a_resolution_hold_clauses_and_points() =>
        Assert.Equal(
            ["Điều 1", "Điều 2", "Điều 2.1", "Điều 2.1.a", "Điều 2.1.đ", "Điều 3"],
            Paths("**Điều 1.** Kết quả thực hiện\n## **Điều 2. Nhiệm vụ:**\n**1. Bảo đảm tăng trưởng**\na) Tiếp tục bám sát.\nđ) Triển khai đề án.\n### **Điều 3. Trách nhiệm thi hành**"));

    [Fact]
    public void The_letter_behind_d_misread_as_d_is_read_as_đ_with_a_warning()
    {
        const string Text = "I. KẾT QUẢ\n1. Kinh tế\nd) Nông nghiệp\nd) Khoa học\ne) Dân tộc";

        Assert.Equal(["I", "I.1", "I.1.d", "I.1.đ", "I.1.e"], Paths(Text));
        Assert.Equal("seeds/sample.txt:4:1: warning SEC001", TextSample.Diagnostics(Text).Single().ToString().Split(": Điểm")[0]);
    }

    [Fact]
    public void Numbers_in_brackets_and_dashes_are_items_and_open_no_section()
    {
        var document = TextSample.Document("II. MỤC TIÊU\n3. Chỉ tiêu đến năm 2020:\n(1) Tốc độ tăng 7,5%.\n(2) Thu nhập 97 triệu đồng.\n- Giữ vững an ninh.");

        Assert.Equal(["II", "II.3"], Paths(document));
        Assert.Equal(["(1)", "(2)", "-"], document.Blocks().OfType<Model.Block.Paragraph>().Select(paragraph => paragraph.Marker));
    }

    [Theory]
    [InlineData("a) Về công nghiệp: Đẩy nhanh tiến độ các dự án.", "Về công nghiệp", "Đẩy nhanh tiến độ các dự án.")]
    [InlineData("2. Chế độ báo cáo", "Chế độ báo cáo", null)]
    [InlineData("1. Sở Tài chính theo dõi, đôn đốc việc thực hiện Kế hoạch này.", null, "Sở Tài chính theo dõi, đôn đốc việc thực hiện Kế hoạch này.")]
    [InlineData("1. Về nhiệm vụ: “Phát triển nhanh. Bền vững”: Các sở thực hiện.", "Về nhiệm vụ: “Phát triển nhanh. Bền vững”", "Các sở thực hiện.")]
    [InlineData("b) Giao các sở: Công Thương, Nội vụ chủ trì, phối hợp với các sở liên quan:", "Giao các sở: Công Thương, Nội vụ chủ trì, phối hợp với các sở liên quan", null)]
    [InlineData("a) 13/17 chỉ tiêu đạt, gồm: cơ cấu kinh tế; tỷ lệ đô thị hóa.", null, "13/17 chỉ tiêu đạt, gồm: cơ cấu kinh tế; tỷ lệ đô thị hóa.")]
    public void A_heading_is_told_from_the_text_that_follows_it(string line, string? heading, string? text)
    {
        var section = TextSample.Document("I. KẾT QUẢ\n" + line).Body.Children[0].Children[0];

        Assert.Equal(heading, section.Heading?.Text);
        Assert.Equal(text is null ? [] : [text], section.Blocks.OfType<Model.Block.Paragraph>().Select(paragraph => paragraph.Passage.Text));
    }

    [Fact]
    public void Closing_words_belong_to_no_section()
    {
        var document = TextSample.Document("I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính theo dõi.\n\nTrên đây là Kế hoạch, yêu cầu các sở thực hiện./.\n\n(Đính kèm Phụ lục I)\n\nNơi nhận:\n- Lưu: VT.");

        Assert.Equal(1 + 1, document.Closing.Length);
        Assert.Equal(["Nơi nhận:", "- Lưu: VT."], document.Back.Select(passage => passage.Text));
    }

    [Fact]
    public void A_file_can_hold_a_report_and_the_draft_resolution_behind_it()
    {
        var (documents, _) = OpenData.Sources.DocumentReader.Read(TextSample.File(
            "BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n1. Kinh tế tăng.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nTrần Văn A\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNGHỊ QUYẾT\n\nVề kết quả\n\nĐiều 1. Thông qua báo cáo."));

        Assert.Equal([(1, 13), (14, 21)], documents.Select(document => (document.Span.FirstLine, document.Span.LastLine)));
    }

    private static string[] Paths(string text) => Paths(TextSample.Document(text));

    private static string[] Paths(Model.Document document) =>
        [.. document.Body.SelfAndDescendants().Where(section => section.Level > 0).Select(section => section.Path)];
}
