using System.Buffers;
using System.Globalization;
using System.Text;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Importing.Letters;

/// <summary>The characters that a seed may hold: NFC, plain blanks, nothing invisible, no sign that readers would take for markup.</summary>
internal static class SeedCharacters
{
    private static readonly SearchValues<char> EntityName = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Adds a text, cleaned; line feeds and tabs stay.</summary>
    public static void Append(StringBuilder target, string text, ImportLog log)
    {
        var (invisible, blanks, eths) = (0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is '\n' or '\t')
            {
                target.Append(character);
            }
            else if (character is '\r' or '\v' or '\f' or '\u2028' or '\u2029')
            {
                target.Append('\n');
            }
            else if (character is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000')
            {
                target.Append(' ');
                blanks++;
            }
            else if (IsInvisible(text, index))
            {
                invisible++;
                index += char.IsHighSurrogate(character) ? 1 : 0;
            }
            else if (character is 'Ð')
            {
                target.Append('Đ');
                eths++;
            }
            else
            {
                AppendSign(target, text, index);
            }
        }

        if (invisible + blanks + eths > 0)
        {
            log.Count(counts => counts with
            {
                InvisibleCharacters = counts.InvisibleCharacters + invisible,
                SpecialBlanks = counts.SpecialBlanks + blanks,
                Eths = counts.Eths + eths,
            });
        }
    }

    /// <summary>Puts letters and marks together.</summary>
    public static string Compose(string text, ImportLog log)
    {
        var composed = VietnameseText.Compose(text);
        if (composed.Length < text.Length)
        {
            log.Count(counts => counts with { ComposedLetters = counts.ComposedLetters + text.Length - composed.Length });
        }

        return composed;
    }

    private static bool IsInvisible(string text, int index)
    {
        var character = text[index];
        return char.IsControl(character) || character is '\u00AD' or '\u034F' or '\u061C' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF9' and <= '\uFFFB') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format || HiddenCharacters.LengthAt(text, index) > 0;
    }

    /// <summary>Writes a bracket that would open a tag, a sign that would open an entity and an unpaired half of a character so that they
    /// are read back as what they are.</summary>
    private static void AppendSign(StringBuilder target, string text, int index)
    {
        var character = text[index];
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        if (character == '<' && (char.IsAsciiLetter(next) || next is '/' or '!' or '?'))
        {
            target.Append("&lt;");
        }
        else if (character == '&' && IsEntity(text.AsSpan(index + 1)))
        {
            target.Append("&amp;");
        }
        else if (char.IsSurrogate(character) && !IsPaired(text, index))
        {
            target.Append('\uFFFD');
        }
        else
        {
            target.Append(character);
        }
    }

    private static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) : index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static bool IsEntity(ReadOnlySpan<char> behind)
    {
        var end = behind[..Math.Min(behind.Length, 12)].IndexOf(';');
        return end > 0 && !behind[..end].ContainsAnyExcept(EntityName);
    }
}
