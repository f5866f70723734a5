using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Html;

/// <summary>What style sheets and attributes of a page say of fonts, centring, capitals and hidden text; only selectors of one element or
/// class are known, as Word and LibreOffice write them.</summary>
internal sealed partial class HtmlStyles
{
    private readonly Dictionary<string, string> fonts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the style sheets of a page.</summary>
    public HtmlStyles(IDocument page)
    {
        foreach (var sheet in page.QuerySelectorAll("style").Select(style => CommentPattern().Replace(style.TextContent, "")))
        {
            foreach (Match rule in RulePattern().Matches(sheet))
            {
                if (Declared(rule.Groups["body"].Value, "font-family") is { } font)
                {
                    foreach (var selector in rule.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries))
                    {
                        fonts.TryAdd(selector, font);
                    }
                }
            }
        }
    }

    /// <summary>What the font of an element says of the letters in it, where the one around it says <paramref name="outer"/>.</summary>
    public LegacyFont FontOf(IElement element, LegacyFont outer)
    {
        var named = Declared(element.GetAttribute("style"), "font-family") ?? element.GetAttribute("face") ?? OfSheet(element);
        var font = named is null ? outer : LegacyFont.Of(named.Split(',')[0]);
        return Declared(element.GetAttribute("style"), "text-transform") == "uppercase" ? font with { IsCapitals = true } : font;
    }

    /// <summary>True, or false, where an element says whether it is centred; null where it says nothing.</summary>
    public static bool? IsCentred(IElement element)
    {
        var align = Declared(element.GetAttribute("style"), "text-align") ?? element.GetAttribute("align");
        return element.LocalName == "center" ? true : align is null ? null : align.Equals("center", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for an element that a browser, or Word, does not show.</summary>
    public static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style");
        return element.HasAttribute("hidden") || Declared(style, "display") == "none" || Declared(style, "visibility") == "hidden" || Declared(style, "mso-hide") is not null;
    }

    /// <summary>The value of a property in the text of a style; null where it is not there.</summary>
    public static string? Declared(string? style, string property)
    {
        foreach (var declaration in (style ?? "").Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..].Trim().TrimEnd('!').Trim();
            }
        }

        return null;
    }

    private string? OfSheet(IElement element)
    {
        foreach (var name in element.ClassList)
        {
            if (fonts.TryGetValue($"{element.LocalName}.{name}", out var font) || fonts.TryGetValue($".{name}", out font))
            {
                return font;
            }
        }

        return fonts.GetValueOrDefault(element.LocalName);
    }

    // "p.MsoNormal, li.MsoNormal { font-family: ".VnTime"; }"
    [GeneratedRegex(@"(?<selectors>[^{}]{1,2000})\{(?<body>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RulePattern();

    // "/* Style Definitions */", "<!--", "-->"
    [GeneratedRegex(@"/\*.*?\*/|<!--|-->", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex CommentPattern();
}
