namespace CanTho.OpenData.Tests.Importing;

/// <summary>Tracked changes are taken as final; what readers of the printed page do not see is left out and counted.</summary>
public sealed class WordChangesTests
{
    [Fact]
    public void Insertions_stay_deletions_go()
    {
        var file = new WordFile
        {
            Body = "<w:p><w:r><w:t xml:space=\"preserve\">Trước ngày </w:t></w:r><w:del><w:r><w:delText>30/6</w:delText></w:r></w:del><w:ins><w:r><w:t>31/12</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>/2025</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>/2026</w:t></w:r></w:moveTo></w:p>",
        };
        Assert.Equal("Trước ngày 31/12/2026\n", file.Text());
        Assert.Equal((2, 2), (file.Import().Counts.Insertions, file.Import().Counts.Deletions));
    }

    [Fact]
    public void A_deleted_end_of_a_paragraph_joins_it_with_the_next() => Assert.Equal("Giao Sở Y tế chủ trì.\n\nHết\n", new WordFile
    {
        Body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Giao Sở Y tế </w:t></w:r></w:p>" + WordFile.Paragraph("chủ trì.")
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p>" + WordFile.Paragraph("Hết"),
    }.Text());

    [Fact]
    public void Deleted_rows_go_inserted_rows_stay()
    {
        string Marked(string mark, string text) => WordFile.Row("1", text, "Sở Y tế").Replace("<w:tr>", $"<w:tr><w:trPr><w:{mark}/></w:trPr>", StringComparison.Ordinal);
        Assert.Equal("TT\tNhiệm vụ\tChủ trì\n1\tMới\tSở Y tế\n", new WordFile { Body = WordFile.Table(WordFile.Row("TT", "Nhiệm vụ", "Chủ trì"), Marked("del", "Cũ"), Marked("ins", "Mới")) }.Text());
    }

    [Fact]
    public void Hidden_text_comments_headers_codes_of_fields_and_contents_are_left_out()
    {
        var file = new WordFile
        {
            Header = WordFile.Paragraph("Trang 1"),
            Body = WordFile.Paragraph("Giữ") + WordFile.Paragraph("Ẩn đi", "", "<w:vanish/>")
                + "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">Trang </w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>I. MỤC ĐÍCH 3</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>II. NHIỆM VỤ 4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + WordFile.Paragraph("Bấm vào đây") + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtContent>" + WordFile.Paragraph("Trong khung") + "</w:sdtContent></w:sdt>",
        };
        Assert.Equal("Giữ\n\nTrang 7\n\nTrong khung\n", file.Text());
        Assert.Equal((5, 1), (file.Import().Counts.HiddenCharacters, file.Import().Counts.Comments));
    }

    [Fact]
    public void Links_symbols_breaks_hyphens_capitals_and_powers_are_written_as_printed() => Assert.Equal(
        "Xem trang web 12-KH ≥ 5 m²\nDÒNG HAI CO2\n", new WordFile
        {
            Body = "<w:p><w:hyperlink><w:r><w:t xml:space=\"preserve\">Xem trang web </w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>12</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">KH </w:t></w:r></w:smartTag>"
                + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t xml:space=\"preserve\"> 5 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
                + "<w:r><w:br/></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>dòng hai</w:t></w:r><w:r><w:tab/><w:t>CO</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>",
        }.Text());

    [Fact]
    public void A_text_box_stands_behind_its_paragraph_once_though_the_file_has_it_twice() => Assert.Equal("Đoạn\n\nDỰ THẢO\n", new WordFile
    {
        Body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + WordFile.Paragraph("DỰ THẢO") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + WordFile.Paragraph("DỰ THẢO") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Đoạn</w:t></w:r></w:p>",
    }.Text());

    [Fact]
    public void A_field_that_ends_in_a_deletion_takes_nothing_behind_it() => Assert.Equal("Trước sau\n", new WordFile
    {
        Body = "<w:p><w:r><w:t xml:space=\"preserve\">Trước </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText></w:r>"
            + "<w:del><w:r><w:delText>1</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del><w:r><w:t>sau</w:t></w:r></w:p>",
    }.Text());

    [Fact]
    public void A_strict_file_is_read_alike()
    {
        var strict = System.Text.Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>");
        var (imported, _) = CanTho.OpenData.Importing.DocumentImport.Read(ZipFile.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", strict)), "a.docx");
        Assert.Equal("Kế hoạch\n", imported!.Text);
    }
}
