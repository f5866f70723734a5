using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Decides whether a line goes on with the sentence before it: page breaks, footnotes and the width of the page cut
/// sentences anywhere.</summary>
internal static class ParagraphJoin
{
    /// <summary>Longer than headings get; a longer text without an end was cut.</summary>
    private const int LongParagraph = 200;

    /// <summary>Words after which a Vietnamese sentence cannot end.</summary>
    private static readonly ImmutableHashSet<string> Unfinished = ImmutableHashSet.Create(StringComparer.Ordinal,
        "của", "và", "với", "các", "những", "là", "cho", "tại", "từ", "đến", "theo", "trong", "trên", "để", "do", "bởi", "hoặc", "như",
        "khi", "nhằm", "giữa", "nhất", "được", "-", "–");

    /// <summary>Words that want more behind them on the next line: "Sở / Tư pháp", "Tháng / 12/2025".</summary>
    private static readonly ImmutableHashSet<string> OpenNames = ImmutableHashSet.Create(StringComparer.Ordinal,
        "Sở", "Bộ", "Ban", "Các", "Cục", "Phòng", "Trường", "UBND", "HĐND", "Tháng", "Quý", "Từ", "Trước", "Năm", "sở", "bộ", "tháng", "quý", "số", "ngày", "năm");

    /// <summary>Words that open the name of a body or place, so that a capital behind a break is no sign of a new sentence.</summary>
    private static readonly string[] NameOpenings =
        ["Hội đồng nhân dân", "HĐND", "Ủy ban", "UBND", "Quốc hội", "Chính phủ", "Thủ tướng", "Bộ ", "Sở ", "Thành ủy", "Tỉnh ủy", "Đảng ", "Đại học", "Việt Nam", "Nhân dân", "Trung ương", "Thủ trưởng", "Giám đốc", "Chủ tịch"];

    /// <summary>True when <paramref name="next"/> continues <paramref name="before"/>.</summary>
    /// <param name="before">Clean text before the break.</param>
    /// <param name="next">Clean text behind it.</param>
    /// <param name="isAdjacent">True when no empty line, footnote or table stands between them.</param>
    /// <param name="isPageBreak">True when a footnote or a page number stands between them.</param>
    /// <param name="hasHardBreak">True when the line before ends with two blanks, as converters write a line that was only wrapped.</param>
    /// <param name="lastLineLength">Length of the line before the break, which tells whether the page's width cut it.</param>
    public static bool Continues(string before, string next, bool isAdjacent, bool isPageBreak, bool hasHardBreak, int lastLineLength)
    {
        if (before.Length == 0 || next.Length == 0 || EndsSentence(before) || (IsCapitals(before) && !IsCapitals(next)))
        {
            return false;
        }

        if (isAdjacent && OpenNames.Contains(before[(before.LastIndexOf(' ') + 1)..]))
        {
            return true;
        }

        var first = next[0] == '(' && next.Length > 1 ? next[1] : next[0];
        if (char.IsLower(first) || EndsUnfinished(before) || (char.IsAsciiDigit(first) && EndsBeforeNumber(before)))
        {
            return true;
        }

        var isCut = before.Length > LongParagraph && !IsCapitals(before);
        return (isAdjacent && (hasHardBreak || (lastLineLength is >= 60 and <= 130 && !IsCapitals(before))))
            || (isCut && (isPageBreak || Array.Exists(NameOpenings, name => next.StartsWith(name, StringComparison.Ordinal))))
            || (char.IsAsciiDigit(first) && !IsCapitals(before) && !isAdjacent);
    }

    /// <summary>True when the text ends as a sentence, an item or a heading with a colon does.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.TrimEnd('”', '"', '’', ')', ']', '*', '_', ' ');
        return end.Length == 0 || end[^1] is '.' or ';' or ':' or '!' or '?' or '…' or '/';
    }

    /// <summary>True when the last word or sign leaves the sentence open.</summary>
    public static bool EndsUnfinished(string text)
    {
        if (text is [.., ',' or '(' or '“'])
        {
            return true;
        }

        if (text.EndsWith(" yêu cầu", StringComparison.Ordinal) || text.EndsWith(" đề nghị", StringComparison.Ordinal))
        {
            return true;
        }

        var blank = text.LastIndexOf(' ');
        return blank > 0 && !IsCapitals(text) && Unfinished.Contains(text[(blank + 1)..]);
    }

    /// <summary>True for text all of whose letters are capitals.</summary>
    public static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters += char.IsUpper(character) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>True when the last word wants a number behind it: "ngày / 01/7/2025".</summary>
    private static bool EndsBeforeNumber(string text) =>
        text.LastIndexOf(' ') is var blank and > 0 && text[(blank + 1)..] is "ngày" or "tháng" or "năm" or "số" or "quý" or "khoản" or "điểm" or "Điều";

    /// <summary>A reading that two clean texts are the same headings, as repeated table headers are, up to scanning errors.</summary>
    public static bool LooksSame(string one, string other)
    {
        var left = VietnameseText.Slug(one);
        var right = VietnameseText.Slug(other);
        return left == right || (Math.Max(left.Length, right.Length) >= 6 && EditDistance(left, right) <= 2);
    }

    private static int EditDistance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return 3;
        }

        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
