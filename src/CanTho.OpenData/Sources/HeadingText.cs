using System.Text.RegularExpressions;

namespace CanTho.OpenData.Sources;

/// <summary>Tells the heading of a numbered part from its text.</summary>
internal static partial class HeadingText
{
    private const int LongestHeading = 40;
    private const int LongestLabel = 20;
    private const int LongestAddress = 60;
    private const int LeastOfSentence = 4;

    /// <summary>Words at the end of a sentence that announces a list: what stands before the colon is then no label.</summary>
    private static readonly string[] Announcing = ["như", "gồm", "là", "sau", "dưới đây", "cụ thể", "trong đó", "tập trung vào", "số liệu", "phê duyệt", "ban hành"];

    /// <summary>Names of a field at the end of a sentence: "xây dựng đề án, thời hạn hoàn thành: tháng 6/2027".</summary>
    private static readonly string[] Fields = ["thời hạn", "thời gian", "tiến độ"];

    /// <summary>Openings that name what the items below are about; a stop at the end does not make such a line a sentence.</summary>
    private static readonly string[] Topics = ["Về ", "Đối với "];

    /// <summary>Length of the heading at the start of the text; 0 where the text has none.</summary>
    /// <param name="text">Clean text behind the number.</param>
    /// <param name="isMarked">True when the source marks all of it as a heading.</param>
    public static int Length(string text, bool isMarked)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var words = text.AsSpan().Count(' ') + 1;
        if (ParagraphJoin.IsCapitals(text) || (isMarked && words <= LongestHeading * 2))
        {
            return text.Length;
        }

        var label = LabelLength(text);
        if (label > 0)
        {
            return label;
        }

        var limit = text[^1] == ':' ? LongestAddress : LongestHeading;
        var isList = text[^1] == ':' && text.Contains(';', StringComparison.Ordinal);
        var isTopic = Topics.Any(topic => text.StartsWith(topic, StringComparison.Ordinal)) && text.IndexOf(". ", StringComparison.Ordinal) < 0;
        if (isTopic && words <= LongestHeading)
        {
            return text.Length;
        }

        var isSentence = isList || EndsAsSentence(text) || text.Contains(". ", StringComparison.Ordinal);
        return words <= limit && !isSentence ? text.Length : 0;
    }

    /// <summary>Length of a run-in heading: "Về công nghiệp: Đẩy nhanh …"; with a quotation behind the colon the quotation belongs to it.</summary>
    private static int LabelLength(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
        {
            return 0;
        }

        var label = text[..colon];
        if (label.AsSpan().Count(' ') + 1 > LongestLabel || label.AsSpan().ContainsAny(".;") || char.IsAsciiDigit(label[0])
            || Announcing.Any(word => label.EndsWith(" " + word, StringComparison.Ordinal)) || label.StartsWith("Giao ", StringComparison.Ordinal) || label is "Giao" or "Đề nghị" or "Yêu cầu"
            || (label.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Fields.Any(field => label.AsSpan(comma + 2).StartsWith(field, StringComparison.Ordinal))))
        {
            return 0;
        }

        // "Sở Tài chính chủ trì, phối hợp với các Sở: Xây dựng, Nội vụ rà soát …": names follow, the sentence goes on.
        if (label.AsSpan().Count(' ') >= LeastOfSentence && NamesFollow().IsMatch(label) && char.IsUpper(text[colon + 2]))
        {
            return 0;
        }

        if (text[colon + 2] is '“' or '"')
        {
            var close = text.IndexOfAny(['”', '"'], colon + 3);
            return close > 0 ? close + 1 : colon;
        }

        return colon;
    }

    private static bool EndsAsSentence(string text) => text.TrimEnd('”', '"', ')', ' ') is var end && end.Length > 0 && end[^1] is '.' or ';' or ',' or '/';

    // "… phối hợp với các Sở", "Chủ tịch UBND các xã, phường", "… với các sở, ngành"
    [GeneratedRegex(@"\bcác (?:(?:sở|bộ|ban|xã|phường|huyện|quận),? (?:và )?)*(?:sở|bộ|ngành|xã|phường|huyện|quận|địa phương)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex NamesFollow();
}
