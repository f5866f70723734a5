using System.Buffers;
using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Vietnamese;

/// <summary>Characters that a reader does not see but that change what is seen or found: marks that turn the direction of the words
/// around them (U+202E), characters of no width (U+200B, the soft hyphen U+00AD), tags. No Vietnamese text needs one. The joiners of
/// emoji and of other scripts (U+200D, U+200C) count only beside a Latin letter or a digit.</summary>
public static class HiddenCharacters
{
    private const string Always =
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069"
        + "\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB\uDB40";

    /// <summary>Characters that are hidden, or that may be where they stand.</summary>
    internal const string Suspected = Always + "\u200C\u200D";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(Suspected);

    /// <summary>True for a character that is hidden, or hidden beside some others; <see cref="LengthAt"/> tells.</summary>
    public static bool IsSuspect(char character) => Suspects.Contains(character);

    /// <summary>Index of the first hidden character at or behind a place; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int from = 0)
    {
        while (from < text.Length && text[from..].IndexOfAny(Suspects) is var next and >= 0)
        {
            from += next;
            if (LengthAt(text, from) > 0)
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>How many hidden characters there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = Find(text); at >= 0; at = Find(text, at + LengthAt(text, at)))
        {
            count++;
        }

        return count;
    }

    /// <summary>Length in UTF-16 of the hidden character at an index; 0 for any other.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        // U+E0000 to U+E007F, invisible copies of ASCII.
        '\uDB40' => index + 1 < text.Length && text[index + 1] is >= '\uDC00' and <= '\uDC7F' ? 2 : 0,
        '\u200C' or '\u200D' => IsLatin(text, index - 1) || IsLatin(text, index + 1) || index == 0 || index + 1 == text.Length ? 1 : 0,
        var character => Suspects.Contains(character) ? 1 : 0,
    };

    /// <summary>The text without them.</summary>
    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = Find(text);
        if (at < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = Find(text, from))
        {
            clean.Append(text, from, at - from);
            from = at + LengthAt(text, at);
        }

        return clean.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text as a terminal or a log may show it: hidden and control characters as <c>[U+202E]</c>, line breaks as blanks.</summary>
    public static string Show(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                shown.Append(' ');
            }
            else if (char.IsControl(character) || (Suspects.Contains(character) && LengthAt(text, index) > 0))
            {
                shown.Append(Name(text, index));
                index += Math.Max(0, LengthAt(text, index) - 1);
            }
            else
            {
                shown.Append(character);
            }
        }

        return shown.ToString();
    }

    /// <summary>The number of the character at an index: <c>[U+202E]</c>.</summary>
    public static string Name(string text, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"[U+{(Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : text[index]):X4}]");

    private static bool IsLatin(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && (char.IsAsciiLetterOrDigit(text[index]) || text[index] is ' ' or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF'));
}
