using CanTho.OpenData.Extraction.Fields;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>A paragraph with everything that reading its clauses needs, found once: sentences, brackets, periods, comparisons and
/// figures.</summary>
internal sealed class Paragraph
{
    private readonly int[] sentenceFrom;
    private readonly int[] partFrom;
    private readonly int[] bracket;
    private readonly int[] comparisonAt;
    private readonly Dictionary<int, int> comparisonEndingAt = [];
    private readonly Dictionary<int, PeriodReading> periodAt = [];
    private readonly int[] behind;
    private readonly int[] ahead;

    /// <summary>Prepares a paragraph; one pass for each kind of thing.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="period">The report's own period, such as <c>2024-H1</c>; null where it names none.</param>
    public Paragraph(string text, string? period)
    {
        Text = new ReportText(text);
        ReportPeriod = period;
        ReportYear = period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
        var citations = LegalCitations.FindAll(text);
        Periods = [.. PeriodReader.FindAll(Text, ReportYear).Where(reading => !citations.Any(citation => citation.Start <= Text.Start(reading.From) && Text.Start(reading.From) < citation.End))];
        Comparisons = ComparisonReader.FindAll(Text, ReportYear, isWholeYear: period?.Length == 4);
        Figures = FigureScanner.Scan(Text, Periods, citations);
        sentenceFrom = new int[Text.Count + 1];
        partFrom = new int[Text.Count + 1];
        bracket = new int[Text.Count + 1];
        comparisonAt = new int[Text.Count];
        behind = [.. Enumerable.Range(0, Text.Count)];
        ahead = [.. Enumerable.Range(0, Text.Count + 1)];
        Cut();
        MarkComparisons();
    }

    /// <summary>Its words.</summary>
    public ReportText Text { get; }

    /// <summary>The report's own period.</summary>
    public string? ReportPeriod { get; }

    /// <summary>The report's year.</summary>
    public int? ReportYear { get; }

    /// <summary>Its periods.</summary>
    public ImmutableArray<PeriodReading> Periods { get; }

    /// <summary>Its periods but those that only say what is compared with.</summary>
    public ImmutableArray<PeriodReading> OwnPeriods { get; private set; }

    /// <summary>Its comparisons.</summary>
    public ImmutableArray<ComparisonReading> Comparisons { get; }

    /// <summary>Its figures.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>First token of the sentence that a token stands in.</summary>
    public int SentenceFrom(int index) => sentenceFrom[index];

    /// <summary>First token of the part between semicolons that a token stands in.</summary>
    public int PartFrom(int index) => partFrom[index];

    /// <summary>The innermost open bracket at a token; -1 outside brackets.</summary>
    public int Bracket(int index) => index < 0 ? -1 : bracket[index];

    /// <summary>How many brackets are open at a token.</summary>
    public int Depth(int index)
    {
        var depth = 0;
        for (var open = bracket[index]; open >= 0 && depth < 4; open = bracket[open])
        {
            depth++;
        }

        return depth;
    }

    /// <summary>The first mark that ends a stretch (comma, semicolon, stop, bracket) at or behind a token.</summary>
    /// <param name="index">The token.</param>
    /// <param name="most">Where to stop looking.</param>
    public int StretchEnd(int index, int most = int.MaxValue)
    {
        while (index < Text.Count && index < most && !IsStop(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>True where the part that a token stands in ends in a list behind a colon: "phấn đấu đạt các chỉ tiêu: …; …".</summary>
    public bool OpensList(int index)
    {
        while (index < Text.Count && Text[index] is not ";" && !IsSentenceEnd(index))
        {
            if (Text[index] == ":" || (Text[index] == "như" && Text.IsMark(index + 1)))
            {
                return true;
            }

            index++;
        }

        return false;
    }

    /// <summary>The comparison that begins in a stretch of tokens, or null.</summary>
    public ComparisonReading? ComparisonIn(int from, int to)
    {
        for (var index = from; index < Math.Min(to, Text.Count); index++)
        {
            if (comparisonAt[index] >= 0)
            {
                return Comparisons[comparisonAt[index]];
            }
        }

        return null;
    }

    /// <summary>The comparison that ends in front of a token, or null.</summary>
    public ComparisonReading? ComparisonEndingAt(int index) =>
        comparisonEndingAt.TryGetValue(index, out var found) ? Comparisons[found] : null;

    /// <summary>The periods that begin in a stretch of tokens.</summary>
    public IEnumerable<PeriodReading> PeriodsIn(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (periodAt.TryGetValue(index, out var period))
            {
                yield return period;
            }
        }
    }

    /// <summary>The token behind the comparison or period that begins at a token; the token itself where none does.</summary>
    public int Behind(int index) => index < Text.Count ? behind[index] : index;

    /// <summary>The first token of the period that ends in front of a token; the token itself where none does.</summary>
    public int Ahead(int index) => ahead[index];

    /// <summary>True for a comma, semicolon, bracket or a stop at the end of a sentence.</summary>
    public bool IsStop(int index) => Text[index] is "," or ";" or "(" or ")" or ":" || IsSentenceEnd(index);

    private bool IsSentenceEnd(int index) =>
        !(Text[index] == "." && Text.IsGlued(index) && Text[index - 1] is "tp" or "tx" or "tt" or "ths" or "ts") && (Text[index] is "." or "…" or "!" or "?") && !Text.IsGlued(index + 1) && (index + 1 >= Text.Count || !Text.IsWord(index + 1) || Text.IsCapitalised(index + 1));

    private void MarkComparisons()
    {
        var isCompared = new bool[Text.Count];
        Array.Fill(comparisonAt, -1);
        foreach (var period in Periods)
        {
            behind[period.From] = period.To;
            periodAt[period.From] = period;
            ahead[period.To] = period.From;
        }

        for (var index = 0; index < Comparisons.Length; index++)
        {
            comparisonAt[Comparisons[index].From] = index;
            comparisonEndingAt[Comparisons[index].To] = index;
            isCompared.AsSpan(Comparisons[index].From, Comparisons[index].To - Comparisons[index].From).Fill(true);
            behind[Comparisons[index].From] = Comparisons[index].To;
        }

        OwnPeriods = [.. Periods.Where(period => !isCompared[period.From])];
    }

    private void Cut()
    {
        var open = new Stack<int>();
        var (sentence, part) = (0, 0);
        for (var index = 0; index < Text.Count; index++)
        {
            if (Text[index] == ")" && open.Count > 0)
            {
                open.Pop();
            }

            (sentenceFrom[index], partFrom[index], bracket[index]) = (sentence, part, open.Count > 0 ? open.Peek() : -1);
            if (Text[index] == "(")
            {
                open.Push(index);
            }
            else if (IsSentenceEnd(index))
            {
                (sentence, part) = (index + 1, index + 1);
                open.Clear();
            }
            else if (Text[index] == ";")
            {
                part = index + 1;
            }
        }

        (sentenceFrom[^1], partFrom[^1], bracket[^1]) = (sentence, part, -1);
    }
}
