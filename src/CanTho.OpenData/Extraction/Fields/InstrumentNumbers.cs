using System.Collections.Frozen;
using System.Text;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Numbers and symbols of instruments (số, ký hiệu): <c>59-NQ/TW</c>, <c>45/2022/QH15</c>, <c>15/2022/QĐ-TTg</c>. A number
/// without a symbol of letters ("1/2000", "36/36") is none.</summary>
internal static class InstrumentNumbers
{
    private const int MostDigits = 5;
    private const int LongestSymbol = 16;

    /// <summary>Symbols that are not all capitals, by their capitals.</summary>
    private static readonly Dictionary<string, string> Mixed = new(StringComparer.Ordinal)
    {
        ["CTR"] = "CTr",
        ["TTR"] = "TTr",
        ["TTG"] = "TTg",
        ["QYĐ"] = "QyĐ",
        ["CTRHĐ"] = "CTrHĐ",
    };

    /// <summary>Symbols that are all capitals, however a slip writes them.</summary>
    private static readonly FrozenSet<string> Capitals = new[]
    {
        "NQ", "NĐ", "QĐ", "CT", "KL", "KH", "CV", "CĐ", "TB", "TT", "TTLT", "HD", "BC", "ĐA", "TW", "TU", "CP", "QH", "UBND", "HĐND", "VPCP",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the number that begins at a token of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="mayHaveBlanks">True behind "số", where blanks around the marks are slips: "59 - NQ/TW".</param>
    /// <param name="next">The token behind it.</param>
    /// <param name="suffix">What stands behind the first digits, normalised: "-NQ/TW".</param>
    public static bool TryRead(FieldText text, int index, bool mayHaveBlanks, out int next, out string suffix)
    {
        (next, suffix) = (index, "");
        if (text[index] is not { Kind: TokenKind.Number } digits || digits.End - digits.Start > MostDigits)
        {
            return false;
        }

        var written = new StringBuilder();
        var place = ReadLetter(text, index + 1, written);
        if (IsMark(text, place, mayHaveBlanks) && text.Year(place + 1) is not null && text[place + 1].Gap == TokenGap.None && IsMark(text, place + 2, mayHaveBlanks))
        {
            written.Append('/').Append(text.Written(place + 1));
            place += 2;
        }

        var letters = 0;
        while (IsMark(text, place, mayHaveBlanks) && ReadSymbol(text, place + 1, mayHaveBlanks, letters == 0, out var behind) is { } symbol)
        {
            written.Append(text.IsMark(place, "/") ? '/' : '-').Append(symbol);
            letters += symbol.Length;
            place = behind;
        }

        (next, suffix) = (place, written.ToString());
        return letters >= 2;
    }

    /// <summary>The usual capitals of a symbol: "CTR" is "CTr", "nq" is "NQ".</summary>
    public static string Normalise(string symbol)
    {
        var capitals = symbol.ToUpperInvariant();
        return Mixed.TryGetValue(capitals, out var mixed) ? mixed
            : Capitals.Contains(capitals) || !symbol.Any(char.IsUpper) ? capitals
            : symbol;
    }

    /// <summary>The letter of "12a/QĐ-UBND".</summary>
    private static int ReadLetter(FieldText text, int place, StringBuilder written)
    {
        if (text[place] is { Kind: TokenKind.Word, Gap: TokenGap.None } letter && letter.End - letter.Start == 1 && IsMark(text, place + 1, mayHaveBlanks: false))
        {
            written.Append(text.Written(place));
            return place + 1;
        }

        return place;
    }

    private static bool IsMark(FieldText text, int place, bool mayHaveBlanks) =>
        (text.IsMark(place, "/") || text.IsDash(place)) && IsClose(text[place].Gap, mayHaveBlanks);

    private static bool IsClose(TokenGap gap, bool mayHaveBlanks) => gap == TokenGap.None || (mayHaveBlanks && gap == TokenGap.Space);

    /// <summary>Letters, then perhaps digits ("QH15") or "&amp;" and letters ("KT&amp;TH").</summary>
    private static string? ReadSymbol(FieldText text, int place, bool mayHaveBlanks, bool isFirst, out int behind)
    {
        behind = place;
        if (text[place].Kind != TokenKind.Word || !IsClose(text[place].Gap, mayHaveBlanks && isFirst) || !text.IsCapitalised(place)
            || text[place].End - text[place].Start > LongestSymbol
            || (text[place].Gap != TokenGap.None && text[place].End - text[place].Start < 2))
        {
            return null;
        }

        behind = place + 1;
        while (text[behind] is { Gap: TokenGap.None } token && behind < place + 6
            && (token.Kind == TokenKind.Number || (text.IsMark(behind, "&") && text[behind + 1] is { Kind: TokenKind.Word, Gap: TokenGap.None })
                || (token.Kind == TokenKind.Word && text.IsCapitalised(behind))))
        {
            behind++;
        }

        return Normalise(text.Text[text[place].Start..text[behind - 1].End]);
    }
}
