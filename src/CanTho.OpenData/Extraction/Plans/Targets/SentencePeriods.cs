namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Tells which of the periods that a sentence states each of its figures is for: "đến năm 2025 đạt 60%, đến năm 2030 đạt 70%",
/// "giảm 10% năm 2025 và 20% vào năm 2030".</summary>
/// <param name="text">The sentence.</param>
internal sealed class SentencePeriods(string text)
{
    private readonly ImmutableArray<(Stretch Words, string Period)> stated = Periods.FindAll(text);
    private readonly HashSet<int> taken = [];
    private string? current;

    /// <summary>The period of a figure; figures are asked for from left to right.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="before">Where the figure before it ends.</param>
    /// <param name="next">Where the figure behind it begins.</param>
    public string? Of(Figure figure, int before, int next)
    {
        if (stated.Select(one => one.Period).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return Periods.Find(text);
        }

        var own = Last(one => one.Start >= before && one.End <= figure.Start && (OpensClause(before, one.Start) || !EndsClause(one.End, figure.Start)));
        own = own >= 0 ? own : First(one => one.Start >= figure.End && one.End <= next && !HoldsMark(figure.End, one.Start));
        if (own >= 0)
        {
            taken.Add(own);
            current = stated[own].Period;
        }

        return current ?? stated[0].Period;
    }

    private int Last(Func<Stretch, bool> fits) => Enumerable.Range(0, stated.Length).Where(index => !taken.Contains(index) && fits(stated[index].Words)).DefaultIfEmpty(-1).Last();

    private int First(Func<Stretch, bool> fits) => Enumerable.Range(0, stated.Length).Where(index => !taken.Contains(index) && fits(stated[index].Words)).DefaultIfEmpty(-1).First();

    /// <summary>"năm 2025 và 20%": the period closes the clause of the figure before.</summary>
    private bool EndsClause(int from, int to) => text[from..to].Trim() is "và" or "," or ";" or ", và" or ", đạt" or "và đạt";

    /// <summary>"…; đến năm 2030, 70% trẻ em": the period opens the clause of the figure behind it.</summary>
    private bool OpensClause(int from, int to)
    {
        var before = text.AsSpan(from, to - from).TrimEnd();
        foreach (var word in (string[])["hết", "đến", "vào", "tới", "trong", "Đến", "Vào"])
        {
            before = before.EndsWith(word, StringComparison.Ordinal) ? before[..^word.Length].TrimEnd() : before;
        }

        return before.IsEmpty || before[^1] is ',' or ';' or '.';
    }

    private bool HoldsMark(int from, int to) => text[from..to] is var between && (between.AsSpan().ContainsAny(",;") || between.Contains(" và ", StringComparison.Ordinal) || between.Contains(". ", StringComparison.Ordinal));
}
