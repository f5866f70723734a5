namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Finds what changes are measured against, so that "so với đầu năm" is never taken for a change on the year.</summary>
internal static class ComparisonReader
{
    private const int Longest = 16;
    private const int LongestSeason = 6;

    private static readonly Phrases Seasons = new("vụ đông xuân|vụ hè thu|vụ thu đông|vụ xuân hè|vụ xuân|vụ mùa|vụ đông|vụ hè");

    /// <summary>All comparisons of a paragraph, from left to right.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="reportYear">The year of the report.</param>
    /// <param name="isWholeYear">True for a report that covers the whole of it: "so với năm 2023" is then on the year.</param>
    public static ImmutableArray<ComparisonReading> FindAll(ReportText text, int? reportYear, bool isWholeYear)
    {
        var found = ImmutableArray.CreateBuilder<ComparisonReading>();
        for (var index = 0; index < text.Count; index++)
        {
            if (ReportWords.Comparison.At(text, index) is > 0 and var length)
            {
                var end = End(text, index + length);
                var year = Enumerable.Range(index, end - index).Select(text.Year).LastOrDefault(known => known is not null);
                found.Add(new ComparisonReading(index, end, BasisOf(text, index, end, year, reportYear, isWholeYear), year));
                index = end - 1;
            }
        }

        return found.ToImmutable();
    }

    private static Basis BasisOf(ReportText text, int from, int to, int? year, int? reportYear, bool isWholeYear)
    {
        if (ReportWords.SamePeriod.Find(text, from, to) >= 0 || IsSameSeason(text, from, to, reportYear))
        {
            return Basis.SamePeriod;
        }

        if (ReportWords.Plan.Find(text, from, to) >= 0)
        {
            return Basis.Plan;
        }

        var isYearBefore = text[to - 2] == "năm" && text[to - 1] is "trước" or "ngoái";
        var isPart = Enumerable.Range(from, to - from).Any(index => text[index] is "tháng" or "quý" or "đầu" or "cuối" or "vụ" or "/" or "ngày");
        var isOnTheYear = isWholeYear && reportYear is not null && !isPart && (isYearBefore || (year == reportYear - 1 && text[to - 2] == "năm"));
        return isOnTheYear ? Basis.SamePeriod : Basis.Other;
    }

    /// <summary>"so vụ đông xuân năm trước", "so với vụ hè thu năm 2023": a season is compared with itself a year before.</summary>
    private static bool IsSameSeason(ReportText text, int from, int to, int? reportYear)
    {
        var season = Seasons.Find(text, from, to);
        return season >= 0 && Enumerable.Range(season, Math.Min(LongestSeason, to - 1 - season))
            .Any(index => text[index] == "năm" && (text[index + 1] is "trước" or "ngoái" || (reportYear is not null && text.Year(index + 1) == reportYear - 1)));
    }

    /// <summary>A comparison ends at a mark, at a verb of change, at "và", or in front of a figure that is no date.</summary>
    private static int End(ReportText text, int index)
    {
        var most = Math.Min(text.Count, index + Longest);
        for (; index < most; index++)
        {
            var isStop = text[index] is "," or ";" or "." or "(" or ")" or ":" or "và" or "là" or "đạt" or "nhưng" or "chiếm" or "tương" or "đã"
                || ReportWords.Rise.At(text, index) > 0 || ReportWords.Fall.At(text, index) > 0;
            var isFigure = text.IsDigits(index) && text.Year(index) is null
                && text[index - 1] is not ("tháng" or "ngày" or "/" or "quý" or "số") && text[index + 1] is not ("tháng" or "/");
            if (isStop || isFigure)
            {
                break;
            }
        }

        return index;
    }
}
