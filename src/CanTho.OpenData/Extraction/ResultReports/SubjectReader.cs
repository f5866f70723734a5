namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Says what a figure measures, in the words of the source: the words in front of it and, for things counted, those behind;
/// where the clause leaves the subject out, the one before it, the point's heading or the figure it is a part of.</summary>
internal sealed class SubjectReader(Paragraph paragraph, string? heading)
{
    private const int LongSubject = 14;
    private const int LongNoun = 14;
    private const string ShareOf = "Tỷ trọng";
    private const string Within = "trong";

    private readonly ReportText text = paragraph.Text;
    private readonly Stack<(int Depth, Draft Whole)> wholes = new();
    private Draft? last;

    /// <summary>Names every observation of the paragraph and narrows its clause to the words that it needs.</summary>
    public void NameAll(ImmutableArray<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            FindWhole(draft);
            Name(draft);
            last = draft;
        }
    }

    private void Name(Draft draft)
    {
        var (from, to) = Trim(draft.From, draft.Head.From);
        (from, to) = Shorten(from, to, draft);
        var subject = Clean(from, to);
        if (from < to)
        {
            draft.From = from;
        }
        else
        {
            (draft.From, _) = Trim(draft.From, draft.Head.From, keepsVerb: true);
        }

        draft.Indicator = Capitalise(draft.Kind switch
        {
            HeadKind.Share => ShareName(draft, subject),
            HeadKind.Contribution => $"{subject.OrElse(last?.Indicator, heading)}: {Written(draft.Head.From - 2, draft.Head.From)} {Written(draft.Head.To, draft.To)}",
            _ when draft.Head.Kind == UnitKind.Count => CountName(draft, subject),
            _ => WithWhole(draft, subject).OrElse(last is { } before && before.Head.From >= paragraph.SentenceFrom(draft.Head.From) ? before.Indicator : null, heading),
        });
        if (draft.Indicator.Length == 0)
        {
            draft.Indicator = Capitalise(Clean(paragraph.SentenceFrom(draft.Head.From), draft.Head.From).OrElse(draft.Head.Unit, text.Written(draft.Head.From, draft.Head.To)));
        }
    }

    private string ShareName(Draft draft, string subject)
    {
        var isPart = text[draft.Head.From - 1] == "chiếm" || text[draft.Head.From - 2] == "chiếm" || text[draft.Head.From - 3] == "chiếm";
        var whole = Written(draft.Head.To, NounEnd(draft));
        var name = WithWhole(draft, subject).OrElse(last?.Indicator, heading);
        return isPart && whole.Length > 0 ? $"{ShareOf} {Lower(name)} {Within} {whole}"
            : isPart || subject.Length > 0 && whole.Length == 0 ? name
            : $"{(subject.Length > 0 ? subject : "")} {whole}".Trim().OrElse(name, heading);
    }

    private string CountName(Draft draft, string subject) =>
        WithWhole(draft, $"{subject} {Written(draft.Head.UnitFrom, NounEnd(draft))}".Trim());

    /// <summary>"khu vực dịch vụ" of GRDP is "GRDP: khu vực dịch vụ"; "vốn nhà nước" of "Tổng vốn đầu tư" says enough.</summary>
    private static string WithWhole(Draft draft, string subject)
    {
        if (draft.Parent is not { } whole || subject.Length == 0 || draft.Kind == HeadKind.Amount)
        {
            return subject;
        }

        var first = subject.Split(' ')[0];
        return whole.Indicator.Split(' ').Contains(first, StringComparer.OrdinalIgnoreCase) ? subject : $"{whole.Indicator}: {Lower(subject)}";
    }

    /// <summary>Remembers which figure "trong đó" takes apart, bracket by bracket.</summary>
    private void FindWhole(Draft draft)
    {
        while (wholes.Count > 0 && (wholes.Peek().Depth > draft.Depth || wholes.Peek().Whole.Head.From < paragraph.SentenceFrom(draft.Head.From) && !OpensWithParts(draft)))
        {
            wholes.Pop();
        }

        if (last is not null && ReportWords.Parts.Find(text, Math.Max(last.Head.To, paragraph.SentenceFrom(draft.Head.From)), draft.Head.From) >= 0)
        {
            wholes.Push((draft.Depth, last));
        }

        draft.Parent = wholes.Count > 0 ? wholes.Peek().Whole : null;
    }

    private bool OpensWithParts(Draft draft) => ReportWords.Parts.At(text, paragraph.SentenceFrom(draft.Head.From)) > 0;

    /// <summary>Drops connectives, periods and comparisons in front, verbs behind.</summary>
    private (int From, int To) Trim(int from, int to, bool keepsVerb = false)
    {
        while (from < to)
        {
            var behind = paragraph.Behind(from);
            var opening = behind > from ? behind - from : text.IsMark(from) && text[from] is not ("“" or "(" or "\"") ? 1 : ReportWords.Opening.At(text, from);
            if (opening == 0 || from + opening > to)
            {
                break;
            }

            from += opening;
        }

        while (!keepsVerb && to > from && (ReportWords.Closing.At(text, to - 1) == 1 || text.IsMark(to - 1) && text[to - 1] is not ("”" or ")" or "\"")))
        {
            to--;
        }

        return (from, Math.Max(from, to));
    }

    /// <summary>Of a long clause the last part that begins like the name of an indicator, or else the last part.</summary>
    private (int From, int To) Shorten(int from, int to, Draft draft)
    {
        if (to - from <= LongSubject)
        {
            return (from, to);
        }

        for (var index = to - 1; index > from; index--)
        {
            var isOpening = text[index - 1] is "," or ":" or ";" or "(" or "với" or "và" or "có";
            if (isOpening && paragraph.Bracket(index) == paragraph.Bracket(draft.Head.From)
                && (ReportWords.Head.At(text, index) > 0 || (draft.Head.Kind == UnitKind.Count && text[index - 1] is "," or ":" && to - index >= 1)))
            {
                return Trim(index, to);
            }
        }

        return (from, to);
    }

    /// <summary>Where the words behind a counted noun end: at the clause's end, a verb of change, or after some words.</summary>
    private int NounEnd(Draft draft)
    {
        var index = draft.Head.To;
        var end = Math.Min(Math.Min(draft.To, paragraph.StretchEnd(index)), index + LongNoun);
        while (index < end && paragraph.Behind(index) == index && !IsVerbOfChange(index))
        {
            index++;
        }

        while (index > draft.Head.To && (ReportWords.Closing.At(text, index - 1) == 1 || text[index - 1] is "của" or "làm"))
        {
            index--;
        }

        return index;
    }

    private bool IsVerbOfChange(int index) =>
        (text[index] is "tăng" or "giảm" or "đạt" or "vượt") && (text.IsDigits(index + 1) || text.IsDigits(index + 2));

    /// <summary>The words without periods that name the report's own time; "năm 2023" stays, for it is mostly part of a name.</summary>
    private string Clean(int from, int to)
    {
        var words = new System.Text.StringBuilder();
        for (var index = from; index < to;)
        {
            var behind = paragraph.Behind(index);
            if (behind > index && behind <= to && text[index] is not "năm" and not "giai")
            {
                index = behind;
                continue;
            }

            words.Append(words.Length > 0 && !text.IsGlued(index) ? " " : "").Append(text.Text, text.Start(index), text.End(index) - text.Start(index));
            index++;
        }

        return words.ToString().Trim();
    }

    private string Written(int from, int to) => text.Written(from, to).Trim();

    private static string Capitalise(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static string Lower(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
