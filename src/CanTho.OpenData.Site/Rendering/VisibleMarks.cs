using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Originals may hold characters that turn the words around them or hide among them. Values are read without them; where a page
/// shows the original itself, they stand visibly as <c>[U+202E]</c>, so that no page shows other words than the file holds.</summary>
internal static partial class VisibleMarks
{
    /// <summary>The HTML of a page; the frame of our pages has no such character of its own.</summary>
    public static string In(string html)
    {
        html = Encoded().Replace(html, "[U+${number}]");
        var at = HiddenCharacters.Find(html);
        if (at < 0)
        {
            return html;
        }

        var shown = new StringBuilder(html.Length);
        var from = 0;
        for (; at >= 0; at = HiddenCharacters.Find(html, from))
        {
            shown.Append(html, from, at - from).Append(HiddenCharacters.Name(html, at));
            from = at + HiddenCharacters.LengthAt(html, at);
        }

        return shown.Append(html, from, html.Length - from).ToString();
    }

    // Some the encoder leaves as they are, others it writes as a number, which typed text can never become: "&#xFEFF;"
    [GeneratedRegex("&#x(?<number>061C|180E|200B|200E|200F|202[A-E]|206[0-9A-F]|FEFF|FFF[9AB]|E00[0-7][0-9A-F]);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Encoded();
}
