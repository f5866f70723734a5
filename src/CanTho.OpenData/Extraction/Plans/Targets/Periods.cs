using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Finds the year or years that a target is for: "Đến năm 2020" is <c>2020</c>, "giai đoạn 2016-2020" is <c>2016-2020</c>.</summary>
internal static partial class Periods
{
    /// <summary>The period a text states, spans before single years; null where it states none. Words in brackets are passed over.</summary>
    public static string? Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var plain = Bracket().Replace(text, " ");
        if (Span().Match(plain) is { Success: true } span)
        {
            return $"{span.Groups["first"].Value}-{span.Groups["last"].Value}";
        }

        return Year().Match(plain) is { Success: true } year ? year.Groups["year"].Value : null;
    }

    /// <summary>All periods that a text states and where their words stand, from left to right.</summary>
    public static ImmutableArray<(Stretch Words, string Period)> FindAll(string text)
    {
        var plain = Bracket().Replace(text, bracket => new string(' ', bracket.Length));
        var spans = Span().Matches(plain).Select(match => (Words: new Stretch(match.Index, match.Index + match.Length), Period: $"{match.Groups["first"].Value}-{match.Groups["last"].Value}")).ToArray();
        return
        [
            .. spans.Concat(Year().Matches(plain).Where(match => !Array.Exists(spans, span => match.Index >= span.Words.Start && match.Index < span.Words.End))
                .Select(match => (Words: new Stretch(match.Index, match.Index + match.Length), Period: match.Groups["year"].Value))).OrderBy(found => found.Words.Start),
        ];
    }

    /// <summary>The text without the words for its period, so that an indicator reads the same in every document.</summary>
    public static string Without(string text) => Phrase().Replace(text, "");

    /// <summary>The year or years a document is for, as its title states them. The year it was issued in says nothing: a plan of
    /// 2025 may be for that year, for the next one or for ten.</summary>
    public static string? Of(DocumentHeader header) => Find(header.Title);

    // "giai đoạn 2016 - 2020", "nhiệm kỳ 2015-2020"
    [GeneratedRegex(@"(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|trong năm|từ năm)\s(?<first>20\d\d)\s?(?:-|–|đến|đến năm)\s?(?<last>20\d\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Span();

    // "đến năm 2020", "vào năm 2020", "năm 2026"; not "so với năm 2025", nor the "ngày 15 tháng 8 năm 2024" of what is carried out
    [GeneratedRegex(@"(?<!so với |so với cùng kỳ |so cùng kỳ |từ |so |ngày \d{1,2} tháng \d{1,2} )năm\s(?<year>20\d\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Year();

    // ", đến năm 2020", " trong nhiệm kỳ 2015-2020"
    [GeneratedRegex(
        @"(?:,\s)?\b(?:trong |vào |đến |tới |đến hết |trong suốt |cho )?(?:giai đoạn|nhiệm kỳ|thời kỳ|(?:các )?năm)\s20\d\d(?:\s?(?:-|–|đến)\s?(?:năm\s)?20\d\d)?,?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Phrase();

    // "(chuẩn 2016-2020)"
    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Bracket();
}
