using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Refuses pages that are made to keep a parser busy: tags in tags without end, or more tags than any document has.</summary>
internal static partial class HtmlGuard
{
    private const int MostLevels = 400;
    private const int MostTags = 600_000;

    /// <summary>A parser opens unclosed formatting again at each tag behind it.</summary>
    private const int MostReopened = 3_000_000;

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    /// <summary>Elements that a page need not close, or that have no end.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "col", "option", "optgroup", "br", "hr", "img", "meta", "link", "input",
        "base", "area", "embed", "source", "track", "wbr", "html", "head", "body", "param", "rp", "rt",
    };

    /// <summary>Measures a page.</summary>
    public static void Check(string text, string file)
    {
        var (depth, tags, formats, reopened) = (0, 0, 0, 0);
        foreach (var tag in TagPattern().EnumerateMatches(text))
        {
            var words = text.AsSpan(tag.Index + 1, tag.Length - 1);
            var closes = words[0] == '/';
            var name = words[(closes ? 1 : 0)..].ToString();
            if (!Open.Contains(name))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }

            formats = Math.Max(0, formats + (Formatting.Contains(name) ? (closes ? -1 : 1) : 0));
            reopened += formats;
            if (depth > MostLevels || reopened > MostReopened)
            {
                throw new ImportRefusedException(Rules.ImportTooDeep(file, "HTML", MostLevels));
            }

            if (++tags > MostTags)
            {
                throw new ImportRefusedException(Rules.ImportTooManyElements(file, "HTML", MostTags));
            }
        }
    }

    // "<div", "</span", "<o:p"
    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9:]{0,20}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex TagPattern();
}
