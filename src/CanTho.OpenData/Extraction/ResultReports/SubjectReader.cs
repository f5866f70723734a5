namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Says what a figure measures, in the words of the source: the words in front of it and, for things counted, those behind;
/// where the clause leaves the subject out, the one before it, the point's heading or the figure it is a part of.</summary>
internal sealed class SubjectReader(Paragraph paragraph, string? heading)
{
    private const int LongSubject = 14;
    private const int LongNoun = 14;
    private const int ShortName = 3;
    private const int LongestLead = 14;
    private static readonly Phrases Sums = new("tính chung|lũy kế|cộng dồn|tính từ đầu năm");

    private const int LongestLabel = 6;

    /// <summary>What is done with a crop, behind its name: "Lúa hè thu xuống giống 71.280 ha".</summary>
    private static readonly Phrases Works = new("xuống giống|đã xuống giống|gieo trồng|đã gieo trồng|gieo cấy|đã gieo cấy|gieo sạ|thu hoạch|đã thu hoạch");

    /// <summary>What opens the words behind a part that say which part it is: "trên 530 tỷ đồng là ngân sách Nhà nước".</summary>
    private static readonly Phrases OfPart = new("là|từ|của|thuộc|do|vốn");

    /// <summary>Names that say of nothing in particular how much there is.</summary>
    private static readonly string[] General = ["diện tích", "sản lượng", "năng suất", "tổng đàn", "toàn tỉnh", "toàn huyện", "toàn thành phố", "toàn xã", "xuống giống", "đã xuống giống", "ước tính"];

    private const string ShareOf = "Tỷ trọng";
    private const string Within = "trong";

    private readonly ReportText text = paragraph.Text;
    private readonly Stack<(int Depth, Draft Whole)> wholes = new();
    private string lead = "";
    private (string? Name, int Sentence) crop;
    private int leadEnd = -1;
    private Draft? last;

    /// <summary>Names every observation of the paragraph and narrows its clause to the words that it needs.</summary>
    public void NameAll(ImmutableArray<Draft> drafts)
    {
        lead = Lead();
        foreach (var draft in drafts)
        {
            FindWhole(draft);
            Name(draft);
            last = draft;
        }
    }

    /// <summary>"Thu hút đầu tư nước ngoài" of a point that opens "Thu hút đầu tư nước ngoài: …".</summary>
    private string Lead()
    {
        for (var index = 0; index < Math.Min(text.Count, LongestLead); index++)
        {
            if (text[index] == ":")
            {
                leadEnd = index;
                return Clean(0, index);
            }
        }

        return "";
    }

    private void Name(Draft draft)
    {
        var (from, to) = Shorten(Trim(draft.From, draft.Head.From), draft);
        if (to == leadEnd && from < to && draft.Head.Kind is UnitKind.Count or UnitKind.Percent && NounEnd(draft) > draft.Head.To)
        {
            // "Chuyển đổi số: 100% cơ quan …": the point's name, not the subject.
            from = to;
        }

        var subject = Clean(from, to);
        crop = CropIn(draft, from, to) is { } named ? (named, paragraph.SentenceFrom(draft.Head.From)) : crop;
        draft.From = from < to ? from : Trim(draft.From, draft.Head.From, keepsVerb: true).From;
        var name = draft.Kind switch
        {
            HeadKind.Share => ShareName(draft, subject),
            HeadKind.Contribution => $"{WithWhole(draft, subject).OrElse(WholeOfBracket(draft), BeforeInSentence(draft), lead, heading)}: {text.Written(draft.Head.From - 2, draft.Head.From)} {text.Written(draft.Head.To, ReasonFrom(draft))}".TrimEnd(' ', ':'),
            _ when draft.Head.Kind == UnitKind.Count => CountName(draft, subject),
            _ => WithWhole(draft, WithObject(draft, subject)).OrElse(PartName(draft), BeforeInSentence(draft), lead, heading),
        };
        if (draft.Head.Kind == UnitKind.None)
        {
            draft.Unit = CountedInSubject(from, to);
        }

        name = Labelled(name);
        draft.Indicator = Capitalise(name.Length > 0 ? name : WordsBefore(draft).OrElse(draft.Head.Unit, text.Written(draft.Head.From, draft.Head.To)));
    }

    /// <summary>Where "nhờ …", "do …" begins behind a contribution; the clause's end where nothing does.</summary>
    private int ReasonFrom(Draft draft)
    {
        var index = draft.Head.To;
        while (index < draft.To && text[index] is not ("nhờ" or "do" or "với" or "vì" or "chủ"))
        {
            index++;
        }

        return index;
    }

    /// <summary>"Cây ngô: diện tích gieo trồng" of a point that opens "Cây ngô: Ước tính diện tích gieo trồng …": the next point has as large an area of rice.</summary>
    private string Labelled(string name)
    {
        var isGeneral = lead.Length > 0 && ReportWords.Parts.At(text, 0) == 0 && lead.Split(' ').Length <= LongestLabel && Array.Exists(General, words => name.StartsWith(words, StringComparison.OrdinalIgnoreCase));
        return isGeneral && !name.Contains(lead, StringComparison.OrdinalIgnoreCase) ? $"{lead}: {Lower(name)}" : name;
    }

    /// <summary>"Lúa hè thu" of a sentence that opens "Lúa hè thu xuống giống 71.280 ha"; its yield and harvest follow without it.</summary>
    private string? CropIn(Draft draft, int from, int to)
    {
        var isFirst = last is null || last.Head.From < paragraph.SentenceFrom(draft.Head.From);
        var name = isFirst && draft.Head.Kind == UnitKind.Measure && ReportWords.Head.At(text, from) == 0 && Works.EndingAt(text, to, from) is > 0 and var length ? Clean(from, to - length) : "";
        return name.Split(' ').Length is > 1 and <= LongestLabel && !Array.Exists(General, words => name.StartsWith(words, StringComparison.OrdinalIgnoreCase)) ? name : null;
    }

    /// <summary>"Tổng nguồn vốn: ngân sách Nhà nước" of "trong đó trên 530 tỷ đồng là ngân sách Nhà nước".</summary>
    private string? PartName(Draft draft)
    {
        var from = draft.Head.To;
        if (draft.Parent is not { } whole || whole.Head.Kind != draft.Head.Kind || draft.Head.Kind is not (UnitKind.Money or UnitKind.Measure) || OfPart.At(text, from) == 0)
        {
            return null;
        }

        var part = text.Written(text[from] == "vốn" ? from : from + 1, NounEnd(draft));
        return part.Length > 0 ? $"{whole.Name.OrElse(whole.Indicator)}: {Lower(part)}" : null;
    }

    /// <summary>"Trồng mới 5.800 ha rừng" is "Trồng mới rừng".</summary>
    private string WithObject(Draft draft, string subject) =>
        draft.Head.Kind == UnitKind.Measure && subject.Length > 0 && subject.Split(' ').Length <= ShortName
            ? $"{subject} {text.Written(draft.Head.To, NounEnd(draft))}".Trim()
            : subject;

    /// <summary>What stands before a figure that nothing else names.</summary>
    private string WordsBefore(Draft draft) =>
        Clean(Math.Max(paragraph.SentenceFrom(draft.Head.From), draft.Head.From - LongSubject), draft.Head.From);

    private string? CountedInSubject(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (text[index - 1] is "số" or "lượng" && CountedNouns.List.At(text, index) is > 0 and var length)
            {
                return text.Written(index, index + length);
            }
        }

        return null;
    }

    /// <summary>What the figure before measures, in the same sentence or where this one goes on with its sum ("Tính chung 8 tháng đạt …").</summary>
    private string? BeforeInSentence(Draft draft)
    {
        var sentence = paragraph.SentenceFrom(draft.Head.From);
        if (last is null || (last.Head.From < sentence && Sums.At(text, sentence) == 0))
        {
            return null;
        }

        // "Sản lượng thủy sản 50.000 tấn, trong đó tôm 17.750 tấn. Lũy kế 150.500 tấn": the sum is that of the whole.
        var before = last.Head.From < sentence && last.Parent is { } whole && whole.Head.Unit == draft.Head.Unit ? whole : last;
        return before.Name.OrElse(before.Indicator);
    }

    /// <summary>"chiếm 63% tổng vốn" is the share of what was named before in that whole; "72% diện tích" a share of the area.</summary>
    private string ShareName(Draft draft, string subject)
    {
        var isPart = Enumerable.Range(1, 4).Any(back => text[draft.Head.From - back] == "chiếm");
        var wholeFrom = draft.Head.To + (text[draft.Head.To] is "trên" or "trong" or "của" or "so" ? 1 : 0);
        var whole = text.Written(wholeFrom, NounEnd(draft));
        var name = WithWhole(draft, subject).OrElse(BeforeInSentence(draft), lead, heading);
        return isPart && whole.Length > 0 ? $"{ShareOf} {Lower(name)} {Within} {whole}"
            : isPart || whole.Length == 0 ? name
            : $"{subject} {whole}".Trim();
    }

    private string CountName(Draft draft, string subject)
    {
        var end = NounEnd(draft);
        var noun = text.Written(draft.Head.UnitFrom + (text[draft.Head.UnitFrom] is "triệu" or "nghìn" or "ngàn" or "vạn" or "tỷ" ? 1 : 0), end);
        var isSaidTwice = end == draft.Head.To && draft.Head.Unit is { } unit && (subject.Contains(unit, StringComparison.OrdinalIgnoreCase) || IsClassifier(unit, subject));
        draft.Name = isSaidTwice ? subject : $"{subject} {noun}".Trim();
        return draft.Name != draft.Head.Unit && draft.Parent is null ? draft.Name : InContext(draft, draft.Name);
    }

    /// <summary>"đàn lợn 780.500 con": the animals are named before the word that counts them.</summary>
    private static bool IsClassifier(string unit, string subject) => subject.Contains(' ', StringComparison.Ordinal) && ((unit.Split(' ') is ["nghìn" or "ngàn" or "triệu" or "vạn", var noun] ? noun : unit) is "vụ" or "con" or "ca" or "cái" or "chiếc" or "cây" or "cuộc" || unit.EndsWith("lượt", StringComparison.Ordinal));

    private string WithWhole(Draft draft, string subject)
    {
        draft.Name = subject;
        return InContext(draft, subject);
    }

    /// <summary>The heading of the point; that of a chapter ("I. KINH TẾ") says too little to complete a name.</summary>
    private string? Topic => heading is not null && heading.Any(char.IsLower) ? heading : null;

    /// <summary>"khu vực dịch vụ" of GRDP is "GRDP: khu vực dịch vụ"; "vốn nhà nước" of "Tổng vốn đầu tư" says enough. A name of a word
    /// or two ("Vốn đăng ký", "dự án") says too little without the figure before it in the sentence.</summary>
    private string InContext(Draft draft, string subject)
    {
        var words = subject.Split(' ');
        var context = (draft.Parent?.Name).OrNull() ?? draft.Parent?.Indicator;
        if (context is null || draft.Kind == HeadKind.Amount)
        {
            context = words.Length <= ShortName ? context ?? Counted(draft) ?? lead.OrNull() ?? CropOf(draft) ?? Topic : null;
        }

        var isNamed = context is null || subject.Length == 0 || context.Contains(subject, StringComparison.OrdinalIgnoreCase)
            || (words.Length > ShortName && context.Split(' ').Contains(words[0], StringComparer.OrdinalIgnoreCase));
        return isNamed ? subject : $"{context}: {Lower(subject)}";
    }

    private string? CropOf(Draft draft) => draft.Head.Kind == UnitKind.Measure && crop.Sentence == paragraph.SentenceFrom(draft.Head.From) ? crop.Name : null;

    /// <summary>"cấp mới 01 dự án, vốn đăng ký 150.000 USD": the money of the things counted before.</summary>
    private string? Counted(Draft draft) =>
        (draft.Head.Kind == UnitKind.Money && last is { Head.Kind: UnitKind.Count }) || (draft.Head.Kind == UnitKind.Measure && draft.Head.Denominator is not null) ? BeforeInSentence(draft).OrNull() : null;

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

    /// <summary>"khu vực công nghiệp và xây dựng tăng 5,61% (trong đó công nghiệp tăng 4,88%; xây dựng tăng 9,2%, đóng góp 1,81 điểm %)":
    /// behind the parts in a bracket the contribution is that of the whole before it.</summary>
    private string? WholeOfBracket(Draft draft) =>
        draft.Depth > 0 && wholes.Count > 0 && wholes.Peek().Depth == draft.Depth && wholes.Peek().Whole.Depth < draft.Depth
            ? wholes.Peek().Whole.Name.OrNull() ?? wholes.Peek().Whole.Indicator
            : null;

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

        while (!keepsVerb && to > from)
        {
            if (paragraph.Ahead(to) is var period && period < to && period >= from && text[period] is not "năm" and not "giai")
            {
                // "thu ngân sách trong 6 tháng đầu năm ước đạt"
                to = period - (period > from && text[period - 1] == "trong" ? 1 : 0);
                continue;
            }

            var closing = text.IsMark(to - 1) && text[to - 1] is not ("”" or ")" or "\"") ? 1
                : EndsWithAResult(to) ? 0 : ReportWords.Closing.EndingAt(text, to, from);
            if (closing == 0)
            {
                break;
            }

            to -= closing;
        }

        return (from, Math.Max(from, to));
    }

    /// <summary>"vốn đầu tư đã thực hiện": what was done is a part of the name.</summary>
    private bool EndsWithAResult(int to) => text[to - 1] == "hiện" && text[to - 2] == "thực" && text[to - 3] is "đã" or "đang";

    /// <summary>"03 chỉ tiêu không đạt": without its verb it would say nothing.</summary>
    private bool EndsWithAFailure(int to) => text[to - 1] == "đạt" && text[to - 2] is "không" or "chưa" or "khó";

    /// <summary>Of a long clause the last part that begins like the name of an indicator, or else the last part.</summary>
    private (int From, int To) Shorten((int From, int To) range, Draft draft)
    {
        var (from, to) = range;
        for (var index = to - 1; index > from; index--)
        {
            var isOpening = (text[index - 1] is "với" && to - index > ShortName) || (to - from > LongSubject && text[index - 1] is "," or ":" or ";" or "(" or "có");
            if (text[index - 1] == ":" && paragraph.Bracket(index) == paragraph.Bracket(draft.Head.From) && Trim(index, to) is var (named, end) && named < end)
            {
                return (named, end);
            }

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

        while (index > draft.Head.To && (text[index - 1] is "của" or "làm" || (!EndsWithAResult(index) && !EndsWithAFailure(index) && ReportWords.Closing.EndingAt(text, index, draft.Head.To) > 0)))
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

    private static string Capitalise(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>"Vốn nhà nước" in the middle of a name is "vốn nhà nước"; "Bình Thủy" stays.</summary>
    private static string Lower(string name)
    {
        var second = name.IndexOf(' ', StringComparison.Ordinal) + 1;
        var isName = name.Length < 2 || !char.IsLower(name[1]) || (second > 0 && second < name.Length && char.IsUpper(name[second]));
        return isName ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }
}
