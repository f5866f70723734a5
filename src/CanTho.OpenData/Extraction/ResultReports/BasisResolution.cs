namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Gives changes that name no basis ("giảm 7,35%") the one their sentence uses.</summary>
internal static class BasisResolution
{
    /// <summary>The nearest basis named before in the sentence, else the next in it, else the last of the paragraph, else the year
    /// before: reports compare with it unless they say otherwise.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="unnamed">Changes without a basis, from left to right.</param>
    /// <param name="bases">Bases named, from left to right.</param>
    public static void Resolve(Paragraph paragraph, List<(Draft Draft, int Place)> unnamed, List<(ComparisonReading Comparison, int Place)> bases)
    {
        var next = 0;
        foreach (var (draft, place) in unnamed)
        {
            while (next < bases.Count && bases[next].Place < place)
            {
                next++;
            }

            var sentence = paragraph.SentenceFrom(place);
            var isBefore = next > 0 && bases[next - 1].Place >= sentence;
            var isBehind = next < bases.Count && paragraph.SentenceFrom(bases[next].Place) == sentence;
            draft.IsBasisNamed = next > 0 || isBehind;
            var named = isBefore || (!isBehind && next > 0) ? bases[next - 1].Comparison : isBehind ? bases[next].Comparison : (ComparisonReading?)null;
            draft.Basis = named?.Basis ?? Basis.SamePeriod;
            if (named is { Basis: Basis.Other, Year: { } year })
            {
                // "tăng 13,9% so với năm 2021, trong đó: khu vực dịch vụ tăng 8%": on that year, too.
                draft.ComparedYear ??= year;
                draft.IsComparedWithYear = true;
            }
        }
    }
}
