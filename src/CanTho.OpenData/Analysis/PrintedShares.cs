using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Percentages against the figures they are made of: "51/64 vụ việc khiếu nại, đạt 79,68%", and the shares of one structure
/// against 100.</summary>
internal static partial class PrintedShares
{
    /// <summary>Shares that add to less than this leave out parts of the structure, and are no contradiction.</summary>
    private const decimal NearlyWhole = 95;

    /// <summary>The contradictions of one document.</summary>
    public static IEnumerable<Diagnostic> Find(Document document) =>
        PrintedText.Passages(document).SelectMany(passage => Fractions(passage).Concat(Structures(passage)));

    private static IEnumerable<Diagnostic> Fractions(Passage passage)
    {
        foreach (Match match in FractionWithShare().Matches(passage.Text))
        {
            if ((PrintedNumber.Parse(match.Groups["part"].ValueSpan), PrintedNumber.Parse(match.Groups["whole"].ValueSpan), PrintedNumber.Parse(match.Groups["share"].ValueSpan))
                is ({ } part, { Value: > 0 } whole, { } share) && !Contradictions.ShareFollows(part.Value, whole.Value, share.Value))
            {
                yield return Rules.ShareDoesNotFollow(
                    passage.File.Path, passage.Locate(match.Index).Line, $"{match.Groups["part"].Value}/{match.Groups["whole"].Value}",
                    share.ToString(), PrintedNumber.ShowLike(part.Value / whole.Value * 100, share.Value));
            }
        }
    }

    private static IEnumerable<Diagnostic> Structures(Passage passage)
    {
        if (!passage.Text.Contains("cơ cấu", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var stated = StatedShare().Matches(passage.Text).Select(match => (match.Index, Value: PrintedNumber.Parse(match.Groups["share"].ValueSpan)));
        var lists = ShareList().Matches(passage.Text)
            .Select(match => match.Groups["share"].Captures.Select(capture => (match.Index, Value: PrintedNumber.Parse(capture.ValueSpan))));
        foreach (var shares in lists.Prepend(stated).Select(list => list.Where(share => share.Value is not null).ToImmutableArray()).Where(list => list.Length >= 3))
        {
            var sum = shares.Sum(share => share.Value!.Value.Value);
            var tolerance = shares.Sum(share => share.Value!.Value.Step / 2);
            if (Math.Abs(sum - 100) > tolerance && sum >= NearlyWhole)
            {
                yield return Rules.SharesDoNotAddUp(
                    passage.File.Path, passage.Locate(shares[0].Index).Line, string.Join(" + ", shares.Select(share => $"{share.Value}%")), PrintedNumber.Show(sum));
            }
        }
    }

    // "51/64 vụ việc khiếu nại, đạt 79,68%", "139/140 cơ quan (đạt tỷ lệ 99,28%)"; not "30/6/2026", not "đạt 5,2% tổng diện tích"
    [GeneratedRegex(
        @"(?<![\d/.,])(?<part>\d{1,3}(\.\d{3}){1,10}|\d{1,30})/(?<whole>\d{1,3}(\.\d{3}){1,10}|\d{1,30})(?![\d/\p{L}])\s{1,20}[^;.:()%/\d]{2,80}[,(]?\s*(đạt|chiếm|bằng|tỷ lệ)\s+(tỷ lệ\s+)?(?<share>\d+(,\d+)?)\s?%(?!\s*(kế hoạch|KH|dự toán|so|tổng|số|chỉ tiêu|của))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FractionWithShare();

    // "khu vực dịch vụ chiếm 53,35%"
    [GeneratedRegex(@"chiếm\s+(?<share>\d+(,\d+)?)\s?%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex StatedShare();

    // "tương ứng là: 8,55%; 32,21%; 52,49% và 6,75%"
    [GeneratedRegex(@"tương ứng( là)?:?\s*(?<share>\d+(,\d+)?)\s?%((;|,| và)\s*(?<share>\d+(,\d+)?)\s?%)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ShareList();
}
