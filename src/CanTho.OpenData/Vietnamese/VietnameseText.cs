using System.Text;

namespace CanTho.OpenData.Vietnamese;

/// <summary>Vietnamese letters without the machine's language data: folding, slugs and dictionary order.</summary>
public static class VietnameseText
{
    /// <summary>The alphabet in dictionary order (a ă â b c d đ e ê …), foreign letters in their Latin places.</summary>
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private const int MostOnStack = 256;

    /// <summary>Unicode NFC for Vietnamese: letters and combining marks put together. Other scripts are left as they are.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VietnameseLetters.Compose(text);
    }

    /// <summary>Lower case without tone marks, letter marks and the bar of đ: "Đường sắt" becomes "duong sat".</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = 0;
        foreach (var character in text)
        {
            marks += VietnameseLetters.IsMark(character) ? 1 : 0;
        }

        return marks == 0 ? VietnameseLetters.FoldInPlace(text) : string.Create(text.Length - marks, text, static (folded, source) =>
        {
            var length = 0;
            foreach (var character in source)
            {
                if (!VietnameseLetters.IsMark(character))
                {
                    folded[length++] = VietnameseLetters.Fold(character);
                }
            }
        });
    }

    /// <summary>An ASCII slug: folded, other characters as single hyphens, cut at a hyphen to at most <paramref name="maxLength"/>.</summary>
    public static string Slug(string text, int maxLength = 80)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var letter = VietnameseLetters.Fold(character);
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug[length++] = letter;
            }
            else if (!VietnameseLetters.IsMark(character) && length > 0 && slug[length - 1] != '-')
            {
                slug[length++] = '-';
            }
        }

        var whole = slug[..length].TrimEnd('-');
        var cut = whole.Length <= maxLength ? whole.Length : whole[..(maxLength + 1)].LastIndexOf('-');
        return Usable((cut > 0 || whole.Length <= maxLength ? whole[..cut] : whole[..maxLength]).ToString());
    }

    /// <summary>Windows keeps some names for devices: no folder can be called so.</summary>
    private static string Usable(string slug) =>
        slug is "con" or "prn" or "aux" or "nul" or ['c', 'o', 'm', >= '0' and <= '9'] or ['l', 'p', 't', >= '0' and <= '9'] ? slug + "-0" : slug;

    /// <summary>A key whose ordinal order is the order of a Vietnamese dictionary: letters first, tones only where letters are equal,
    /// digits by value.</summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new StringBuilder(text.Length);
        var tones = new StringBuilder();
        var digits = 0;
        foreach (var character in Compose(text).ToLowerInvariant())
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
                letters.Append(character);
                continue;
            }

            PadNumber(letters, digits);
            digits = 0;
            var (letter, tone) = VietnameseLetters.SplitTone(character);
            var place = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (place >= 0)
            {
                letters.Append((char)('A' + place));
                tones.Append((char)('0' + tone));
            }
            else if (letters.Length > 0 && letters[^1] != ' ')
            {
                letters.Append(' ');
            }
        }

        PadNumber(letters, digits);
        return letters.Append('\u0001').Append(tones).ToString();
    }

    /// <summary>Writes the number at the end with leading zeros, so that 9 comes before 10.</summary>
    private static void PadNumber(StringBuilder key, int digits)
    {
        const int Width = 9;
        if (digits is > 0 and < Width)
        {
            key.Insert(key.Length - digits, new string('0', Width - digits));
        }
    }
}
