using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Sources;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("I. KẾT QUẢ\nhoàn thành các dự án năng lượng (điện gió, sinh\n\nkhối), các mô hình phân tán.", "hoàn thành các dự án năng lượng (điện gió, sinh khối), các mô hình phân tán.")]
    [InlineData("I. KẾT QUẢ\nThực hiện Nghị quyết số 45/2022/QH15 của\n\nQuốc hội về thí điểm.", "Thực hiện Nghị quyết số 45/2022/QH15 của Quốc hội về thí điểm.")]
    [InlineData("I. KẾT QUẢ\nđạt mục tiêu đề ra, quy hoạch chung xây dựng,\n\nquy hoạch sử dụng đất.", "đạt mục tiêu đề ra, quy hoạch chung xây dựng, quy hoạch sử dụng đất.")]
    [InlineData("I. KẾT QUẢ\nvề kinh tế - xã hội, quốc phòng  \n- an ninh 6 tháng đầu năm.", "về kinh tế - xã hội, quốc phòng - an ninh 6 tháng đầu năm.")]
    [InlineData("I. CĂN CỨ\nThực hiện Nghị quyết số 140/NQ-CP của Chính phủ và Chương trình số 85-CTr/TU, ngày\n01/7/2025 của Tỉnh ủy; Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau, theo\nChương trình đã nêu.", "Thực hiện Nghị quyết số 140/NQ-CP của Chính phủ và Chương trình số 85-CTr/TU, ngày 01/7/2025 của Tỉnh ủy; Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau, theo Chương trình đã nêu.")]
    public void A_sentence_cut_by_a_page_break_is_one_paragraph_again(string text, string expected) =>
        Assert.Equal([expected], TextSample.Paragraphs(TextSample.Document(text)));

    [Theory]
    [InlineData("I. KẾT QUẢ\nĐoạn thứ nhất kết thúc.\n\nđoạn thứ hai bắt đầu bằng chữ thường.")]
    [InlineData("I. KẾT QUẢ\n- Mục thứ nhất không có dấu chấm\n\n- Mục thứ hai")]
    [InlineData("I. KẾT QUẢ\nTrong đó gồm các nội dung sau:\n\nTuyến đường thứ nhất dài 5 km.")]
    public void Two_paragraphs_stay_two(string text) =>
        Assert.Equal(2, TextSample.Paragraphs(TextSample.Document(text)).Length);

    [Fact]
    public void A_footnote_between_two_halves_of_a_sentence_is_taken_out_and_linked()
    {
        var document = TextSample.Document("""
            I. KẾT QUẢ

            1. Nông nghiệp: phát triển kinh tế số<sup>1</sup> trong

            <sup>1</sup> Gồm 12 mô hình.

            nông nghiệp, nông thôn.
            """);

        var paragraph = document.Blocks().OfType<Block.Paragraph>().Single();
        Assert.Equal("phát triển kinh tế số trong nông nghiệp, nông thôn.", paragraph.Passage.Text);
        Assert.Equal([new NoteMark(21, 1)], paragraph.Passage.Notes);
        Assert.Equal("Gồm 12 mô hình.", Assert.Single(document.Notes).Passage.Text);
        Assert.Equal(new SourceSpan("seeds/sample.txt", 3, 7), paragraph.Passage.Span);
    }

    [Fact]
    public void A_quote_over_a_page_break_is_its_parts_joined_by_one_blank_with_the_marks_of_the_source()
    {
        var document = TextSample.Document("I. KẾT QUẢ\n\nTổng mức bán lẻ tăng **11,26%** so\n\nvới cùng kỳ<sup>5</sup> năm trước.\n");
        var passage = document.Blocks().OfType<Block.Paragraph>().Single().Passage;
        var start = passage.Text.IndexOf("tăng", StringComparison.Ordinal);
        var end = passage.Text.IndexOf(" năm", StringComparison.Ordinal);

        Assert.Equal("tăng **11,26%** so với cùng kỳ", passage.Cite(start, end).Quote);
        Assert.Equal("Tổng mức bán lẻ tăng **11,26%** so với cùng kỳ<sup>5</sup> năm trước.", passage.Cite().Quote);
    }

    [Fact]
    public void A_raised_two_behind_metres_is_a_unit_and_no_footnote()
    {
        var passage = TextSample.Document("I. ĐẤT\n\nKhu đất 5.143,00 m<sup>2</sup> và 12 km² đã giao<sup>2</sup>.\n\n<sup>2</sup> Theo quyết định.")
            .Blocks().OfType<Block.Paragraph>().Single().Passage;

        Assert.Equal("Khu đất 5.143,00 m² và 12 km² đã giao.", passage.Text);
        Assert.Equal([2], passage.Notes.Select(note => note.Number));
    }

    [Fact]
    public void Tags_of_HTML_are_no_text()
    {
        var passage = TextSample.Document("<h1>I. KẾT QUẢ</h1>\n<p class=\"x\">Tăng <b>5,73%</b> so với cùng kỳ, khi x < 5 và y > 3.</p>").Blocks().OfType<Block.Paragraph>().Single().Passage;

        Assert.Equal("Tăng 5,73% so với cùng kỳ, khi x < 5 và y > 3.", passage.Text);
        Assert.Equal("5,73%", passage.Cite(5, 10).Quote);
    }

    [Fact]
    public void Numbers_glued_to_words_are_footnotes_when_their_bodies_stand_behind_the_recipients()
    {
        var document = TextSample.Document("""
            KẾ HOẠCH
            Phát triển cảng

            I. NHIỆM VỤ
            1. Xây dựng cảng biển vùng ĐBSCL1; mở rộng đoạn Km0-Km7 đang đầu tư xây dựng2.

            Nơi nhận:
            - Lưu: VT.

             1 Theo quy hoạch.
            2 Dự kiến hoàn thành năm 2018.
            """);

        var paragraph = document.Blocks().OfType<Block.Paragraph>().Last().Passage;
        Assert.Equal("Xây dựng cảng biển vùng ĐBSCL; mở rộng đoạn Km0-Km7 đang đầu tư xây dựng.", paragraph.Text);
        Assert.Equal([1, 2], paragraph.Notes.Select(note => note.Number));
        Assert.Equal(["Theo quy hoạch.", "Dự kiến hoàn thành năm 2018."], document.Notes.Select(note => note.Passage.Text));
    }

    [Fact]
    public void A_page_number_alone_on_a_line_is_no_text() =>
        Assert.Equal(
            ["Đẩy nhanh tiến độ các dự án trọng điểm của thành phố."],
            TextSample.Paragraphs(TextSample.Document("I. NHIỆM VỤ\n\nĐẩy nhanh tiến độ các dự án\n\n3\n\ntrọng điểm của thành phố.")));

    [Fact]
    public void A_paragraph_that_is_one_whole_line_holds_its_words_once()
    {
        var document = TextSample.Document("I. KẾT QUẢ\nTổng mức bán lẻ tăng 11%.\n\nXuất khẩu  tăng 5%.\n");
        var passages = document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage).ToArray();

        Assert.Same(document.File.Lines[1], passages[0].Text);
        Assert.Equal("Xuất khẩu tăng 5%.", passages[1].Text);
    }
}
