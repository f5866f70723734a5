using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>Tables come out so that the readers of seeds read them right.</summary>
public sealed class WordTableTests
{
    [Fact]
    public void Words_of_a_cell_merged_over_rows_hold_for_each_task()
    {
        var tasks = Tasks(WordFile.Table(
            WordFile.Row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"),
            WordFile.Row("1", "Xây dựng bệnh viện số", "=Sở Y tế", "=Quý IV/2026"),
            WordFile.Row("2", "Kết nối dữ liệu bảo hiểm", "^", "^"),
            WordFile.Row("3", "Số hóa hồ sơ đất đai", "=Sở Nông nghiệp và Môi trường", "^"),
            WordFile.Row("4", "Đo đạc bản đồ địa chính", "^", "30/6/2027")));
        Assert.Equal(["Sở Y tế", "Sở Y tế", "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"], tasks.Select(task => task.LeadRaw));
        Assert.Equal(["Quý IV/2026", "Quý IV/2026", "Quý IV/2026", "30/6/2027"], tasks.Select(task => task.Deadline?.Raw));
    }

    [Fact]
    public void Headings_over_two_rows_and_titles_over_the_whole_width_are_read()
    {
        var tasks = Tasks(WordFile.Table(
            $"<w:tr>{WordFile.Cell("TT", "<w:vMerge w:val=\"restart\"/>")}{WordFile.Cell("Nhiệm vụ", "<w:vMerge w:val=\"restart\"/>")}{WordFile.Cell("Cơ quan thực hiện", "<w:gridSpan w:val=\"2\"/>")}{WordFile.Cell("Thời gian", "<w:vMerge w:val=\"restart\"/>")}</w:tr>",
            WordFile.Row("^", "^", "Chủ trì", "Phối hợp", "^"),
            $"<w:tr>{WordFile.Cell("I")}{WordFile.Cell("LĨNH VỰC Y TẾ", "<w:gridSpan w:val=\"4\"/>")}</w:tr>",
            WordFile.Row("1", "Xây dựng bệnh viện số", "Sở Y tế", "Sở Tài chính", "2026"),
            $"<w:tr>{WordFile.Cell("II")}{WordFile.Cell("LĨNH VỰC ĐẤT ĐAI", "<w:gridSpan w:val=\"4\"/>")}</w:tr>",
            WordFile.Row("1", "Số hóa hồ sơ đất đai", "Sở Nông nghiệp và Môi trường", "Sở Nội vụ", "2027")));
        Assert.Equal(["I", "II"], tasks.Select(task => task.Section));
        Assert.Equal([("Sở Y tế", "Sở Tài chính", "2026"), ("Sở Nông nghiệp và Môi trường", "Sở Nội vụ", "2027")], tasks.Select(task => (task.LeadRaw!, task.CoordinatorsRaw!, task.Deadline!.Raw!)));
    }

    [Fact]
    public void Several_paragraphs_a_list_and_a_table_in_a_cell_are_lines_of_the_cell()
    {
        var several = "<w:tc>" + WordFile.Paragraph("Sở Y tế") + WordFile.Paragraph("Sở Tài chính") + "</w:tc>";
        var nested = "<w:tc>" + WordFile.Table(WordFile.Row("Báo cáo", "1"), WordFile.Row("Đề án", "2")) + WordFile.Paragraph("") + "</w:tc>";
        var file = new WordFile { Body = WordFile.Table(WordFile.Row("Nhiệm vụ", "Chủ trì", "Sản phẩm"), $"<w:tr>{WordFile.Cell("Xây dựng")}{several}{nested}</w:tr>") };
        Assert.Equal("Nhiệm vụ\tChủ trì\tSản phẩm\nXây dựng\tSở Y tế<br>Sở Tài chính\tBáo cáo; 1<br>Đề án; 2\n", file.Text());
        Assert.Equal((1, 1), (file.Import().Counts.Tables, file.Import().Counts.NestedTables));
    }

    [Fact]
    public void Borders_a_hair_apart_make_no_columns()
    {
        string Cell(string text, int span) => WordFile.Cell(text, FormattableString.Invariant($"<w:gridSpan w:val=\"{span}\"/>"));
        Assert.Equal("TT\tNhiệm vụ\tChủ trì\n1\tMột\tSở Y tế\n2\tHai\tSở Nội vụ\n", new WordFile
        {
            Body = WordFile.Table($"<w:tr>{Cell("TT", 1)}{Cell("Nhiệm vụ", 3)}{Cell("Chủ trì", 2)}</w:tr>", $"<w:tr>{Cell("1", 2)}{Cell("Một", 2)}{Cell("Sở Y tế", 2)}</w:tr>",
                $"<w:tr>{Cell("2", 1)}{Cell("Hai", 4)}{Cell("Sở Nội vụ", 1)}</w:tr>"),
        }.Text());
    }

    [Fact]
    public void A_table_of_two_columns_is_read_as_one_and_a_frame_of_one_as_text()
    {
        var file = new WordFile { Body = WordFile.Table(WordFile.Row("Chỉ tiêu", "Giá trị"), WordFile.Row("Tăng trưởng", "10%")) + WordFile.Paragraph("Hết.") + WordFile.Table(WordFile.Row("Khung")) };
        Assert.Equal("| Chỉ tiêu | Giá trị |\n| Tăng trưởng | 10% |\n\nHết.\n\nKhung\n", file.Text());
    }

    [Fact]
    public void Letterhead_title_and_signature_give_the_facts_of_the_document()
    {
        var file = new WordFile
        {
            Body = WordFile.Table(
                    $"<w:tr><w:tc>{WordFile.Paragraph("ỦY BAN NHÂN DÂN")}{WordFile.Paragraph("THÀNH PHỐ CẦN THƠ")}{WordFile.Paragraph("_______")}</w:tc><w:tc>{WordFile.Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}{WordFile.Paragraph("Độc lập - Tự do - Hạnh phúc")}</w:tc></w:tr>",
                    WordFile.Row("Số: 45/KH-UBND", "Cần Thơ, ngày 05 tháng 3 năm 2026"))
                + WordFile.Paragraph("KẾ HOẠCH", "<w:jc w:val=\"center\"/>") + WordFile.Paragraph("Chuyển đổi số ngành y tế", "<w:jc w:val=\"center\"/>") + WordFile.Paragraph("thành phố Cần Thơ năm 2026", "<w:jc w:val=\"center\"/>")
                + WordFile.Paragraph("I. MỤC ĐÍCH") + WordFile.Paragraph("1. Nâng cao chất lượng phục vụ.")
                + WordFile.Table($"<w:tr><w:tc>{WordFile.Paragraph("Nơi nhận:")}{WordFile.Paragraph("- Như trên;")}{WordFile.Paragraph("- Lưu: VT.")}</w:tc><w:tc>{WordFile.Paragraph("TM. ỦY BAN NHÂN DÂN")}{WordFile.Paragraph("KT. CHỦ TỊCH")}{WordFile.Paragraph("PHÓ CHỦ TỊCH")}{WordFile.Paragraph("")}{WordFile.Paragraph("Nguyễn Văn An")}</w:tc></w:tr>"),
        };
        var header = TextSample.Extract(file.Text()).Header;
        Assert.Equal("ke-hoach-45-kh-ubnd-2026-03-05", header.Id.Value);
        Assert.Equal(("Kế hoạch", "45/KH-UBND", "2026-03-05"), (header.Type, header.Number, header.Issued.ToString()));
        Assert.Equal("Chuyển đổi số ngành y tế thành phố Cần Thơ năm 2026", header.Title);
        Assert.Equal(("Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ"), (header.Issuer, header.Place));
        Assert.Equal(("Nguyễn Văn An", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"), (header.Signer, header.SignerRole));
        Assert.Equal(["Như trên", "Lưu: VT"], header.Recipients);
    }

    [Fact]
    public void A_plan_and_the_appendix_behind_its_signature_are_two_documents()
    {
        const string Centred = "<w:jc w:val=\"center\"/>";
        var file = new WordFile
        {
            Body = WordFile.Paragraph("Số: 8/KH-UBND") + WordFile.Paragraph("Cần Thơ, ngày 02 tháng 4 năm 2026") + WordFile.Paragraph("KẾ HOẠCH", Centred) + WordFile.Paragraph("Về trồng cây xanh", Centred)
                + WordFile.Paragraph("I. MỤC ĐÍCH") + WordFile.Paragraph("1. Trồng cây. (Đính kèm Phụ lục I, II)")
                + WordFile.Table(WordFile.Row("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"), WordFile.Row("- Lưu: VT.", "CHỦ TỊCH"), WordFile.Row("", "Trần Văn Cây"))
                + WordFile.Paragraph("PHỤ LỤC I", Centred) + WordFile.Paragraph("PHÂN CÔNG NHIỆM VỤ", Centred) + WordFile.Paragraph("(Kèm theo Kế hoạch số 8/KH-UBND ngày 02 tháng 4 năm 2026 của Ủy ban nhân dân thành phố Cần Thơ)", Centred)
                + WordFile.Table(WordFile.Row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"), WordFile.Row("1", "Trồng cây ven sông", "Sở Xây dựng", "2026")),
        };
        var documents = TextSample.ExtractAll(file.Text());
        Assert.Equal([("Kế hoạch", "Về trồng cây xanh", "Trần Văn Cây", 0), ("Phụ lục", "PHÂN CÔNG NHIỆM VỤ", null, 1)],
            documents.Select(document => (document.Header.Type!, document.Header.Title!, document.Header.Signer, document.Tasks.Length)));
    }

    [Fact]
    public void A_small_table_of_places_is_no_signature() => Assert.Equal("TT\tNơi\tGiờ\n1\tKT. Hậu Giang\t8\n", new WordFile
    {
        Body = WordFile.Table(WordFile.Row("TT", "Nơi", "Giờ"), WordFile.Row("1", "KT. Hậu Giang", "8")),
    }.Text());

    [Fact]
    public void Notes_are_marked_in_the_order_of_the_text_and_stand_behind_their_paragraph_or_table()
    {
        static string Mark(string kind, int id) => FormattableString.Invariant($"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>");
        var file = new WordFile
        {
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Theo báo cáo.</w:t></w:r></w:p></w:footnote>",
            Endnotes = "<w:endnote w:id=\"2\"><w:p><w:r><w:t>Số liệu ước.</w:t></w:r></w:p></w:endnote>",
            Body = WordFile.Paragraph("I. MỤC ĐÍCH") + "<w:p><w:r><w:t>Sản lượng tăng</w:t></w:r>" + Mark("endnote", 2) + "<w:r><w:t xml:space=\"preserve\"> 5%.</w:t></w:r></w:p>"
                + WordFile.Table(WordFile.Row("TT", "Nhiệm vụ", "Chủ trì"), "<w:tr>" + WordFile.Cell("1") + WordFile.Cell("Xây dựng kho dữ liệu") + "<w:tc><w:p><w:r><w:t>Sở Y tế</w:t></w:r>" + Mark("footnote", 2) + "</w:p></w:tc></w:tr>"),
        };
        Assert.Equal("I. MỤC ĐÍCH\n\nSản lượng tăng<sup>1</sup> 5%.\n\n<sup>1</sup> Số liệu ước.\n\nTT\tNhiệm vụ\tChủ trì\n1\tXây dựng kho dữ liệu\tSở Y tế<sup>2</sup>\n\n<sup>2</sup> Theo báo cáo.\n", file.Text());
        var extracted = TextSample.Extract("KẾ HOẠCH\nVề dữ liệu\n\n" + file.Text());
        Assert.Equal(["Số liệu ước.", "Theo báo cáo."], extracted.Document.Notes.Select(note => note.Passage.Text));
        Assert.Equal(["Sở Y tế"], Assert.Single(extracted.Tasks).Leads);
    }

    private static ImmutableArray<AssignedTask> Tasks(string table) =>
        TextSample.Extract(new WordFile { Body = WordFile.Paragraph("PHỤ LỤC") + WordFile.Paragraph("PHÂN CÔNG NHIỆM VỤ") + table }.Text()).Tasks;
}
