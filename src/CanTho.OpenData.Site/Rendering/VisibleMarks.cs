using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Originals may hold characters that turn the words around them or hide among them. Values are read without them; where a page
/// shows the original itself, they stand visibly as <c>[U+202E]</c>, so that no page shows other words than the file holds.</summary>
internal static partial class VisibleMarks
{
    /// <summary>The HTML of a page. The encoder writes every such character as a number, which typed text can never become.</summary>
    public static string In(string html) => Encoded().Replace(html, static match => string.Create(
        CultureInfo.InvariantCulture, $"[U+{int.Parse(match.Groups["number"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture):X4}]"));

    // "&#x202E;", "&#x200B;", "&#xAD;", "&#xFEFF;"
    [GeneratedRegex("&#x(?<number>AD|34F|61C|180E|200B|200E|200F|202[A-E]|206[0-9A-F]|FEFF|FFF[9AB]|E00[0-7][0-9A-F]);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Encoded();
}
