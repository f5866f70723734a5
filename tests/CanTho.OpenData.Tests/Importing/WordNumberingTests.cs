namespace CanTho.OpenData.Tests.Importing;

/// <summary>Numbers of headings and lists are written out as Word prints them.</summary>
public sealed class WordNumberingTests
{
    private const string Outline = """
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
          <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
          <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>
          <w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Levels_count_and_begin_anew_behind_a_higher_one() => Assert.Equal(
        ["I. MỤC ĐÍCH", "1. Mục đích", "1.1. Một", "1.2. Hai", "a) Điểm", "b) Điểm", "• Ý", "- Ý nhỏ", "2. Yêu cầu", "2.1. Một", "II. NHIỆM VỤ", "1. Nhiệm vụ"],
        Lines(Outline, ("MỤC ĐÍCH", 1, 0), ("Mục đích", 1, 1), ("Một", 1, 2), ("Hai", 1, 2), ("Điểm", 1, 3), ("Điểm", 1, 3), ("Ý", 1, 4), ("Ý nhỏ", 1, 5),
            ("Yêu cầu", 1, 1), ("Một", 1, 2), ("NHIỆM VỤ", 1, 0), ("Nhiệm vụ", 1, 1)));

    [Fact]
    public void A_list_of_its_own_start_begins_anew_and_others_of_one_kind_go_on() => Assert.Equal(
        ["I. Một", "II. Hai", "I. Lại một", "II. Lại hai", "III. Ba"], Lines(Outline, ("Một", 1, 0), ("Hai", 1, 0), ("Lại một", 2, 0), ("Lại hai", 2, 0), ("Ba", 1, 0)));

    [Theory]
    [InlineData("decimal", "Điều %1.", "Điều 3. x")]
    [InlineData("lowerRoman", "(%1)", "(iii) x")]
    [InlineData("upperLetter", "%1.", "C. x")]
    [InlineData("decimalZero", "%1/", "03/ x")]
    [InlineData("vietnameseCounting", "Phần thứ %1:", "Phần thứ ba: x")]
    [InlineData("none", "", "x")]
    [InlineData("bullet", "+", "+ x")]
    [InlineData("bullet", "➢", "• x")]
    public void Formats_are_written_as_printed(string format, string text, string expected) =>
        Assert.Equal(expected, Lines($"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>", ("x", 1, 0)).Single());

    [Fact]
    public void A_level_may_never_begin_anew_change_in_one_list_and_write_all_figures_alike()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:lvlRestart w:val="0"/><w:isLgl/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride></w:num>
            """;
        Assert.Equal(["I. a", "1.1. b", "II. c", "2.2. d", "c) e"], Lines(Numbering, ("a", 1, 0), ("b", 1, 1), ("c", 1, 0), ("d", 1, 1), ("e", 2, 1)));
    }

    [Fact]
    public void Headings_are_numbered_through_their_style_and_a_paragraph_can_do_without()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            """;
        var numbering = Outline.Replace("<w:lvl w:ilvl=\"2\">", "<w:lvl w:ilvl=\"2\"><w:pStyle w:val=\"H3\"/>", StringComparison.Ordinal);
        var body = WordFile.Paragraph("MỤC ĐÍCH", "<w:pStyle w:val=\"H1\"/>") + WordFile.Paragraph("Chung", "<w:pStyle w:val=\"H2\"/>") + WordFile.Paragraph("Riêng", "<w:pStyle w:val=\"H3\"/>")
            + WordFile.Paragraph("Không số", "<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        Assert.Equal("# I. MỤC ĐÍCH\n\n## 1. Chung\n\n1.1. Riêng\n\n## Không số\n", new WordFile { Body = body, Numbering = numbering, Styles = Styles }.Text());
    }

    [Fact]
    public void A_column_of_automatic_numbers_gets_them_though_its_cells_are_empty()
    {
        var numbered = WordFile.Cell("", "").Replace("<w:pPr></w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", StringComparison.Ordinal);
        var rows = new[] { "Một", "Hai" }.Select(text => $"<w:tr>{numbered}{WordFile.Cell(text)}{WordFile.Cell("Sở Y tế")}</w:tr>");
        Assert.Equal("TT\tNhiệm vụ\tChủ trì\n1.\tMột\tSở Y tế\n2.\tHai\tSở Y tế\n", new WordFile { Numbering = Outline, Body = WordFile.Table([WordFile.Row("TT", "Nhiệm vụ", "Chủ trì"), .. rows]) }.Text());
    }

    [Fact]
    public void Broken_numbering_prints_no_number_and_never_fails() => Assert.Equal(
        ["a", "b"], Lines("<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"99\"/><w:numStyleLink w:val=\"x\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>", ("a", 1, 0), ("b", 5, 12)));

    private static string[] Lines(string numbering, params IEnumerable<(string Text, int List, int Level)> items) =>
        new WordFile { Numbering = numbering, Body = string.Concat(items.Select(item => WordFile.Item(item.Text, item.List, item.Level))) }.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
