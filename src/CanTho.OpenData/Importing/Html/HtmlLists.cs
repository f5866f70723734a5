using System.Globalization;
using AngleSharp.Dom;
using CanTho.OpenData.Importing.Word;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Numbers that a browser prints before the items of a list.</summary>
internal static class HtmlLists
{
    /// <summary>The number before the first of a numbered list.</summary>
    public static int Start(IElement list) => (WordXml.Number(list.GetAttribute("start")) ?? 1) - 1;

    /// <summary>The number or sign of an item, with the blank behind it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    /// <param name="count">Number of the item before it; becomes that of this one.</param>
    public static string Number(IElement list, IElement item, ref int count)
    {
        var style = (HtmlStyles.Declared(item.GetAttribute("style"), "list-style-type") ?? HtmlStyles.Declared(list.GetAttribute("style"), "list-style-type") ?? "").ToLowerInvariant();
        if (style == "none")
        {
            return "";
        }

        if (list.LocalName != "ol")
        {
            return "- ";
        }

        count = WordXml.Number(item.GetAttribute("value")) ?? count + 1;
        var format = style.Length > 0 ? style : item.GetAttribute("type") ?? list.GetAttribute("type") ?? "1";
        var number = format switch
        {
            "a" or "lower-alpha" or "lower-latin" => NumberFormats.Write(count, "lowerLetter") + ")",
            "A" or "upper-alpha" or "upper-latin" => NumberFormats.Write(count, "upperLetter") + ".",
            "i" or "lower-roman" => NumberFormats.Write(count, "lowerRoman") + ".",
            "I" or "upper-roman" => NumberFormats.Write(count, "upperRoman") + ".",
            "disc" or "circle" or "square" => "-",
            _ => count.ToString(CultureInfo.InvariantCulture) + ".",
        };
        return $"{number} ";
    }
}
