using System.Collections.Frozen;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Signs of symbol fonts (<c>w:sym</c>) as characters of Unicode; only those that offices use.</summary>
internal static class WordSymbols
{
    private static readonly FrozenDictionary<(string Font, int Code), string> Signs = new Dictionary<(string, int), string>
    {
        [("symbol", 0xB7)] = "•",
        [("symbol", 0xA3)] = "≤",
        [("symbol", 0xB3)] = "≥",
        [("symbol", 0xB1)] = "±",
        [("symbol", 0xB4)] = "×",
        [("symbol", 0xB8)] = "÷",
        [("symbol", 0xB9)] = "≠",
        [("symbol", 0xBB)] = "≈",
        [("symbol", 0xB0)] = "°",
        [("symbol", 0xAE)] = "→",
        [("symbol", 0xDE)] = "⇒",
        [("symbol", 0xA5)] = "∞",
        [("symbol", 0x2D)] = "−",
        [("symbol", 0x61)] = "α",
        [("symbol", 0x62)] = "β",
        [("symbol", 0x44)] = "Δ",
        [("symbol", 0x6D)] = "µ",
        [("symbol", 0x57)] = "Ω",
        [("wingdings", 0xFC)] = "✓",
        [("wingdings", 0xFB)] = "✗",
        [("wingdings", 0xA8)] = "☐",
        [("wingdings", 0x6F)] = "☐",
        [("wingdings", 0xFE)] = "☑",
        [("wingdings", 0xFD)] = "☒",
        [("wingdings", 0xE0)] = "→",
        [("wingdings", 0xF0)] = "→",
        [("wingdings", 0xD8)] = "•",
        [("wingdings", 0xA7)] = "•",
        [("wingdings", 0x6C)] = "•",
        [("wingdings", 0x9F)] = "•",
        [("wingdings", 0x77)] = "•",
        [("wingdings", 0x76)] = "•",
        [("wingdings 2", 0x50)] = "✓",
        [("wingdings 2", 0x52)] = "☑",
        [("wingdings 2", 0xA3)] = "☐",
    }.ToFrozenDictionary();

    /// <summary>The character; null where the table has none.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">Its code in hexadecimal, at U+F000 or below U+0100; a font that is none of symbols takes any.</param>
    public static string? Read(string? font, string? code)
    {
        var value = WordXml.Hexadecimal(code);
        if (value is <= 0x1F or > 0xFFFD or (>= 0xD800 and <= 0xDFFF))
        {
            return null;
        }

        var plain = value is >= 0xF000 and <= 0xF0FF ? value - 0xF000 : value;
        return Signs.TryGetValue(((font ?? "").Trim().ToLowerInvariant(), plain), out var sign) ? sign
            : value is >= 0xE000 and <= 0xF8FF || plain < 0x100 ? null
            : ((char)value).ToString();
    }
}
