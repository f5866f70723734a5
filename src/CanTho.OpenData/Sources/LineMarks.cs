using System.Text.RegularExpressions;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>The Markdown that converters put around a line: heading marks and emphasis.</summary>
internal static partial class LineMarks
{
    private const string Tag =
        @"</?(p|b|i|u|em|strong|span|div|font|br|h[1-6]|ul|ol|li|a|center|html|body|head|title|meta|link|hr|section|article|main|img|o:p|blockquote"
        + @"|header|footer|table|thead|tbody|tr|td|th|col|colgroup|caption)(\s[^<>]*)?/?>|<!DOCTYPE[^<>]*>|<!--[^<>]*-->";

    /// <summary>Column at which the text of a line begins, behind blanks and <c>#</c> marks, and the number of those marks.</summary>
    public static (int Column, int HeadingMarks) Opening(string raw)
    {
        var match = OpeningPattern().Match(raw);
        return (match.Length, match.Groups["marks"].Length);
    }

    /// <summary>The line without heading marks, emphasis and blanks at its ends.</summary>
    public static string Strip(string raw)
    {
        var text = raw.Contains('<', StringComparison.Ordinal) ? TagPattern().Replace(raw, "") : raw;
        text = HiddenCharacters.Remove(text);
        return text[Opening(text).Column..].Replace("**", "", StringComparison.Ordinal).Trim(' ', '\t', '*', '_', '\\', '\u00a0');
    }

    /// <summary>Length of the HTML tag at a column; 0 for other text. Raised numbers are no markup but marks of notes.</summary>
    public static int TagLength(string raw, int column)
    {
        return raw[column] == '<' ? TagHerePattern().Match(raw, column).Length : 0;
    }

    /// <summary>True when the whole line is emphasised, as headings of converted documents are.</summary>
    public static bool IsBold(string raw)
    {
        var text = raw[Opening(raw).Column..].Trim();
        return text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);
    }

    /// <summary>True for a page's number or a form feed that stands alone on a line, and for a line that is only drawn.</summary>
    public static bool IsPageNumber(string raw) => PageNumberPattern().IsMatch(raw);

    // "#### **1. Bảo đảm mục tiêu tăng trưởng**", "  - Cụ thể hóa"
    [GeneratedRegex(@"^\s*((?<marks>#{1,6})\s+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OpeningPattern();

    // "<p align=center>", "</b>", "<br/>", "<!DOCTYPE html>"
    [GeneratedRegex(Tag, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex TagPattern();

    // the same, at one place
    [GeneratedRegex(@"\G(" + Tag + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex TagHerePattern();

    // "12", "- 3 -", "Trang 4", "\f", "_______"
    [GeneratedRegex(@"^\s*(Trang\s+)?[-–]?\s*\d{1,3}\s*[-–]?\s*$|^\f+\s*$|^\s*[-_=*–—]{3,}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PageNumberPattern();
}
