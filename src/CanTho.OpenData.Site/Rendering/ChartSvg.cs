using System.Globalization;
using System.Net;
using System.Text;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Writes drawings as SVG: on a page with classes that take the page's colours, in a picture with attributes that need nothing
/// around them. The strokes are the same.</summary>
internal static class ChartSvg
{
    private const string Fonts = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, 'DejaVu Sans', sans-serif";

    /// <summary>The drawing as part of a page.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="labelledBy">Identities of the elements that say what it shows.</param>
    public static string Inline(ChartDrawing drawing, string labelledBy)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"<svg class=\"drawing\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\" role=\"img\" aria-labelledby=\"{labelledBy}\">"));
        Append(text, drawing, ink => $"class=\"k-{ink.ToString().ToLowerInvariant()}\"");
        return text.Append("</svg>").ToString();
    }

    /// <summary>The drawing as a picture of its own: title above, sources and address below, black on white.</summary>
    public static string Standalone(ChartPoster poster)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{ChartPoster.Width}\" height=\"{poster.Height}\" viewBox=\"0 0 {ChartPoster.Width} {poster.Height}\" role=\"img\" lang=\"vi\" font-family=\"{Fonts}\">\n"));
        text.Append($"<title>{Escape(poster.Title)}</title>\n<desc>{Escape(poster.Summary)}</desc>\n");
        text.Append(Invariant($"<rect width=\"{ChartPoster.Width}\" height=\"{poster.Height}\" fill=\"#ffffff\"/>\n"));
        foreach (var (part, top) in poster.Parts)
        {
            text.Append(Invariant($"<g transform=\"translate({ChartPoster.Margin} {top})\">\n"));
            Append(text, part, Attributes, "\n");
            text.Append("</g>\n");
        }

        return text.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder text, ChartDrawing drawing, Func<ChartInk, string> dress, string end = "")
    {
        foreach (var shape in drawing.Shapes)
        {
            text.Append(Element(shape, dress(shape.Ink))).Append(end);
        }
    }

    private static string Element(ChartShape shape, string dress) => shape switch
    {
        ChartShape.Box box => Invariant($"<rect x=\"{Round(box.X)}\" y=\"{Round(box.Y)}\" width=\"{Round(box.Width)}\" height=\"{Round(box.Height)}\" {dress}/>"),
        ChartShape.Line line => Invariant($"<line x1=\"{Round(line.X1)}\" y1=\"{Round(line.Y1)}\" x2=\"{Round(line.X2)}\" y2=\"{Round(line.Y2)}\" {dress}/>"),
        ChartShape.Dot dot => Invariant($"<circle cx=\"{Round(dot.X)}\" cy=\"{Round(dot.Y)}\" r=\"{Round(dot.Radius)}\" {dress}/>"),
        ChartShape.Words words => Invariant($"<text x=\"{Round(words.X)}\" y=\"{Round(words.Y)}\" font-size=\"{words.Size}\"{(words.IsBold ? " font-weight=\"700\"" : "")}{Anchor(words.Anchor)} {dress}>{Escape(words.Content)}</text>"),
        _ => throw new ArgumentException($"A drawing cannot hold a {shape.GetType().Name}.", nameof(shape)),
    };

    private static string Attributes(ChartInk ink) => ink switch
    {
        ChartInk.Soft => "fill=\"#4b605d\"",
        ChartInk.Track => "fill=\"#ece6d8\"",
        ChartInk.Rule => "stroke=\"#b9b3a4\" stroke-width=\"1\"",
        ChartInk.Value => "fill=\"#0a5a57\"",
        ChartInk.Thread => "stroke=\"#0a5a57\" stroke-width=\"2\"",
        ChartInk.Before => "fill=\"#dcece6\" stroke=\"#0a5a57\" stroke-width=\"1.5\"",
        ChartInk.Target => "fill=\"#fbe3b0\" stroke=\"#a2420c\" stroke-width=\"2\"",
        ChartInk.Guide => "stroke=\"#0a5a57\" stroke-width=\"3\"",
        // A white edge keeps numbers readable where a line of the scale runs behind them.
        _ => "fill=\"#16302f\" stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
    };

    private static string Anchor(ChartAnchor anchor) => anchor switch
    {
        ChartAnchor.Middle => " text-anchor=\"middle\"",
        ChartAnchor.End => " text-anchor=\"end\"",
        _ => "",
    };

    private static string Escape(string words) => WebUtility.HtmlEncode(words.Normalize(NormalizationForm.FormC)).Replace("&#39;", "'", StringComparison.Ordinal);

    private static string Round(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
