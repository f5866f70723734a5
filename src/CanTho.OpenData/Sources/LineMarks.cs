using System.Text.RegularExpressions;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>The Markdown that converters put around a line: heading marks and emphasis.</summary>
internal static partial class LineMarks
{
    private const int MostHeadingMarks = 6;

    private const string Rules = "-_=*–—";

    private static readonly char[] Emphasis = [' ', '\t', '*', '_', '\\', '\u00a0'];

    private const string Tag =
        @"</?(p|b|i|u|em|strong|span|div|font|br|h[1-6]|ul|ol|li|a|center|html|body|head|title|meta|link|hr|section|article|main|img|o:p|blockquote"
        + @"|header|footer|table|thead|tbody|tr|td|th|col|colgroup|caption)(\s[^<>]*)?/?>|<!DOCTYPE[^<>]*>|<!--[^<>]*-->";

    /// <summary>Column at which the text of a line begins, behind blanks and <c>#</c> marks, and the number of those marks:
    /// "#### **1. Bảo đảm mục tiêu tăng trưởng**", "  - Cụ thể hóa".</summary>
    public static (int Column, int HeadingMarks) Opening(string raw)
    {
        var text = PassBlanks(raw, 0);
        var behind = text;
        while (behind < raw.Length && raw[behind] == '#')
        {
            behind++;
        }

        var marks = behind - text;
        var next = PassBlanks(raw, behind);
        return marks is > 0 and <= MostHeadingMarks && next > behind ? (next, marks) : (text, 0);
    }

    private static int PassBlanks(string raw, int column)
    {
        while (column < raw.Length && char.IsWhiteSpace(raw[column]))
        {
            column++;
        }

        return column;
    }

    /// <summary>The line without heading marks, emphasis and blanks at its ends.</summary>
    public static string Strip(string raw)
    {
        var text = raw.Contains('<', StringComparison.Ordinal) ? TagPattern().Replace(raw, "") : raw;
        text = HiddenCharacters.Remove(text);
        return text[Opening(text).Column..].Replace("**", "", StringComparison.Ordinal).Trim(Emphasis);
    }

    /// <summary>Length of the HTML tag at a column; 0 for other text. Raised numbers are no markup but marks of notes.</summary>
    public static int TagLength(string raw, int column)
    {
        return raw[column] == '<' ? TagHerePattern().Match(raw, column).Length : 0;
    }

    /// <summary>True when the whole line is emphasised, as headings of converted documents are.</summary>
    public static bool IsBold(string raw)
    {
        var text = raw.AsSpan(Opening(raw).Column).Trim();
        return text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);
    }

    /// <summary>True for a line at whose start bold letters begin that do not end on it: "**II. MỤC".</summary>
    public static bool OpensBold(string raw) => raw.AsSpan(Opening(raw).Column).StartsWith("**", StringComparison.Ordinal) && TurnsBold(raw);

    /// <summary>True for a line on which letters become bold, or stop being it, and stay so.</summary>
    public static bool TurnsBold(string raw) => raw.AsSpan().Count("**") % 2 == 1;

    /// <summary>True for a line at whose end bold letters stop.</summary>
    public static bool ClosesBold(string raw) => TurnsBold(raw) && raw.AsSpan().TrimEnd().EndsWith("**", StringComparison.Ordinal);

    /// <summary>True for a page's number or a form feed that stands alone on a line, and for a line that is only drawn.</summary>
    public static bool IsPageNumber(string raw)
    {
        // Almost every line ends otherwise, and need not be looked at by the pattern.
        var text = raw.AsSpan().TrimEnd();
        return (text.IsEmpty || char.IsDigit(text[^1]) || Rules.Contains(text[^1])) && PageNumberPattern().IsMatch(raw);
    }

    // "<p align=center>", "</b>", "<br/>", "<!DOCTYPE html>"
    [GeneratedRegex(Tag, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex TagPattern();

    // the same, at one place
    [GeneratedRegex(@"\G(" + Tag + ")", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex TagHerePattern();

    // "12", "- 3 -", "Trang 4", "Trang 1/2", "--- PAGE BREAK ---", "\f", "_______"
    [GeneratedRegex(@"^\s*(Trang\s+)?([-–]\s*)?\d{1,3}(\s*[-–])?\s*$|^\s*(Trang|Page)\s\d{1,3}\s?(/|of)\s?\d{1,3}\s*$|^-{3,}\s?PAGE BREAK\s?-{3,}$|^\f\s*$|^\s*[-_=*–—]{3,}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PageNumberPattern();
}
