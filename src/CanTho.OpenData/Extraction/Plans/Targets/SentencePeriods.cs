namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Tells which of the periods that a sentence states each of its figures is for: "đến năm 2025 đạt 60%, đến năm 2030 đạt 70%",
/// "giảm 10% năm 2025 và 20% vào năm 2030".</summary>
/// <param name="text">The sentence.</param>
internal sealed class SentencePeriods(string text)
{
    private readonly ImmutableArray<(Stretch Words, string Period)> stated = Periods.FindAll(text);
    private readonly string? only = Periods.Find(text);

    /// <summary>How many of the stated periods are taken, or lie behind.</summary>
    private int passed;

    private string? current;

    /// <summary>The period of a figure; figures are asked for from left to right.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="before">Where the figure before it ends.</param>
    /// <param name="next">Where the figure behind it begins.</param>
    public string? Of(Figure figure, int before, int next)
    {
        while (passed < stated.Length && stated[passed].Words.Start < before)
        {
            passed++;
        }

        var own = -1;
        for (var index = passed; index < stated.Length && stated[index].Words.End <= next; index++)
        {
            var words = stated[index].Words;
            if (words.End <= figure.Start ? OpensClause(before, words.Start) || !EndsClause(words.End, figure.Start) : own < 0 && words.Start >= figure.End && !HoldsMark(figure.End, words.Start))
            {
                own = index;
            }
        }

        if (own >= 0)
        {
            passed = own + 1;
            current = stated[own].Period;
        }

        return current ?? only;
    }

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
