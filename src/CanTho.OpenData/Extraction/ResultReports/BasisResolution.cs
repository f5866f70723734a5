namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Gives changes that name no basis ("giảm 7,35%") the one their sentence uses.</summary>
internal static class BasisResolution
{
    /// <summary>The nearest basis named before in the sentence, else the next in it, else the last of the paragraph, else the year
    /// before: reports compare with it unless they say otherwise.</summary>
    public static void Resolve(Paragraph paragraph, List<(Draft Draft, int Place, bool IsNamed)> changes)
    {
        for (var index = 0; index < changes.Count; index++)
        {
            var (draft, place, isNamed) = changes[index];
            if (!isNamed)
            {
                draft.Basis = Before(paragraph, changes, index, place) ?? Basis.SamePeriod;
            }
        }
    }

    private static Basis? Before(Paragraph paragraph, List<(Draft Draft, int Place, bool IsNamed)> changes, int index, int place)
    {
        var sentence = paragraph.SentenceFrom(place);
        var named = changes.Select((change, at) => (change, at)).Where(entry => entry.change.IsNamed).ToArray();
        var before = named.LastOrDefault(entry => entry.at < index);
        var behind = named.FirstOrDefault(entry => entry.at > index);
        if (before.change.Draft is { } last && before.change.Place >= sentence)
        {
            return last.Basis;
        }

        if (behind.change.Draft is { } next && paragraph.SentenceFrom(behind.change.Place) == sentence)
        {
            return next.Basis;
        }

        return before.change.Draft?.Basis;
    }
}
