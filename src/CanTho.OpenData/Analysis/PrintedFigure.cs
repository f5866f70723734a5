using System.Text.RegularExpressions;

namespace CanTho.OpenData.Analysis;

/// <summary>A number with its unit in a running text: "74.814 ha", "213 dự án".</summary>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset behind the unit.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">Unit of measure, or the first syllable of what is counted.</param>
internal sealed partial record PrintedFigure(int Start, int End, PrintedNumber Number, string Unit)
{
    /// <summary>All figures of a text, those that state a change ("tăng 03 xã"), a date or a number of a document left out.</summary>
    public static ImmutableArray<PrintedFigure> FindAll(string text)
    {
        var figures = ImmutableArray.CreateBuilder<PrintedFigure>();
        foreach (Match match in Figure().Matches(text))
        {
            if (PrintedNumber.Parse(match.Groups["number"].ValueSpan) is { } number && !NotAnAmount().IsMatch(text.AsSpan(Math.Max(0, match.Index - 24), match.Index - Math.Max(0, match.Index - 24))))
            {
                figures.Add(new PrintedFigure(match.Index, match.Index + match.Length, number, match.Groups["unit"].Value.ToLowerInvariant()));
            }
        }

        return figures.ToImmutable();
    }

    // "74.814 ha", "5.731,009 tỷ đồng", "213 dự án"; not "31/36 xã", "2021 - 2025", "47,43%", "6 tháng"
    [GeneratedRegex(
        @"(?<![\p{L}\d/.,\-–])(?<number>\d{1,3}(\.\d{3}){1,10}(,\d{1,30})?|\d{1,30}(,\d{1,30})?)\s+(?<unit>(tỷ|triệu|nghìn) (đồng|USD|kWh|lượt|tấn)|đồng|USD|ha|tấn|(?!(tháng|năm|ngày|quý|tuần|giờ)\b)\p{Ll}+)(?![\d/])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Figure();

    // "tăng ", "giảm trên ", "so với ", "ngày ", "số ", "kế hoạch là "
    [GeneratedRegex(
        @"\b(tăng|giảm|vượt|thêm|hơn|so với|cùng kỳ|ngày|tháng|năm|quý|số|Điều|khoản|hạng|kế hoạch|KH)\s+(là\s+|thêm\s+|trên\s+|khoảng\s+)?\(?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NotAnAmount();
}
