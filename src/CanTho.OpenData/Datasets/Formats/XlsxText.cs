using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Texts of cells as XLSX can hold them (ECMA-376 part 1, 22.9.2.19 ST_Xstring): what XML forbids is written <c>_x0001_</c>, and a
/// text that looks like that is written <c>_x005F_x0001_</c>.</summary>
internal static partial class XlsxText
{
    /// <summary>Longest text of a cell, in UTF-16 units.</summary>
    internal const int Longest = 32_767;

    // What the pattern below can begin with.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Concat(Enumerable.Range('\uD800', 0x800)).Append('\uFFFE').Append('\uFFFF').Select(unit => (char)unit).Except(['\t', '\n']), '_']);

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
    internal static string Escape(string text) => !text.AsSpan().ContainsAny(Suspects) ? text :
        Unwritable().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.ValueSpan[0]:X4}_"));

    // A control character, half a surrogate pair, the "_" of "_x0041_".
    [GeneratedRegex(
        @"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Unwritable();
}
