using System.Xml.Linq;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Word;

/// <summary>What styles, the theme and the defaults of a document say where a paragraph or a run says nothing: font, numbering, alignment,
/// outline level, hidden text and capitals.</summary>
internal sealed class WordStyles
{
    /// <summary>Longer chains of styles based on styles are circles.</summary>
    private const int LongestChain = 24;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<XElement>> chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> themeFonts = new(StringComparer.Ordinal);
    private readonly XElement? defaults;
    private readonly string? defaultParagraph;

    /// <summary>Reads the parts; either may be missing.</summary>
    public WordStyles(XElement? part, XElement? theme)
    {
        defaults = part.Child("docDefaults").Child("rPrDefault").Child("rPr");
        foreach (var style in part.Children("style"))
        {
            if (style.Given("styleId") is { } id && styles.TryAdd(id, style)
                && style.Given("type") == "paragraph" && style.Given("default") is "1" or "true" or "on")
            {
                defaultParagraph ??= id;
            }
        }

        var fonts = theme.Child("themeElements").Child("fontScheme");
        foreach (var (key, name) in new[] { ("major", "majorFont"), ("minor", "minorFont") })
        {
            themeFonts[key] = fonts.Child(name).Child("latin").Given("typeface") ?? "";
        }
    }

    /// <summary>The paragraph style that holds for a paragraph.</summary>
    public string? StyleOf(XElement? paragraphProperties) => paragraphProperties.ValueOf("pStyle") ?? defaultParagraph;

    /// <summary>The style as its author sees it: "heading 1", "toc 2".</summary>
    public string NameOf(string? style) => style is not null && styles.TryGetValue(style, out var found) ? found.ValueOf("name") ?? style : style ?? "";

    /// <summary>The first that the properties of a paragraph or its styles say; null where none does.</summary>
    public T? OfParagraph<T>(XElement? properties, string? style, Func<XElement, T?> read) =>
        First(properties is null ? [] : [properties], Chain(style).Select(found => found.Child("pPr")), read);

    /// <summary>The first that the properties of a run, its style, the style of its paragraph or the defaults say.</summary>
    public T? OfRun<T>(XElement? properties, string? paragraphStyle, Func<XElement, T?> read)
    {
        var named = Chain(properties.ValueOf("rStyle")).Concat(Chain(paragraphStyle)).Select(found => found.Child("rPr")).Append(defaults);
        return First(properties is null ? [] : [properties], named, read);
    }

    /// <summary>What the font of a run says of its letters.</summary>
    public LegacyFont FontOf(XElement? properties, string? paragraphStyle) =>
        LegacyFont.Of(OfRun(properties, paragraphStyle, found => FontIn(found.Child("rFonts"))));

    /// <summary>The font that <c>w:rFonts</c> names for Western letters above ASCII, which those of legacy fonts are.</summary>
    private string? FontIn(XElement? fonts)
    {
        if (fonts is null)
        {
            return null;
        }

        return ThemeFont(fonts.Given("hAnsiTheme")) ?? fonts.Given("hAnsi") ?? ThemeFont(fonts.Given("asciiTheme")) ?? fonts.Given("ascii");
    }

    private string? ThemeFont(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("major", StringComparison.Ordinal) => themeFonts["major"],
        _ => themeFonts["minor"],
    };

    private static T? First<T>(IEnumerable<XElement> own, IEnumerable<XElement?> inherited, Func<XElement, T?> read)
    {
        foreach (var properties in own.Concat(inherited.OfType<XElement>()))
        {
            if (read(properties) is { } value)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>A style and those it is based on, the nearest first.</summary>
    private ImmutableArray<XElement> Chain(string? style)
    {
        if (style is null)
        {
            return [];
        }

        if (!chains.TryGetValue(style, out var chain))
        {
            var found = ImmutableArray.CreateBuilder<XElement>();
            for (var next = style; next is not null && found.Count < LongestChain && styles.TryGetValue(next, out var element); next = element.ValueOf("basedOn"))
            {
                found.Add(element);
            }

            chains[style] = chain = found.ToImmutable();
        }

        return chain;
    }
}
