using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Letters;

/// <summary>Puts the runs of a paragraph together: letters of legacy fonts become Unicode, invisible characters go, and signs that the
/// readers of seeds would take for markup are written so that they stay signs.</summary>
/// <param name="log">Takes what is changed.</param>
internal sealed class InlineText(ImportLog log)
{
    private readonly List<(string Text, LegacyFont Font, bool IsMarkup)> pieces = [];

    /// <summary>True where nothing but blanks has been added.</summary>
    public bool IsEmpty => pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>Adds words written in a font.</summary>
    public void Add(string text, LegacyFont font)
    {
        // In VNI a letter and its mark may stand in two runs.
        if (pieces.Count > 0 && pieces[^1] is { IsMarkup: false } last && last.Font == font)
        {
            pieces[^1] = (last.Text + text, font, false);
        }
        else if (text.Length > 0)
        {
            pieces.Add((text, font, false));
        }
    }

    /// <summary>Adds what the readers of seeds are to take for markup: the mark of a note.</summary>
    public void AddMarkup(string markup) => pieces.Add((markup, LegacyFont.None, true));

    /// <summary>Adds everything of a text that goes on in this one: the mark between the two paragraphs was deleted.</summary>
    public void Prepend(InlineText before) => pieces.InsertRange(0, before.pieces);

    /// <summary>The text of the paragraph, breaks and tabs kept.</summary>
    public string Build()
    {
        var text = new StringBuilder();
        foreach (var (raw, font, isMarkup) in pieces)
        {
            if (isMarkup)
            {
                text.Append(raw);
                continue;
            }

            var letters = Decode(raw, font);
            SeedCharacters.Append(text, letters, log);
        }

        var whole = SeedCharacters.Compose(text.ToString(), log);
        LegacyLooks.Warn(whole, log);
        log.Grow(whole.Length);
        return whole;
    }

    private string Decode(string raw, LegacyFont font)
    {
        if (font.Encoding == LegacyEncoding.None || raw.All(char.IsAscii))
        {
            return font.IsCapitals ? raw.ToUpperInvariant() : raw;
        }

        if (font.Encoding == LegacyEncoding.Other)
        {
            log.ComplainOnce($"IMP022 {font.Name}", () => Rules.LegacyFontUnknown(log.File, log.Where, font.Name, raw));
            return raw;
        }

        if (IsUnicode(raw, font))
        {
            log.ComplainOnce($"IMP021 {font.Name}", () => Rules.LegacyFontOnUnicode(log.File, log.Where, font.Name, raw));
            return font.IsCapitals ? raw.ToUpperInvariant() : raw;
        }

        var (text, letters, unknown) = font.Encoding == LegacyEncoding.Tcvn3 ? Tcvn3.Decode(raw, font.IsCapitals) : VniWindows.Decode(raw);
        log.CountFont(font.Name, letters);
        if (unknown is { } character)
        {
            log.ComplainOnce($"IMP023 {character}", () => Rules.LegacyCodeUnknown(log.File, log.Where, font.Name, character, text));
        }

        return text;
    }

    /// <summary>A font of a legacy encoding may stand on words of Unicode, typed later: letters that no legacy file holds decide, in the
    /// run or, where it has none, in the others of the same encoding in its paragraph.</summary>
    private bool IsUnicode(string raw, LegacyFont font)
    {
        Func<char, bool> isTelltale = font.Encoding == LegacyEncoding.Tcvn3 ? Tcvn3.IsTelltale : VniWindows.IsTelltale;
        if (raw.Any(isTelltale))
        {
            return false;
        }

        var same = pieces.Where(piece => piece.Font.Encoding == font.Encoding).ToArray();
        return raw.Any(IsUnicodeLetter) || (Array.Exists(same, piece => piece.Text.Any(IsUnicodeLetter)) && !Array.Exists(same, piece => piece.Text.Any(isTelltale)));
    }

    /// <summary>Vietnamese letters beyond the Western ones, and combining marks.</summary>
    private static bool IsUnicodeLetter(char character) => character is (>= '\u0102' and <= '\u01B0') or (>= '\u0300' and <= '\u0323') or (>= '\u1EA0' and <= '\u1EF9');
}
