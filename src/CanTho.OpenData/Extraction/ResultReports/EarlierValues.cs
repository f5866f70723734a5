namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Figures of the year before that stand in brackets behind those of this year: "(cùng kỳ 56.560 tỷ đồng)", "(Cơ cấu GRDP 6
/// tháng năm 2023 tương ứng là: 8,55%; 32,21%; …)". They are values of the observations before them, in the same order.</summary>
internal sealed class EarlierValues
{
    private const int Farthest = 16;

    private readonly List<(Figure Figure, int Depth, int DraftsBefore)> found = [];

    /// <summary>True for a figure in brackets that speak of the same period of the year before and state no change.</summary>
    public static bool IsEarlier(Paragraph paragraph, Figure figure, ClauseWords words)
    {
        var open = paragraph.Bracket(figure.From);
        if (open < 0 || words.Verb is FigureVerb.Rise or FigureVerb.Fall or FigureVerb.Contribute || SpeaksOfThisYear(paragraph.Text, open + 1))
        {
            return false;
        }

        var isSaid = (paragraph.ComparisonEndingAt(open) is { Basis: Basis.SamePeriod } said && (said.Year is not null || figure.From == open + 1)) || paragraph.ComparisonIn(open + 1, open + 2) is { Basis: Basis.SamePeriod };
        if (isSaid || paragraph.ReportYear is not { } year)
        {
            return isSaid;
        }

        var before = (year - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return paragraph.PeriodsIn(open + 1, Math.Min(figure.From, open + Farthest))
            .Any(period => period.Period?.StartsWith(before, StringComparison.Ordinal) == true && (!period.IsYear || period.From <= open + 3));
    }

    /// <summary>"so với cùng kỳ (trong đó …)", "(đạt 50% kế hoạch)" go on about this year.</summary>
    private static bool SpeaksOfThisYear(ReportText text, int index) =>
        text[index] is "đạt" or "bằng" or "ước" or "chiếm" || ReportWords.Parts.At(text, index) > 0;

    /// <summary>Keeps an earlier figure.</summary>
    public void Add(Figure figure, int depth, int draftsBefore) => found.Add((figure, depth, draftsBefore));

    /// <summary>Gives the earlier figures to the observations in front of their brackets: as many as there are, in the same order.</summary>
    public void Give(List<Draft> drafts)
    {
        foreach (var group in found.GroupBy(entry => (entry.DraftsBefore, entry.Figure.Unit, entry.Depth)))
        {
            var takers = drafts.Take(group.Key.DraftsBefore)
                .Where(draft => draft.Depth < group.Key.Depth && draft.Head.Unit == group.Key.Unit && draft.Kind is HeadKind.Amount or HeadKind.Share)
                .TakeLast(group.Count()).ToArray();
            foreach (var (taker, entry) in takers.Zip(group))
            {
                taker.PreviousValue ??= entry.Figure.Value;
            }
        }
    }
}
