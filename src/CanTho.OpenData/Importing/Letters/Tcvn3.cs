using System.Collections.Frozen;
using System.Text;

namespace CanTho.OpenData.Importing.Letters;

/// <summary>TCVN3 (ABC): the 8-bit set of TCVN 5712:1993 as the .Vn fonts have it, a code a letter. Only seven capitals have a code of
/// their own; the others are small letters in a font whose name ends in H.</summary>
internal static class Tcvn3
{
    /// <summary>The codes 0xA1 to 0xFE as the Western characters that files hold, and the letters that the fonts show for them.</summary>
    private const string Codes =
        "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ"
        + "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ"
        + "ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ"
        + "×ìØỉÜĩÝíÞị"
        + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ"
        + "ïùñủòũóúôụõừöử÷ữøứùự"
        + "úỳûỷüỹýýþỵ";

    /// <summary>Signs that stand for letters here and in no Vietnamese text of Unicode.</summary>
    private const string Telltale = "¡¢£¤¥¦¨©ª«¬®µ¶¸¹»¼½¾\u00ad";

    private static readonly FrozenDictionary<char, char> Letters =
        Enumerable.Range(0, Codes.Length / 2).ToFrozenDictionary(index => Codes[index * 2], index => Codes[(index * 2) + 1]);

    /// <summary>Code and letter, all of them.</summary>
    public static IEnumerable<KeyValuePair<char, char>> Table => Letters;

    /// <summary>True where a text holds a sign that is a letter in this encoding only.</summary>
    public static bool IsTelltale(char character) => Telltale.Contains(character, StringComparison.Ordinal);

    /// <summary>The text in Unicode; a character without a place in the table is left as it is and given back.</summary>
    /// <param name="text">Characters of U+0020 to U+00FF, or the same at U+F000 as symbol fonts have them.</param>
    /// <param name="isCapitals">True for a font of capitals.</param>
    public static (string Text, int Letters, char? Unknown) Decode(string text, bool isCapitals)
    {
        var decoded = new StringBuilder(text.Length);
        char? unknown = null;
        var letters = 0;
        foreach (var character in text)
        {
            var code = character is >= '\uF020' and <= '\uF0FF' ? (char)(character - 0xF000) : character;
            var isLetter = Letters.TryGetValue(code, out var letter);
            unknown ??= !isLetter && code is >= '\u00B0' and <= '\u00FF' and not ('°' or '±' or '²' or '³' or '´' or '·') ? code : null;
            letters += isLetter ? 1 : 0;
            decoded.Append(isLetter ? letter : code);
        }

        return (isCapitals ? decoded.ToString().ToUpperInvariant() : decoded.ToString(), letters, unknown);
    }
}
