using System.Text.Encodings.Web;
using System.Text.Unicode;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A page as UTF-8 while it is written. Text is encoded as <see cref="HtmlEncoder"/> does it, but for Vietnamese letters, which
/// stand as they are; a hidden character (<see cref="HiddenCharacters"/>) is shown as <c>[U+202E]</c>, so that no page shows other words
/// than a file holds.</summary>
internal sealed class HtmlBytes
{
    private const int FirstCapacity = 1 << 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // True for units that do not stand as they are: marks of HTML, control characters, halves of pairs, hidden characters.
    private static readonly bool[] IsSpecial = Specials();

    private readonly Utf8Buffer bytes = new(FirstCapacity);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    /// <summary>Begins again.</summary>
    public void Clear() => bytes.Clear();

    /// <summary>Text that becomes text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!IsSpecial[text[at]])
            {
                at++;
                continue;
            }

            Raw(text[from..at]);
            at += Special(text, at);
            from = at;
        }

        Raw(text[from..]);
    }

    /// <summary>HTML that stands as it is, hidden characters in it but for.</summary>
    public void Markup(string html)
    {
        var from = 0;
        for (var at = HiddenCharacters.Find(html); at >= 0; at = HiddenCharacters.Find(html, from))
        {
            Raw(html.AsSpan(from, at - from));
            Raw(HiddenCharacters.Name(html, at));
            from = at + HiddenCharacters.LengthAt(html, at);
        }

        Raw(html.AsSpan(from));
    }

    /// <summary>Characters that need no look.</summary>
    public void Raw(ReadOnlySpan<char> text) => bytes.Add(text);

    /// <summary>Bytes of UTF-8.</summary>
    public void Raw(ReadOnlySpan<byte> text) => bytes.Add(text);

    private static bool[] Specials()
    {
        var specials = new bool[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            specials[unit] = char.IsSurrogate((char)unit) || Encoder.WillEncode(unit) || HiddenCharacters.IsSuspect((char)unit);
        }

        return specials;
    }

    /// <summary>Writes what stands at a place and gives its length.</summary>
    private int Special(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '&':
                Raw("&amp;"u8);
                return 1;
            case '<':
                Raw("&lt;"u8);
                return 1;
            case '>':
                Raw("&gt;"u8);
                return 1;
            case '"':
                Raw("&quot;"u8);
                return 1;
            case '\'':
                Raw("&#x27;"u8);
                return 1;
            case '+':
                Raw("&#x2B;"u8);
                return 1;
        }

        var hidden = HiddenCharacters.IsSuspect(text[at]) ? HiddenCharacters.LengthAt(text, at) : 0;
        if (hidden > 0)
        {
            Raw(HiddenCharacters.Name(text.Slice(at, hidden).ToString(), 0));
            return hidden;
        }

        var units = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        Raw(Encoder.Encode(text.Slice(at, units).ToString()));
        return units;
    }
}
