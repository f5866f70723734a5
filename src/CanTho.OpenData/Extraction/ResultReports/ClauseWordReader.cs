namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Looks at the words in front of a figure.</summary>
internal static class ClauseWordReader
{
    private const int FarthestVerb = 6;

    private static readonly Phrases Connectives = new("với|và|trong đó|làm|của|gồm|cho|là của|cùng|bao gồm|cùng với|nhưng|khiến");

    /// <summary>Reads the words between the figure before (or the start of the sentence) and a figure. In "đạt 16,4% kế hoạch tăng 13,5%" they
    /// name the plan of the share before and no subject.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="low">The token behind the figure before it in the sentence, or the sentence's first.</param>
    /// <param name="isFirst">True for the first figure of its sentence.</param>
    /// <param name="endsAtAnd">True where the figure before has no noun behind it: "chiếm 31% và khu vực …" is cut at "và".</param>
    public static ClauseWords Read(Paragraph paragraph, Figure figure, int low, bool isFirst, bool endsAtAnd)
    {
        var (verb, verbFrom, isOver) = VerbOf(paragraph.Text, figure.From, low);
        verb = RisesTo(paragraph.Text, figure, verb, verbFrom) ? FigureVerb.Reach : verb;
        var clauseFrom = ClauseFrom(paragraph, figure.From, low, isFirst, endsAtAnd);
        var subjectFrom = SubjectFrom(paragraph, verbFrom, low);
        var isPlanOfTheOneBefore = subjectFrom == low && paragraph.Text[low - 1] == "%" && ReportWords.Plan.At(paragraph.Text, low) > 0;
        return new ClauseWords(verb, verbFrom, clauseFrom, !isPlanOfTheOneBefore && HasSubject(paragraph, subjectFrom, verbFrom), isOver);
    }

    /// <summary>"tăng mạnh lên 704.300 tấn", "giảm xuống 3.000 hộ": the amount reached, not by how much.</summary>
    private static bool RisesTo(ReportText text, Figure figure, FigureVerb verb, int verbFrom) =>
        verb is FigureVerb.Rise or FigureVerb.Fall && figure.Kind is UnitKind.Money or UnitKind.Measure or UnitKind.Count
        && Enumerable.Range(verbFrom, figure.From - verbFrom).Any(index => text[index] is "lên" or "xuống");

    /// <summary>Walks back over "hơn", "khoảng", "được" to the verb.</summary>
    private static (FigureVerb Verb, int From, bool IsOver) VerbOf(ReportText text, int figure, int low)
    {
        if (text[figure - 1] is "+" or "-" or "–" && text.IsGlued(figure) && text[figure - 2] == "(")
        {
            return (text[figure - 1] == "+" ? FigureVerb.Rise : FigureVerb.Fall, figure - 1, false);
        }

        var (verb, from) = (FigureVerb.None, figure);
        for (var index = figure - 1; index >= low && figure - index <= FarthestVerb; index--)
        {
            if (VerbEndingAt(text, index, low) is { } found)
            {
                return (found.Verb, found.From, text[found.From] == "vượt");
            }

            if (text[index] is "đạt" or "bằng")
            {
                (verb, from) = (FigureVerb.Reach, index);
            }
            else if (text[index] == "còn")
            {
                return (FigureVerb.Reach, index, false);
            }
            else if (ReportWords.Approximate.EndingAt(text, index + 1, low) is var words && words == 0 && text[index] is not ("tỷ" or "lệ"))
            {
                return (verb, from, false);
            }
            else if (words > 1)
            {
                index -= words - 1;
            }
            else if (verb == FigureVerb.None)
            {
                from = index;
            }
        }

        return (verb, from, false);
    }

    private static (FigureVerb Verb, int From)? VerbEndingAt(ReportText text, int index, int low)
    {
        var before = index > low ? text[index - 1] : "";
        return (before, text[index]) switch
        {
            ("cao" or "nhiều" or "lớn", "hơn") => (FigureVerb.Rise, index - 1),
            ("thấp" or "ít" or "nhỏ", "hơn") => (FigureVerb.Fall, index - 1),
            ("tăng", "trưởng") => (FigureVerb.Rise, index - 1),
            ("đóng", "góp") => (FigureVerb.Contribute, index - 1),
            (_, "tăng" or "vượt" or "gấp") => (FigureVerb.Rise, index),
            (_, "giảm" or "hụt") => (FigureVerb.Fall, index),
            (_, "chiếm") => (FigureVerb.Share, index),
            _ => null,
        };
    }

    /// <summary>The token behind the last comma, bracket, "và" or "nhưng" in front of the verb.</summary>
    private static int SubjectFrom(Paragraph paragraph, int verbFrom, int low)
    {
        var index = verbFrom;
        while (index > low)
        {
            var isBracketed = paragraph.Text[index - 1] == ")" && paragraph.Bracket(index - 2) >= low;
            var isStop = (paragraph.IsStop(index - 1) && paragraph.Text[index - 1] != ":")
                || paragraph.Text[index - 1] is "và" or "nhưng" || paragraph.Text.IsDash(index - 1);
            if (isStop && !isBracketed)
            {
                break;
            }

            // "kinh phí (ngân sách huyện) đạt 40% kế hoạch" has a subject.
            index = isBracketed ? paragraph.Bracket(index - 2) : index - 1;
        }

        return index;
    }

    private static bool HasSubject(Paragraph paragraph, int from, int to)
    {
        for (var index = from; index < to;)
        {
            var behind = paragraph.Behind(index);
            var filler = behind > index ? behind - index : ReportWords.Filler.At(paragraph.Text, index);
            if (filler == 0 && paragraph.Text.IsWord(index))
            {
                return true;
            }

            index += Math.Max(1, filler);
        }

        return false;
    }

    /// <summary>Behind the figure before: from the first mark or, where there is none, the last connective between the two.</summary>
    private static int ClauseFrom(Paragraph paragraph, int figure, int low, bool isFirst, bool endsAtAnd)
    {
        var text = paragraph.Text;
        var open = paragraph.Bracket(figure);
        if (open >= low)
        {
            low = open + 1;
            isFirst = true;
        }

        var hard = LastHardBreak(paragraph, figure, low);
        if (hard >= 0)
        {
            return hard + 1;
        }

        if (isFirst)
        {
            return low;
        }

        for (var index = low; index < figure; index++)
        {
            if (text[index] is "," or ":")
            {
                return index + 1;
            }

            if (endsAtAnd && text[index] is "và" or "với" && text[index - 1] != "so")
            {
                return index;
            }
        }

        for (var index = figure - 1; index >= low; index--)
        {
            if (Connectives.At(text, index) > 0 && text[index - 1] != "so")
            {
                return index;
            }
        }

        return low;
    }

    /// <summary>A semicolon, or a bracket that closes what was opened before the stretch.</summary>
    private static int LastHardBreak(Paragraph paragraph, int figure, int low)
    {
        var depth = 0;
        for (var index = figure - 1; index >= low; index--)
        {
            switch (paragraph.Text[index])
            {
                case ")":
                    depth++;
                    break;
                case "(" when depth > 0:
                    depth--;
                    break;
                case ";" when depth == 0:
                    return index;
                default:
                    break;
            }
        }

        return depth > 0 ? LastUnmatched(paragraph, figure, low) : -1;
    }

    private static int LastUnmatched(Paragraph paragraph, int figure, int low)
    {
        for (var index = figure - 1; index >= low; index--)
        {
            if (paragraph.Text[index] == ")" && paragraph.Bracket(index - 1) < low)
            {
                return index;
            }
        }

        return -1;
    }
}
