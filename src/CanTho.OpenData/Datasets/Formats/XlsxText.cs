using System.Buffers;
using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Texts of cells as XLSX can hold them (ECMA-376 part 1, 22.9.2.19 ST_Xstring): what XML forbids is written <c>_x0001_</c>, and a
/// text that looks like that is written <c>_x005F_x0001_</c>.</summary>
internal static class XlsxText
{
    /// <summary>Longest text of a cell, in UTF-16 units.</summary>
    internal const int Longest = 32_767;

    private static readonly SearchValues<char> Rare = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => character is not ('\t' or '\n')), '_', '\uFFFE', '\uFFFF']);

    /// <summary>The text, cut where a cell cannot hold it, with a note that says so and where the whole stands.</summary>
    internal static string Fit(string text, string fullText)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var note = string.Create(CultureInfo.InvariantCulture, $"… [Ô bị cắt: Excel chỉ chứa 32.767 ký tự, cả đoạn có {text.Length} ký tự ở {fullText}]");
        var end = Longest - note.Length;
        // A letter is not cut off from its marks, nor the halves of a character from each other.
        while (char.IsLowSurrogate(text[end]) || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
        {
            end--;
        }

        return string.Concat(text.AsSpan(0, end), note);
    }

    /// <summary>The text with everything escaped that XML cannot carry.</summary>
    internal static string Escape(string text)
    {
        var span = text.AsSpan();
        if (!span.ContainsAny(Rare) && !span.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                escaped.Append(character).Append(text[++index]);
            }
            else if (character == '_' ? LooksEscaped(span[index..]) : IsForbidden(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static bool IsForbidden(char character) =>
        character is < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(character);

    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text is ['_', 'x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}
