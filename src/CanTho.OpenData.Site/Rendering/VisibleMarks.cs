using System.Text;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Originals may hold characters that turn the words around them or hide among them. Values are read without them; where a page
/// shows the original itself, they stand visibly as <c>[U+202E]</c>, so that no page shows other words than the file holds.</summary>
internal static class VisibleMarks
{
    /// <summary>The HTML of a page; the frame of our pages has no such character of its own.</summary>
    public static string In(string html)
    {
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
}
