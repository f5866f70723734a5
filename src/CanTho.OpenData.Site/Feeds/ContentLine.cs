using System.Buffers;
using System.Text;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A content line (RFC 5545, section 3.1): <c>SUMMARY:…</c>, folded so that no line is longer than 75 octets of UTF-8 and no
/// character is cut.</summary>
internal static class ContentLine
{
    private const int MaxOctets = 75;

    // What a value of type TEXT cannot hold as it is: what is escaped, line breaks of every kind, other control characters.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['\\', ';', ',', '\u2028', '\u2029', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    /// <summary>Appends the line with its CRLF.</summary>
    /// <param name="lines">The lines so far.</param>
    /// <param name="name">Name and parameters, shorter than a line and ASCII.</param>
    /// <param name="value">The value, escaped where its type asks for it.</param>
    public static void Append(StringBuilder lines, string name, string value)
    {
        lines.Append(name).Append(':');
        var (octets, begun) = (name.Length + 1, 0);
        for (var at = 0; at < value.Length;)
        {
            _ = Rune.DecodeFromUtf16(value.AsSpan(at), out var rune, out var length);
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                lines.Append(value, begun, at - begun).Append("\r\n ");
                (octets, begun) = (1, at);
            }

            octets += rune.Utf8SequenceLength;
            at += length;
        }

        lines.Append(value, begun, value.Length - begun).Append("\r\n");
    }

    /// <summary>A value of type TEXT: backslash, semicolon, comma and line breaks escaped, other control characters left out.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var value = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            value.Append(letter switch
            {
                '\\' or ';' or ',' => $"\\{letter}",
                '\n' => "\\n",
                '\t' => " ",
                _ when char.IsControl(letter) => "",
                _ => letter.ToString(),
            });
        }

        return value.ToString();
    }
}
