using System.Text;
using CanTho.OpenData.Importing.Letters;
using CsCheck;

namespace CanTho.OpenData.Tests.Importing;

public sealed class LegacyLetterTests
{
    /// <summary>All letters of Vietnamese that are not ASCII, small.</summary>
    private const string Letters =
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private const string Ascii = "abcdefghijklmnopqrstuvxyzABCDEFGHIJKLMNOPQRSTUVXYZ0123456789 .,;:()/-";

    private static readonly Dictionary<char, char> ToTcvn3 = Tcvn3.Table.ToDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly Dictionary<char, string> ToVni = VniWindows.Table.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly Gen<string> Text = Gen.Char[Letters + Letters.ToUpperInvariant() + Ascii].Array[1, 60].Select(letters => new string(letters));

    [Fact]
    public void Every_letter_stands_once_in_the_table_of_TCVN3_and_seven_capitals()
    {
        Assert.Equal(67, Letters.Length);
        Assert.Equal((Letters + "ĂÂÊÔƠƯĐ").Order(), Tcvn3.Table.Select(pair => pair.Value).Order());
        Assert.Equal(74, Tcvn3.Table.Select(pair => pair.Key).Distinct().Count());
        Assert.All(Tcvn3.Table, pair => Assert.InRange(pair.Key, '\u00A1', '\u00FE'));
    }

    [Fact]
    public void Every_letter_stands_once_in_the_table_of_VNI()
    {
        Assert.Equal(Letters.Order(), VniWindows.Table.Select(pair => pair.Value).Order());
        Assert.Equal(67, VniWindows.Table.Select(pair => pair.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi n¨m 2005", "Kế hoạch phát triển kinh tế - xã hội năm 2005")]
    [InlineData("§¶ng bé thµnh phè CÇn Th¬", "Đảng bộ thành phố Cần Thơ")]
    [InlineData("ñy ban nh©n d©n, c¬ quan, ®­êng, sö dông, nguyÖn väng, kü thuËt", "ủy ban nhân dân, cơ quan, đường, sử dụng, nguyện vọng, kỹ thuật")]
    public void Sentences_of_TCVN3_are_read(string written, string meant) => Assert.Equal((meant, (char?)null), Known(Tcvn3.Decode(written, isCapitals: false)));

    [Theory]
    [InlineData("Keá hoaïch phaùt trieån kinh teá - xaõ hoäi naêm 2005", "Kế hoạch phát triển kinh tế - xã hội năm 2005")]
    [InlineData("UÛY BAN NHAÂN DAÂN THAØNH PHOÁ CAÀN THÔ", "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp, töï do, haïnh phuùc", "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc")]
    [InlineData("Ñöôøng, nguyeän voïng, kyõ thuaät, lyù do, xöû lyù, thuûy lôïi, tyû, kî", "Đường, nguyện vọng, kỹ thuật, lý do, xử lý, thủy lợi, tỷ, kỵ")]
    public void Sentences_of_VNI_are_read(string written, string meant) => Assert.Equal((meant, (char?)null), Known(VniWindows.Decode(written)));

    [Fact]
    public void Whatever_is_written_in_VNI_is_read_back() =>
        Text.Sample(text => VniWindows.Decode(Vni(text)).Text == text);

    [Fact]
    public void Whatever_is_written_in_TCVN3_is_read_back_from_a_file_of_runs_in_two_fonts() =>
        Text.Sample(text =>
        {
            var meant = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return meant.Length == 0 || new WordFile { Body = $"<w:p>{Runs(meant)}</w:p>" }.Text() == meant + "\n";
        }, iter: 300);

    [Fact]
    public void Whatever_is_written_in_VNI_is_read_back_from_a_file_though_a_mark_stands_in_a_run_of_its_own() =>
        Text.Sample(text =>
        {
            var meant = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var runs = string.Concat(Vni(meant).Select(character => Run(character.ToString(), "VNI-Times")));
            return meant.Length == 0 || new WordFile { Body = $"<w:p>{runs}</w:p>" }.Text() == meant + "\n";
        }, iter: 300);

    [Fact]
    public void Fonts_come_from_the_run_the_styles_the_theme_or_the_defaults()
    {
        const string Styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Hoa"><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Moi"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>
            """;
        var file = new WordFile
        {
            Styles = Styles,
            Body = WordFile.Paragraph("KÕ ho¹ch") + WordFile.Paragraph("kÕ ho¹ch", "<w:pStyle w:val=\"Hoa\"/>") + WordFile.Paragraph("Kế hoạch à", "", "<w:rStyle w:val=\"Moi\"/>")
                + "<w:p>" + Run("§­êng ", ".VnTime") + Run("mới ", "Arial") + Run("Keá hoaïch", "VNI-Times") + "</w:p>",
        };
        Assert.Equal("Kế hoạch\n\nKẾ HOẠCH\n\nKế hoạch à\n\nĐường mới Kế hoạch\n", file.Text());
        Assert.Empty(file.Complaints());
        Assert.Equal([".VnTime", ".VnTimeH", "VNI-Times"], file.Import().Counts.LegacyFonts.Keys);
    }

    [Fact]
    public void The_soft_hyphen_that_programs_write_for_the_code_of_ư_is_that_letter() =>
        Assert.Equal("đường\n", new WordFile { Body = "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>®</w:t><w:softHyphen/><w:t>êng</w:t></w:r></w:p>" }.Text());

    [Fact]
    public void Letters_that_Word_keeps_as_symbols_of_a_legacy_font_are_letters() =>
        Assert.Equal("má\n", new WordFile { Body = "<w:p>" + Run("m", ".VnTime") + "<w:r><w:sym w:font=\".VnTime\" w:char=\"F0B8\"/></w:r></w:p>" }.Text());

    [Fact]
    public void Unicode_in_a_legacy_font_is_left_as_it_is_and_told()
    {
        var file = new WordFile { Body = "<w:p>" + Run("Thành phố ", ".VnTime") + Run("à", ".VnTime") + "</w:p>" };
        Assert.Equal("Thành phố à\n", file.Text());
        Assert.Equal("IMP021", Assert.Single(file.Complaints()).Code);
    }

    [Theory]
    [InlineData("KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi", "Arial", "IMP020")]
    [InlineData("Keá hoaïch phaùt trieån kinh teá xaõ hoäi huyeän", "Arial", "IMP020")]
    [InlineData("Kế hoạch phát triển kinh tế - xã hội, toàn dân, hoàn thành, khóa, hòa, Đoàn, quý, thuế, xuân", "Arial", null)]
    [InlineData("KÕ ho¹ch", "VPS Times", "IMP022")]
    [InlineData("KÕ ho¹ch ÿ", ".VnTime", "IMP023")]
    public void What_cannot_be_told_is_complained_of_and_never_guessed(string text, string font, string? code) =>
        Assert.Equal(code is null ? [] : [code], new WordFile { Body = $"<w:p>{Run(text, font)}</w:p>" }.Complaints().Select(complaint => complaint.Code));

    [Fact]
    public void Marks_taken_apart_invisible_characters_and_strange_blanks_are_put_right_and_counted()
    {
        var file = new WordFile { Body = WordFile.Paragraph("Ke\u0302\u0301 hoa\u0323ch\u00A0so\u0302\u0301\u202F12\u200B\u00AD\uFEFF của Ðảng") };
        Assert.Equal("Kế hoạch số 12 của Đảng\n", file.Text());
        var counts = file.Import().Counts;
        Assert.Equal((5, 2, 3, 1), (counts.ComposedLetters, counts.SpecialBlanks, counts.InvisibleCharacters, counts.Eths));
    }

    [Fact]
    public void Signs_that_readers_would_take_for_markup_come_back_as_signs()
    {
        const string Signs = "Tỷ lệ <b>dưới</b> 5% & R&amp;D <script> a|b|c 3 < 5";
        var imported = new WordFile { Body = WordFile.Paragraph(Signs) }.Import();
        Assert.Equal(Signs, TextSample.Paragraphs(TextSample.Document("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n" + imported.Text))[^1]);
    }

    private static (string, char?) Known((string Text, int Letters, char? Unknown) decoded) => (decoded.Text, decoded.Unknown);

    private static string Run(string text, string font) =>
        $"<w:r><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr><w:t xml:space=\"preserve\">{WordFile.Escape(text)}</w:t></w:r>";

    private static string Vni(string text)
    {
        var written = new StringBuilder();
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            var code = ToVni.GetValueOrDefault(lower, lower.ToString());
            written.Append(letter == lower ? code : code.ToUpperInvariant());
        }

        return written.ToString();
    }

    /// <summary>Runs as a typist of TCVN3 would make them: capitals with marks in the font of capitals.</summary>
    private static string Runs(string text) => string.Concat(text.Select(letter =>
        ToTcvn3.TryGetValue(letter, out var code) || letter < 0x80 ? Run((letter < 0x80 ? letter : code).ToString(), ".VnTime")
            : Run(ToTcvn3[char.ToLowerInvariant(letter)].ToString(), ".VnTimeH")));
}
