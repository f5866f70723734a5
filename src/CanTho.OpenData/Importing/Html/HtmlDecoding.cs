using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Turns the bytes of a web page into text by its byte order mark, its own word, or UTF-8 where they are that.</summary>
internal static partial class HtmlDecoding
{
    private const int Head = 4_096;

    /// <summary>The text, and the encoding of the letters of the whole page where its charset is no set of characters at all: TCVN3, VNI.</summary>
    public static (string Text, LegacyFont Font) Read(byte[] bytes, string file)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            return (Strict(new UTF8Encoding(false, true), bytes[3..], file, "UTF-8"), LegacyFont.None);
        }

        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) || bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (Strict(new UnicodeEncoding(bytes[0] == 0xFE, false, true), bytes[2..], file, "UTF-16"), LegacyFont.None);
        }

        var declared = CharsetPattern().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Head))).Groups["name"].Value.ToLowerInvariant();
        return declared switch
        {
            // A page that says UTF-16 in letters a byte each is none.
            "" or "utf-8" or "utf8" or "unicode" or "utf-16" or "us-ascii" => (Strict(new UTF8Encoding(false, true), bytes, file, declared.Length == 0 ? "UTF-8 (trang không ghi charset)" : "UTF-8"), LegacyFont.None),
            "windows-1258" or "cp1258" or "x-cp1258" => (CodePage(1258).GetString(bytes), LegacyFont.None),
            "iso-8859-1" or "latin1" or "windows-1252" or "cp1252" or "x-user-defined" => (CodePage(1252).GetString(bytes), LegacyFont.None),
            "tcvn" or "tcvn3" or "tcvn-5712" or "x-viet-tcvn" or "x-viet-tcvn5712" => (Encoding.Latin1.GetString(bytes), LegacyFont.Of(".VnTime")),
            "vni" or "x-viet-vni" or "x-vni" => (CodePage(1252).GetString(bytes), LegacyFont.Of("VNI-Times")),
            _ => throw new ImportRefusedException(Rules.ImportCharset(file, declared)),
        };
    }

    /// <summary>The code pages of Windows, which .NET keeps in a provider of its own.</summary>
    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    private static string Strict(Encoding encoding, byte[] bytes, string file, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length));
            var lines = Lenient(encoding).GetString(before).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
            throw new ImportRefusedException(Rules.ImportBadBytes(file, lines.Length, lines[^1].Length + 1, name));
        }
    }

    private static Encoding Lenient(Encoding strict) => strict is UTF8Encoding ? Encoding.UTF8 : strict;

    // <meta charset="utf-8">, <meta http-equiv=Content-Type content="text/html; charset=windows-1258">, <?xml encoding="utf-8"?>
    [GeneratedRegex(@"(charset|encoding)\s*=\s*[""']?\s*(?<name>[\w.:\-]{1,40})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex CharsetPattern();
}
