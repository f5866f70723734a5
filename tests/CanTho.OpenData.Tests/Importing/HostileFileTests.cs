using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing;
using CsCheck;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>Files made to break a reader are refused in a sentence; none fills the memory, and none gets a trace.</summary>
public sealed class HostileFileTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static readonly byte[] Types = "<Types/>"u8.ToArray();

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", "IMP002")]
    [InlineData("a.docx", "%PDF-1.7", "IMP002")]
    [InlineData("a.rtf", "{\\rtf1 x}", "IMP002")]
    [InlineData("a.odt", "PK", "IMP002")]
    [InlineData("a.mht", "MIME-Version: 1.0", "IMP002")]
    [InlineData("a.png", "x", "IMP001")]
    [InlineData("a", "x", "IMP001")]
    [InlineData("a.docx", "", "IMP005")]
    [InlineData("a.docx", "văn bản thuần", "IMP005")]
    [InlineData("a.docx", "PK\u0003\u0004 cụt", "IMP005")]
    [InlineData("a.html", "", "IMP014")]
    [InlineData("a.html", "<html><body><img src=x></body></html>", "IMP014")]
    [InlineData("a.html", "<meta charset=viscii>x", "IMP026")]
    [InlineData("a.html", "<p>a\0b</p>", "IMP027")]
    public void Other_files_are_refused_with_what_to_do(string name, string content, string code) => Refused(Encoding.UTF8.GetBytes(content), name, code);

    [Fact]
    public void Old_and_locked_Word_files_are_told_apart()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Contains("lưu dạng .docx", Refused(ole, "a.doc", "IMP002").ToString(), StringComparison.Ordinal);
        Refused([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.docx", "IMP003");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document " + W + "><w:body/></w:document>", "IMP009")]
    [InlineData("<w:document " + W + "><w:body>", "IMP008")]
    [InlineData("không phải XML", "IMP008")]
    [InlineData("", "IMP008")]
    [InlineData("<w:document " + W + "/>", "IMP011")]
    [InlineData("<w:workbook " + W + "/>", "IMP028")]
    [InlineData("<w:document " + W + "><w:body><w:altChunk/></w:body></w:document>", "IMP013")]
    [InlineData("<w:document " + W + "><w:body><w:p><w:subDoc/></w:p></w:body></w:document>", "IMP013")]
    [InlineData("<w:document " + W + "><w:body><w:p/></w:body></w:document>", "IMP014")]
    [InlineData("<w:document " + W + "><w:body><w:p><w:r><w:t>a</w:t><w:fldChar w:fldCharType=\"begin\"/><w:t>b</w:t></w:r></w:p></w:body></w:document>", "IMP032")]
    public void Broken_parts_are_refused(string xml, string code) => Refused(Package(xml), "a.docx", code);

    [Fact]
    public void A_part_that_unpacks_without_end_is_cut_off_early()
    {
        var clock = Stopwatch.GetTimestamp();
        var bomb = Encoding.UTF8.GetBytes($"<w:document {W}><w:body>{new string(' ', 200_000_000)}</w:body></w:document>");
        var packed = ZipFile.Of(("[Content_Types].xml", Types), ("word/document.xml", bomb));
        Assert.True(packed.Length < 1_000_000);
        Refused(packed, "a.docx", "IMP006");
        Assert.True(Stopwatch.GetElapsedTime(clock) < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Nesting_without_end_is_refused_in_every_form()
    {
        var tables = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100_000));
        Refused(Package($"<w:document {W}><w:body>{tables}</w:body></w:document>"), "a.docx", "IMP010");
        Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><table><tr><td>", 100_000)) + "x"), "a.html", "IMP010");
        Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<font size=1><p>", 100_000)) + "x"), "a.html", "IMP010");
        Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 390).Select(size => FormattableString.Invariant($"<font size={size}><p>x"))) + string.Concat(Enumerable.Repeat("<p>y", 40_000))), "a.html", "IMP010");
    }

    [Fact]
    public void Elements_and_merged_cells_without_end_are_refused()
    {
        Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>chữ ", 110_000))), "a.html", "IMP012");
        Refused(Package($"<w:document {W}><w:body>{string.Concat(Enumerable.Repeat("<w:p/>", 2_100_000))}</w:body></w:document>"), "a.docx", "IMP012");
        var words = WordFile.Paragraph(new string('a', 1_900));
        var rows = string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc/><w:tc/></w:tr>", 30_000));
        Refused(Package($"<w:document {W}><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>{words}</w:tc><w:tc/><w:tc/></w:tr>{rows}</w:tbl></w:body></w:document>"), "a.docx", "IMP029");
    }

    [Theory]
    [InlineData("../../etc/x")]
    [InlineData("/etc/x")]
    [InlineData("C:/x")]
    [InlineData("word/..\\..\\x")]
    public void A_part_whose_name_leads_out_of_the_file_is_refused(string name) =>
        Refused(ZipFile.Of(("[Content_Types].xml", Types), (name, Types)), "a.docx", "IMP015");

    [Fact]
    public void Parts_twice_missing_or_by_the_thousand_are_refused()
    {
        Refused(ZipFile.Of(("[Content_Types].xml", Types), ("word/document.xml", Types), ("WORD/document.xml", Types)), "a.docx", "IMP005");
        Refused(ZipFile.Of(("word/document.xml", Types)), "a.docx", "IMP011");
        Refused(ZipFile.Of(("[Content_Types].xml", Types)), "a.docx", "IMP011");
        Refused(ZipFile.Of(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", Types)), "a.docx", "IMP002");
        Refused(ZipFile.Of(Enumerable.Range(0, 10_001).Select(number => (FormattableString.Invariant($"p{number}"), Array.Empty<byte>()))), "a.docx", "IMP007");
    }

    [Fact]
    public void Nothing_outside_the_file_is_opened()
    {
        const string Relations = """<Relationships><Relationship Type="http://x/styles" Target="file:///etc/passwd" TargetMode="External"/><Relationship Type="http://x/footnotes" Target="../../../../etc/passwd"/><Relationship Type="http://x/numbering" Target="http://127.0.0.1:9/n.xml"/></Relationships>""";
        var bytes = ZipFile.Of(("[Content_Types].xml", Types), ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relations)),
            ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document {W}><w:body><w:p><w:r><w:t>Chữ</w:t></w:r></w:p></w:body></w:document>")));
        Assert.Equal("Chữ\n", DocumentImport.Read(bytes, "a.docx").Imported!.Text);
    }

    [Fact]
    public void Sizes_that_a_header_lies_about_change_nothing()
    {
        var bytes = Package($"<w:document {W}><w:body>{new string(' ', 60_000_000)}</w:body></w:document>");
        for (var at = 0; at < bytes.Length - 46; at++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) == 0x02014B50)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 24), 10);
            }
        }

        var (imported, complaints) = DocumentImport.Read(bytes, "a.docx");
        Assert.Null(imported);
        Assert.Contains(Assert.Single(complaints).Code, (string[])["IMP005", "IMP006", "IMP008"]);
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_and_absurd_numbers_are_read_past()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            """;
        var file = new WordFile
        {
            Styles = Styles,
            Body = WordFile.Paragraph("Chữ", "<w:pStyle w:val=\"A\"/><w:outlineLvl w:val=\"99999999999999\"/>") + WordFile.Table("<w:tr><w:trPr><w:gridBefore w:val=\"999999999\"/></w:trPr>"
                + WordFile.Cell("a", "<w:gridSpan w:val=\"2147483648\"/>") + WordFile.Cell("b", "<w:gridSpan w:val=\"-5\"/>") + WordFile.Cell("c", "<w:vMerge/>") + "</w:tr>"),
        };
        Assert.Equal("Chữ\n\na\tb\tc\n", file.Text());
    }

    [Fact]
    public void Whatever_bytes_are_changed_in_a_file_the_answer_is_a_text_or_a_sentence()
    {
        var good = new WordFile { Body = WordFile.Paragraph("KẾ HOẠCH") + WordFile.Table(WordFile.Row("TT", "Nhiệm vụ", "=Chủ trì"), WordFile.Row("1", "Một", "^")), Styles = "", Numbering = "" }.Bytes();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length]).Array[1, 6].Sample(changes =>
        {
            var bytes = good.ToArray();
            foreach (var (place, value, _) in changes)
            {
                bytes[place] = value;
            }

            return IsToldWell(bytes[..(changes[0].Item3 % 3 == 0 ? changes[0].Item3 : bytes.Length)], "a.docx");
        }, iter: 1_000);
    }

    [Fact]
    public void Whatever_tags_stand_in_a_page_the_answer_is_a_text_or_a_sentence()
    {
        string[] all = ["<table>", "</table>", "<tr>", "<td rowspan=9999 colspan=9999>", "</td>", "<ol start=-9>", "<li value=x>", "</ol>", "<p>", "</p>", "<font face='.VnTime'>", "®­êng", "<a href='#_ftn1'>1</a>",
            "<div id=ftn1>", "</div>", "<del>", "<svg>", "<math>", "<template>", "<sup>2</sup>", "chữ ", "&#0;", "&#xD800;", "\uD800", "<![if !x]>", "<!--", "-->", "<br>", "<style>a{font-family:}", "</style>"];
        Gen.Int[0, all.Length - 1].Array[1, 40].Sample(parts => IsToldWell(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => all[part]))), "a.html"), iter: 2_000);
    }

    private static bool IsToldWell(byte[] bytes, string name)
    {
        var (imported, complaints) = DocumentImport.Read(bytes, name);
        return complaints.All(complaint => complaint.Code != "IMP031" && complaint is { File: not null, Line: > 0, Column: > 0 }) && (imported is not null || !complaints.IsEmpty);
    }

    private static byte[] Package(string document) => ZipFile.Of(("[Content_Types].xml", Types), ("word/document.xml", Encoding.UTF8.GetBytes(document)));

    private static Diagnostic Refused(byte[] bytes, string name, string code)
    {
        var (imported, complaints) = DocumentImport.Read(bytes, name);
        Assert.Null(imported);
        var complaint = Assert.Single(complaints);
        Assert.Equal((code, name), (complaint.Code, complaint.File));
        Assert.Matches(@"^[^:]+:\d+:\d+: error IMP\d{3}: .+[.!?]$", complaint.ToString());
        Assert.NotNull(complaint.Fix);
        return complaint;
    }
}
