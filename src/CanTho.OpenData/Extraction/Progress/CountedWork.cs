using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>A number of tasks or projects in a text: "11/20 nhiệm vụ", "13 dự án".</summary>
/// <param name="Start">Offset of the number.</param>
/// <param name="End">Offset behind the noun.</param>
/// <param name="Count">How many.</param>
/// <param name="Total">Of how many; null where not stated beside it.</param>
internal readonly partial record struct CountedWork(int Start, int End, int Count, int? Total)
{
    /// <summary>All numbers of tasks and projects in a text, in order.</summary>
    public static ImmutableArray<CountedWork> FindAll(string text) =>
        [.. Work().Matches(text).Select(match => new CountedWork(
            match.Index, match.Index + match.Length, Number(match.Groups["count"])!.Value, Number(match.Groups["total"])))];

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // "11/20 nhiệm vụ", "07 dự án", "34 nội dung công việc"
    [GeneratedRegex(
        @"(?<![\d.,/\p{L}-])(?<count>\d{1,5})(?:\s?/\s?(?<total>\d{1,5}))?\s(?:nhiệm vụ|dự án|công trình|nội dung công việc|nội dung|đề án|chương trình|công việc|cơ chế, chính sách|cơ chế|chính sách|kiến nghị|hạng mục|đầu việc|văn bản)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Work();
}
