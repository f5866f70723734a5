using System.Text.RegularExpressions;

namespace CanTho.OpenData.Sources;

/// <summary>What a line opens with: the number of a section or the mark of a list item.</summary>
/// <param name="Kind">Which sort of number.</param>
/// <param name="Label">The number without stop or bracket: <c>II</c>, <c>4.5</c>, <c>a</c>, <c>-</c>.</param>
/// <param name="Length">Characters up to the text behind it.</param>
internal readonly partial record struct Enumerator(EnumeratorKind Kind, string Label, int Length)
{
    /// <summary>Letters of points in the order of Decree 30/2020/NĐ-CP: đ follows d; f, j, w and z are not used.</summary>
    public const string PointLetters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>Most characters of a number with nothing behind it.</summary>
    public const int LongestAlone = 12;

    /// <summary>True for numbers that open a section.</summary>
    public bool OpensSection => Kind is not (EnumeratorKind.None or EnumeratorKind.Bullet or EnumeratorKind.Item);

    /// <summary>Reads the number or mark at the start of a clean line.</summary>
    public static Enumerator Read(string text)
    {
        foreach (var (pattern, kind) in Patterns)
        {
            var match = pattern.Match(text);
            if (match.Success)
            {
                return new Enumerator(kind, match.Groups["label"].Value.TrimEnd('.'), match.Length);
            }
        }

        return default;
    }

    /// <summary>True for a number with nothing behind it, whose text stands on the next line: "2.", "VI.", "đ)".</summary>
    public static bool IsAlone(string text) => text.Length is > 1 and <= LongestAlone && AlonePattern().IsMatch(text);

    private static readonly (Regex Pattern, EnumeratorKind Kind)[] Patterns =
    [
        (ArticlePattern(), EnumeratorKind.Article),
        (PartPattern(), EnumeratorKind.Part),
        (DecimalPattern(), EnumeratorKind.Decimal),
        (RomanPattern(), EnumeratorKind.Roman),
        (CapitalPattern(), EnumeratorKind.Capital),
        (ArabicPattern(), EnumeratorKind.Arabic),
        (LetterPattern(), EnumeratorKind.Letter),
        (ItemPattern(), EnumeratorKind.Item),
        (BulletPattern(), EnumeratorKind.Bullet),
    ];

    // "Điều 2. Các nhiệm vụ, giải pháp chủ yếu"
    [GeneratedRegex(@"^(?<label>Điều \d{1,3})\s?[.:]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ArticlePattern();

    // "Phần II", "Chương III. TỔ CHỨC", "PHẦN THỨ NHẤT"
    [GeneratedRegex(@"^(?<label>(Phần|PHẦN|Chương|CHƯƠNG) ((thứ|THỨ) )?([IVX]{1,6}|\d{1,2}|nhất|NHẤT|hai|HAI|ba|BA|tư|TƯ|năm|NĂM))\b\s?[.:\-–]?\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PartPattern();

    // "4.5. Phát triển kết cấu hạ tầng", "1.2 Mục tiêu cụ thể"
    [GeneratedRegex(@"^(?<label>\d{1,2}(\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex DecimalPattern();

    // "II. NHIỆM VỤ", "IX- TĂNG CƯỜNG", "III / TỔ CHỨC"; not "V/v triển khai …", the subject of a letter
    [GeneratedRegex(@"^(?!V/[vV]\b)(?<label>(?=[IVX])(X{0,3})(IX|IV|V?I{0,3}))\s?[.\-–/)]\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex RomanPattern();

    // "A. KẾT QUẢ", "B. PHƯƠNG HƯỚNG"
    [GeneratedRegex(@"^(?<label>[A-E])\.\s+(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex CapitalPattern();

    // "1. Mục đích", "12) Quốc phòng", "1- Mục tiêu" as the Party numbers; not "19- CT/TW", the rest of a number
    [GeneratedRegex(@"^(?<label>\d{1,2})[.)/]\s+(?=\S)|^(?<label>\d{1,2})\.(?=\p{L})|^(?<label>\d{1,2})\s?[-–]\s+(?=\p{Lu}(\p{Ll}|\p{Lu}*[ ,]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ArabicPattern();

    // "đ) Khoa học và Công nghệ", "a. Mục tiêu"
    [GeneratedRegex(@"^(?<label>[a-zđ])(\)|\.(?=\s+\p{Lu}))\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LetterPattern();

    // "2.", "3.1.", "VI.", "đ)"
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[a-zđ])[.)]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AlonePattern();

    // "(1) Tốc độ tăng tổng sản phẩm", "(a) …"
    [GeneratedRegex(@"^\((?<label>\d{1,2}|[a-zđ])\)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ItemPattern();

    // "- Cụ thể hóa …", "+ Tình hình thế giới …", "* Nguyên nhân …", "• …"
    [GeneratedRegex(@"^(?<label>[-–+*•·])\s+(?=\S)|^(?<label>[-–+*•·])(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex BulletPattern();
}
