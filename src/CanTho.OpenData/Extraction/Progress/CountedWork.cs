using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>A number of tasks or projects in a text: "11/20 nhiệm vụ", "13 dự án", "21.914 nhiệm vụ", and beside the word for their state
/// without the noun: "chưa hoàn thành: 5.863", "3.280 chưa hoàn thành".</summary>
/// <param name="Start">Offset of the number.</param>
/// <param name="End">Offset behind the noun.</param>
/// <param name="Count">How many.</param>
/// <param name="Total">Of how many; null where not stated beside it.</param>
/// <param name="IsTask">True for tasks, with which a programme is always meant; false for projects, papers and the like.</param>
internal readonly partial record struct CountedWork(int Start, int End, int Count, int? Total, bool IsTask)
{
    /// <summary>All numbers of tasks and projects in a text, in order; those in brackets only explain ("(đúng hạn 1.310, quá hạn 429)"),
    /// unless the bracket takes a total apart ("(trong đó 23 nhiệm vụ …)").</summary>
    public static ImmutableArray<CountedWork> FindAll(string text) =>
        [.. Work().Matches(Explanation().Replace(text, bracket => new string(' ', bracket.Length))).Select(match => new CountedWork(
            match.Index, match.Index + match.Length, Number(match.Groups["count"])!.Value, Number(match.Groups["total"]), match.Groups["task"].Success))];

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // "11/20 nhiệm vụ", "07 dự án", "34 nội dung công việc", "1.310/3.726 nhiệm vụ"; "3.280 chưa hoàn thành"; "chưa hoàn thành: 5.863"
    [GeneratedRegex(
        @"(?<![\d.,/\p{L}-])(?<count>\d{1,3}(?:\.\d{3}){1,2}|\d{1,5})(?:\s?/\s?(?<total>\d{1,3}(?:\.\d{3}){1,2}|\d{1,5}))?(?:\s(?:(?<task>nhiệm vụ|nội dung công việc|công việc|đầu việc|việc(?!\slàm))|dự án|công trình|nội dung|đề án|chương trình|cơ chế, chính sách|cơ chế|chính sách|kiến nghị|hạng mục|văn bản)(?!\p{L})|(?<task>(?=\s(?:(?:đã|chưa)\s)?hoàn thành(?!\p{L}))))"
        + @"|(?<=(?:hoàn thành|đang thực hiện|chưa thực hiện)(?::|\slà)?\s)(?<task>(?<count>\d{1,3}(?:\.\d{3}){1,2}|\d{1,5}))(?![\d%]|[.,/]\d|\s[\p{L}%])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Work();

    // "(đạt 59,5%)", "(đúng hạn: 14.068, quá hạn: 1983)"
    [GeneratedRegex(@"\((?!trong đó\s)[^()]*\)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Explanation();
}
