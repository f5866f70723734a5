using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Turns what was read into records.</summary>
internal sealed class ObservationAssembler(DocumentId document, string? period, bool isReport)
{
    private const int SlugLength = 60;

    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>The records of one passage.</summary>
    public IEnumerable<Observation> Assemble(ReadPassage passage) =>
        passage.Drafts.Where(draft => !draft.Head.IsRange && (isReport || IsCompared(draft)))
            .Select(draft => Record(passage, draft));

    /// <summary>Takes the value of the year before from the footnote whose mark stands on a figure, where the note states the same
    /// kind of figure for the same period of that year.</summary>
    public void TakeEarlierValues(ImmutableArray<ReadPassage> passages, ImmutableArray<ReadPassage> notes)
    {
        var byNumber = notes.Where(note => note.Note is not null).ToLookup(note => note.Note!.Value);
        foreach (var draft in passages.SelectMany(passage => passage.Drafts).Where(draft => draft.Mark is not null && draft.PreviousValue is null))
        {
            var before = YearBefore(draft.Period ?? period);
            draft.PreviousValue = byNumber[draft.Mark!.Value].SelectMany(note => note.Drafts)
                .FirstOrDefault(earlier => before is not null && earlier.Period == before && earlier.Kind == draft.Kind && earlier.Head.Unit == draft.Head.Unit)?.Value;
        }
    }

    /// <summary>True for what states a result in any kind of document: "tăng 5% so với cùng kỳ". A plan's "giảm 50% số cặp tảo hôn" is an aim.</summary>
    private static bool IsCompared(Draft draft) => draft.IsYearly && draft.IsBasisNamed && (draft.Change is not null || draft.Kind == HeadKind.Growth);

    private static string? YearBefore(string? period) =>
        period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year - 1).ToString(CultureInfo.InvariantCulture) + period[4..]
            : null;

    private Observation Record(ReadPassage passage, Draft draft)
    {
        var text = passage.Paragraph.Text;
        var source = passage.Passage.Cite(text.Start(draft.From), text.End(EndOfQuote(text, draft) - 1));
        var line = passage.Passage.Locate(text.Start(draft.Head.From)).Line;
        var isYearly = draft.IsYearly && draft.Kind != HeadKind.Growth;
        return new Observation(
            Identify(line, draft.Indicator), document, draft.Indicator, draft.Value, draft.Unit, MeasureOf(draft), draft.Qualifier,
            draft.Period ?? period, isYearly ? draft.Change : null, draft.PlanPct, draft.PreviousValue, passage.Note ?? draft.Mark, source);
    }

    /// <summary>The clause, and the bracket that closes one opened in it.</summary>
    private static int EndOfQuote(ReportText text, Draft draft)
    {
        var (end, open) = (Math.Min(text.Count, draft.To), 0);
        for (var index = draft.From; index < end; index++)
        {
            open += text[index] == "(" ? 1 : text[index] == ")" ? -1 : 0;
        }

        return open == 1 && text[end] == ")" ? end + 1 : end;
    }

    private static string MeasureOf(Draft draft) => draft.Kind switch
    {
        HeadKind.Growth => draft.IsYearly ? "growth_yoy" : "ratio",
        HeadKind.Share => "share",
        HeadKind.PlanShare => "pct_of_plan",
        HeadKind.Contribution => "contribution",
        _ when draft.Head.Kind == UnitKind.Count || draft.Head.Kind == UnitKind.None => draft.Head.Denominator is not null ? "ratio" : draft.Unit is null ? "level" : "count",
        _ when draft.Head.Kind == UnitKind.Money && draft.Qualifier == "lũy kế" => "cumulative",
        _ => "level",
    };

    private string Identify(int line, string indicator)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{document}/l{line}-{VietnameseText.Slug(indicator, SlugLength)}");
        var count = used[id] = used.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
    }
}
