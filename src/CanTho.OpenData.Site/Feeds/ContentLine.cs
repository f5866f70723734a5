using System.Text;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A content line (RFC 5545, section 3.1): <c>SUMMARY:…</c>, folded so that no line is longer than 75 octets of UTF-8 and no
/// character is cut.</summary>
internal static class ContentLine
{
    private const int MaxOctets = 75;

    /// <summary>The line with its CRLF.</summary>
    /// <param name="name">Name and parameters, <c>DTSTART;VALUE=DATE</c>.</param>
    /// <param name="value">The value, escaped where its type asks for it.</param>
    public static string Of(string name, string value)
    {
        var line = new StringBuilder();
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                line.Append("\r\n ");
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return line.Append("\r\n").ToString();
    }

    /// <summary>A value of type TEXT: backslash, semicolon, comma and line breaks escaped, other control characters left out.</summary>
    public static string Text(string text)
    {
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
