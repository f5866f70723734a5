using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Sources;

public sealed class SeedReaderTests
{
    [Theory]
    [InlineData("", "seeds/a.txt:1:1: error SRC002: Tệp không có nội dung.")]
    [InlineData(" \n\t\n", "seeds/a.txt:1:1: error SRC002: Tệp không có nội dung.")]
    [InlineData("Dòng một\nhai\0ba", "seeds/a.txt:2:4: error SRC004: Ký tự điều khiển U+0000")]
    public void Text_that_is_no_document_is_refused_with_its_place(string text, string expected)
    {
        var (file, diagnostics) = SeedReader.Decode(Encoding.UTF8.GetBytes(text), "seeds/a.txt");

        Assert.Null(file);
        Assert.StartsWith(expected, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_at_their_line_and_column()
    {
        var (file, diagnostics) = SeedReader.Decode([.. "Cần Thơ\nKế "u8, 0xFF, .. "hoạch"u8], "seeds/a.txt");

        Assert.Null(file);
        Assert.StartsWith("seeds/a.txt:2:4: error SRC003: Byte 0xFF", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_of_file_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xyz");
        File.WriteAllText(path, "KẾ HOẠCH");
        var (file, diagnostics) = SeedReader.Read(path, "seeds/a.xyz");
        File.Delete(path);

        Assert.Null(file);
        Assert.Equal("SRC001", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_mark_of_byte_order_line_ends_of_Windows_and_taken_apart_letters_do_not_change_the_lines()
    {
        var (file, _) = SeedReader.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Ke\u0302\u0301 hoa\u0323ch\r\nSo\u0302\u0301: 12\r\n")], "seeds/a.txt");

        Assert.Equal(["Kế hoạch", "Số: 12"], file!.Lines);
    }

    [Fact]
    public void The_bytes_are_kept_as_they_were_read()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Ke\u0302\u0301 hoa\u0323ch\r\nSo\u0302\u0301: 12\r\n")];
        var (file, _) = SeedReader.Decode(bytes, "seeds/a.txt");

        Assert.Equal(bytes, BytesOf(file!.Content));
        Assert.Equal(bytes.Length, file.Bytes);
        Assert.Empty(BytesOf(PackedBytes.Empty));
    }

    private static byte[] BytesOf(PackedBytes content)
    {
        using var stream = content.Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
