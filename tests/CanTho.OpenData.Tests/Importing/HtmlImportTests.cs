using System.Text;
using CanTho.OpenData.Importing;

namespace CanTho.OpenData.Tests.Importing;

public sealed class HtmlImportTests
{
    [Theory]
    [InlineData("<p>R&amp;D &lt; 5&nbsp;% &#7871;</p>", "R&D < 5 % ế\n")]
    [InlineData("<h1>KẾ HOẠCH</h1><h2>I. MỤC ĐÍCH</h2><p>Một<br>Hai</p>", "KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nMột\nHai\n")]
    [InlineData("<ol><li>Một<ul><li>a</li></ul></li><li><p>Hai</p></li></ol><ol type=a start=3><li>Ba</li></ol><ol style='list-style-type:upper-roman'><li>Bốn</li></ol>", "1. Một\n\n- a\n\n2. Hai\n\nc) Ba\n\nI. Bốn\n")]
    [InlineData("<style>p{}</style><script>x</script><p>A<del>B</del><ins>C</ins><span hidden>D</span><span style='mso-hide:all'>E</span></p><!-- F --><nav>G</nav>", "AC\n")]
    [InlineData("<p>Một\n  hai <b>ba</b>bốn</p>trơ trọi<div>năm</div>", "Một hai babốn\n\ntrơ trọi\n\nnăm\n")]
    [InlineData("<p>5 m<sup>2</sup> H<sub>2</sub>O</p>", "5 m² H2O\n")]
    [InlineData("<p><font face='.VnTime'>§­êng <b>s¾t</b></font> mới <span style='font-family:\"VNI-Times\"'>Keá hoaïch</span></p>", "Đường sắt mới Kế hoạch\n")]
    [InlineData("<style><!-- /* x */ p.MsoNormal, li.MsoNormal {mso-style-parent:\"\"; font-family:\".VnTimeH\";} --></style><p class=MsoNormal>kÕ ho¹ch</p>", "KẾ HOẠCH\n")]
    [InlineData("<p>Tăng<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> 5%.</p><div id=ftn1><p><a href='#_ftnref1'>[1]</a> Số ước.</p></div>", "Tăng<sup>1</sup> 5%.\n\n<sup>1</sup> Số ước.\n")]
    [InlineData("<p><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục</p>", "1.1. Mục\n")]
    public void A_page_is_read_as_it_is_shown(string body, string expected) => Assert.Equal(expected, Text($"<html><body>{body}</body></html>"));

    [Fact]
    public void Merged_and_nested_cells_are_read() => Assert.Equal(
        "TT\tNhiệm vụ\tChủ trì\nI\tLĨNH VỰC Y TẾ\t\n1\tMột\tSở Y tế\n2\tHai; 1<br>Ba; 2\tSở Y tế\n", Text("""
            <table><thead><tr><th>TT<th>Nhiệm vụ<th>Chủ trì</thead><tr><td>I<td colspan=2>LĨNH VỰC Y TẾ
            <tr><td>1</td><td>Một</td><td rowspan=2>Sở Y tế</td></tr><tr><td>2</td><td><table><tr><td>Hai<td>1<tr><td>Ba<td>2</table></td></tr></table>
            """));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_charset_is_that_of_the_mark_or_the_words_of_the_page(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal("Kế hoạch\n", Text([.. encoding.GetPreamble(), .. encoding.GetBytes("<p>Kế hoạch</p>")]));
    }

    [Theory]
    [InlineData("windows-1258", new byte[] { 0x4B, 0xEA, 0xEC, 0x20, 0x68, 0x6F, 0x61, 0xF2, 0x63, 0x68, 0x20, 0xF0, 0xFD, 0xF5, 0xCC, 0x6E, 0x67 }, "Kế hoạch đường")]
    [InlineData("iso-8859-1", new byte[] { 0x68, 0xF2, 0x61, 0x20, 0x93, 0x61, 0x94 }, "hòa “a”")]
    [InlineData("x-viet-tcvn5712", new byte[] { 0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68 }, "Kế hoạch")]
    public void Old_charsets_are_read(string charset, byte[] words, string expected) =>
        Assert.Equal(expected + "\n", Text([.. Encoding.ASCII.GetBytes($"<meta http-equiv=Content-Type content=\"text/html; charset={charset}\"><p>"), .. words]));

    [Fact]
    public void All_Vietnamese_letters_of_windows_1258_come_out_composed()
    {
        const string Letters = "ĂÂĐÊÔƠƯăâđêôơư";
        byte[] codes = [0xC3, 0xC2, 0xD0, 0xCA, 0xD4, 0xD5, 0xDD, 0xE3, 0xE2, 0xF0, 0xEA, 0xF4, 0xF5, 0xFD];
        byte[] tones = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2];
        var bytes = codes.Where(code => code is not (0xD0 or 0xF0)).SelectMany(code => tones.SelectMany(tone => new[] { code, tone })).ToArray();
        var head = "<meta charset=windows-1258><p>"u8.ToArray();
        Assert.Equal(Letters + "\n", Text([.. head, .. codes]));
        Assert.Equal("ẰẲẴẮẶẦẨẪẤẬỀỂỄẾỆỒỔỖỐỘỜỞỠỚỢỪỬỮỨỰằẳẵắặầẩẫấậềểễếệồổỗốộờởỡớợừửữứự\n", Text([.. head, .. bytes]));
    }

    [Fact]
    public void Bytes_that_are_not_of_the_charset_are_told_with_their_place()
    {
        var (_, complaints) = DocumentImport.Read([.. "<p>một</p>\n<p>h"u8, 0xF2, .. "a</p>"u8], "a.html");
        Assert.StartsWith("a.html:2:5: error IMP027: ", Assert.Single(complaints).ToString(), StringComparison.Ordinal);
    }

    private static string Text(string page) => Text(Encoding.UTF8.GetBytes(page));

    private static string Text(byte[] page) => DocumentImport.Read(page, "a.html").Imported?.Text ?? "";
}
