using System.Globalization;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Reads a paragraph's figures from left to right: each opens an observation or adds to one before it (a share of the plan, a
/// change, an earlier value).</summary>
internal sealed class ClauseReader
{
    private const decimal LeastShareOfEarlier = 50m;
    private const int NearDrafts = 8;

    private static readonly Phrases Growing = new("tốc độ tăng|tăng trưởng|mức tăng");

    private static readonly Phrases Equal = new("bằng|tương đương|tương ứng|tăng|giảm");

    private static readonly Phrases Otherwise = new("tương đương|tương đương với|tương ứng|tương ứng với|hay|tức|tức là");

    private static readonly Phrases OtherAmount = new("về số lượng|về số");

    private static readonly Phrases Money = new("về vốn|về giá|về kim|về tiền|về số vốn|về tổng vốn|về số tiền|về tổng số vốn");

    private static readonly Phrases Yardsticks = new("vượt qua con số|vượt con số|vượt qua mức|vượt mức|cao hơn mức|thấp hơn mức|hơn mức|so với con số|so với mức|so mức");

    private readonly Paragraph paragraph;
    private readonly ReportText text;
    private readonly int[] lastAim;
    private readonly List<Draft> drafts = [];
    private readonly List<(Draft Draft, int Place)> unnamed = [];
    private readonly List<(ComparisonReading Comparison, int Place)> bases = [];
    private readonly EarlierValues earlier = new();
    private Draft? current;
    private (Draft? Draft, int Sign, int To) amountChanged;
    private (int Aim, bool OpensList) lastList = (-1, false);
    private int planNamedAt = -1;
    private int changeEnd = -1;

    private ClauseReader(Paragraph paragraph)
    {
        this.paragraph = paragraph;
        text = paragraph.Text;
        lastAim = new int[text.Count];
        for (var (index, aim) = (0, -1); index < text.Count; index++)
        {
            // "có kế hoạch trồng 500 ha, đã trồng 450 ha": what was done is none of the plan.
            lastAim[index] = aim = ReportWords.Aim.At(text, index) > 0 ? index : text[index] == "đã" && text[aim] == "có" ? -1 : aim;
        }
    }

    /// <summary>The observations of a paragraph in the order of their figures.</summary>
    public static ImmutableArray<Draft> Read(Paragraph paragraph)
    {
        var reader = new ClauseReader(paragraph);
        reader.Run();
        return [.. reader.drafts];
    }

    private void Run()
    {
        for (var index = 0; index < paragraph.Figures.Length; index++)
        {
            ReadFigure(index);
        }

        BasisResolution.Resolve(paragraph, unnamed, bases);
        earlier.Give(drafts);
    }

    private void ReadFigure(int index)
    {
        var figure = paragraph.Figures[index];
        var before = index > 0 ? paragraph.Figures[index - 1].To : 0;
        var sentence = paragraph.SentenceFrom(figure.From);
        var isFirst = before <= sentence;
        var words = ClauseWordReader.Read(paragraph, figure, Math.Max(before, sentence), isFirst, endsAtAnd: index > 0 && paragraph.Figures[index - 1].Kind != UnitKind.Count);
        var next = index + 1 < paragraph.Figures.Length ? paragraph.Figures[index + 1].From : text.Count;
        var limit = paragraph.StretchEnd(figure.To, next);
        if (!isFirst && current is not null && words.ClauseFrom >= before && words.ClauseFrom < current.To)
        {
            current.To = words.ClauseFrom;
        }

        if (IsAim(figure) || IsPlanInBrackets(figure, words))
        {
            return;
        }

        if (EarlierValues.IsEarlier(paragraph, figure, words))
        {
            earlier.Add(figure, paragraph.Depth(figure.From), drafts.Count);
            return;
        }

        if (IsYardstick(figure))
        {
            if (IsOfTheYearBefore(figure) && Owner(figure, limit) is { } owner && owner.Head.Unit == figure.Unit)
            {
                owner.PreviousValue ??= figure.Value;
            }

            return;
        }

        if (IsSizeOfChange(index, figure) || IsChangeSaidOtherwise(index, figure))
        {
            return;
        }

        if (IsSameChangeInPercent(figure, words))
        {
            amountChanged.Draft!.Change ??= amountChanged.Sign * figure.Value;
            unnamed.Add((amountChanged.Draft, figure.From));
            return;
        }

        Place(figure, words, BasisAround(figure, words, Math.Max(before, sentence), limit), limit);
    }

    private void Place(Figure figure, ClauseWords words, ComparisonReading? basis, int limit)
    {
        var owner = Owner(figure, limit);
        switch (words.Verb)
        {
            case FigureVerb.Rise or FigureVerb.Fall:
                PlaceChange(figure, words, basis, limit, owner);
                break;
            case FigureVerb.Share when figure.Kind is UnitKind.Percent:
                Open(figure, HeadKind.Share, words, limit);
                break;
            case FigureVerb.Contribute when figure.Kind is UnitKind.Points or UnitKind.Percent:
                Open(figure, HeadKind.Contribution, words, limit);
                break;
            default:
                PlaceAmount(figure, words, basis, limit, owner);
                break;
        }
    }

    private void PlaceAmount(Figure figure, ClauseWords words, ComparisonReading? basis, int limit, Draft? owner)
    {
        if (figure.Kind != UnitKind.Percent)
        {
            Open(figure, HeadKind.Amount, words, limit);
        }
        else if (basis is { Basis: Basis.Plan })
        {
            PlacePlan(figure, figure.Value, words, limit, owner);
        }
        else if (words.Verb == FigureVerb.Reach && (basis is { Basis: Basis.SamePeriod } || (basis is not null && !words.HasSubject && owner is not null)))
        {
            // "bằng 95,5% so với cùng kỳ" is a fall; "chỉ số … đạt 4,09% so với cùng kỳ" is a growth.
            var change = figure.Value >= LeastShareOfEarlier ? figure.Value - 100 : figure.Value;
            PlaceChangeOf(figure, change, words, basis, limit, words.HasSubject ? null : owner);
        }
        else if ((words.HasSubject || owner is null) && basis is null && Growing.Find(text, words.ClauseFrom, figure.From) >= 0)
        {
            PlaceChangeOf(figure, figure.Value, words, basis, limit, owner: null);
        }
        else if (words.HasSubject || owner is null || !IsOfThePlan(figure, words, owner))
        {
            Open(figure, HeadKind.Share, words, limit);
        }
        else if (owner.Head.Denominator is null)
        {
            PlacePlan(figure, figure.Value, words, limit, owner);
        }
        else
        {
            Grow(owner, limit);
        }
    }

    /// <summary>"chi thường xuyên 3.902 tỷ đồng, đạt 59,42%" where the sentence has named the plan, or "31/36 xã, đạt 86%".</summary>
    private bool IsOfThePlan(Figure figure, ClauseWords words, Draft owner) =>
        owner.Head.Denominator is not null
        || (words.Verb == FigureVerb.Reach && owner.Kind == HeadKind.Amount && owner.PlanPct is null && owner.Head.Kind is UnitKind.Money or UnitKind.Measure && planNamedAt >= 0
            && (paragraph.IsStop(figure.To) || text[figure.To] is "" or "và"));

    private void PlacePlan(Figure figure, decimal value, ClauseWords words, int limit, Draft? owner)
    {
        planNamedAt = figure.From;
        if (owner is null || words.HasSubject)
        {
            var draft = Open(figure, HeadKind.PlanShare, words, limit);
            draft.Value = value;
        }
        else
        {
            owner.PlanPct ??= value;
            Grow(owner, limit);
        }
    }

    private void PlaceChange(Figure figure, ClauseWords words, ComparisonReading? basis, int limit, Draft? owner)
    {
        var sign = words.Verb == FigureVerb.Fall ? -1 : 1;
        changeEnd = figure.To;
        if (figure.Kind == UnitKind.Percent && basis is { Basis: Basis.Plan })
        {
            PlacePlan(figure, 100 + (sign * figure.Value), words, limit, owner);
        }
        else if (figure.Kind == UnitKind.Percent)
        {
            PlaceChangeOf(figure, sign * figure.Value, words, basis, limit, words.HasSubject ? null : owner);
        }
        else if ((SameUnit(figure) ?? owner) is { } changed)
        {
            // "tăng 1.510 lao động", "tăng 0,5 điểm %", "gấp 2 lần": said of the figure before, and no percentage.
            Grow(changed, limit);
            Compare(changed, basis);
            amountChanged = (changed, sign, figure.To);
            if (basis is { } named)
            {
                bases.Add((named, figure.From));
            }
        }
    }

    /// <summary>"tăng 27 vụ, giảm 06 người chết": of the observations of the sentence the one in that unit, "chết" and all.</summary>
    private Draft? SameUnit(Figure figure)
    {
        var sentence = paragraph.SentenceFrom(figure.From);
        var same = NearestFirst(sentence)
            .Where(draft => draft.Head.Unit == figure.Unit && draft.Head.Kind == figure.Kind).ToArray();
        return Array.Find(same, draft => Enumerable.Range(draft.From, Math.Max(0, draft.To - draft.From)).Any(index => text[index] == text[figure.To] && text.IsWord(index)))
            ?? same.FirstOrDefault();
    }

    /// <summary>"1.893 ha, tăng 1,78% (bằng 33 ha)": how much the change is in the unit of the figure that changed.</summary>
    private bool IsSizeOfChange(int index, Figure figure)
    {
        if (index == 0 || figure.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.None || paragraph.Bracket(figure.From) is not (>= 0 and var open)
            || paragraph.Figures[index - 1] is not { Kind: UnitKind.Percent } change || change.To != changeEnd || paragraph.StretchEnd(change.To) != open)
        {
            return false;
        }

        var isSaid = Equal.At(text, open + 1) > 0 || text.IsDash(open + 1) || text[open + 1] == "+";
        return figure.From <= open + 3 && drafts.Count > 0 && paragraph.ComparisonEndingAt(open) is null | isSaid
            && (isSaid || (figure.From == open + 1 && drafts.Exists(draft => draft.Kind == HeadKind.Amount && draft.Head.Unit == figure.Unit && draft.Head.From >= paragraph.SentenceFrom(figure.From))));
    }

    /// <summary>"giảm 8,29% so cùng kỳ tương đương 14.075 ha", "giảm 2,30% hay 1.676 ha": the same without brackets.</summary>
    private bool IsChangeSaidOtherwise(int index, Figure figure)
    {
        if (index == 0 || figure.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.None || paragraph.Figures[index - 1].To != changeEnd)
        {
            return false;
        }

        var from = paragraph.Behind(changeEnd);
        from += text[from] == "," ? 1 : 0;
        var said = Otherwise.At(text, from);
        var approximate = ReportWords.Approximate.At(text, from + said);
        return said > 0 && figure.From == from + said + approximate
            && NearestFirst(paragraph.SentenceFrom(figure.From)).Any(draft => draft.Kind == HeadKind.Amount && draft.Head.Unit == figure.Unit);
    }

    /// <summary>"vượt qua con số 6,14% của năm 2023", "đứng thứ 21 so với 63 tỉnh": what the figure before is compared with.</summary>
    private bool IsYardstick(Figure figure) =>
        (text[figure.From - 1] == "với" && text[figure.From - 2] == "so")
        || (Yardsticks.EndingAt(text, figure.From, 0) > 0 && text[figure.To] is "của" or "năm" or "cùng");

    private bool IsOfTheYearBefore(Figure figure)
    {
        var from = figure.To + (text[figure.To] == "của" ? 1 : 0);
        return paragraph.ReportYear is { } year && paragraph.PeriodsIn(from, from + 1).Any(period => period.IsYear && period.Period == (year - 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>"tăng 20 vụ (6,1%)": the same change in percent.</summary>
    private bool IsSameChangeInPercent(Figure figure, ClauseWords words) =>
        figure.Kind == UnitKind.Percent && words.Verb == FigureVerb.None && amountChanged.Draft is not null && paragraph.Bracket(figure.From) is var open
        && open == figure.From - 1 && open >= amountChanged.To && open - amountChanged.To <= 3;

    private void PlaceChangeOf(Figure figure, decimal change, ClauseWords words, ComparisonReading? basis, int limit, Draft? owner)
    {
        if (owner is null || owner.Kind == HeadKind.Growth)
        {
            var draft = Open(figure, HeadKind.Growth, words, limit);
            draft.Value = change;
            Note(draft, figure, basis);
            return;
        }

        Grow(owner, limit);
        // "tăng 5,1% so với tháng trước, tăng 19,9% so với cùng kỳ": the one on the year counts.
        var isNearer = owner is { Basis: Basis.Other } && basis is { Basis: Basis.SamePeriod };
        if ((owner.Change is null || isNearer) && !SpeaksOfARate(figure.To, limit))
        {
            owner.Change = change;
            Note(owner, figure, basis);
        }
    }

    private void Note(Draft draft, Figure figure, ComparisonReading? basis)
    {
        draft.Basis = basis?.Basis ?? Basis.None;
        draft.IsBasisNamed = basis is not null;
        Compare(draft, basis);
        if (basis is { } named)
        {
            bases.Add((named, figure.From));
        }
        else
        {
            unnamed.Add((draft, figure.From));
        }
    }

    private static void Compare(Draft draft, ComparisonReading? basis)
    {
        if (draft.ComparedYear is null && basis is { Year: { } year })
        {
            (draft.ComparedYear, draft.IsComparedWithYear) = (year, basis.Value.Basis == Basis.Other);
        }
    }

    private Draft Open(Figure figure, HeadKind kind, ClauseWords words, int limit)
    {
        var draft = new Draft(figure, kind, words.ClauseFrom, paragraph.Depth(figure.From)) { To = Math.Max(figure.To, limit) };
        drafts.Add(draft);
        current = draft;
        return draft;
    }

    private void Grow(Draft draft, int limit)
    {
        draft.To = Math.Max(draft.To, limit);
        current = draft;
    }

    /// <summary>The observation that a change or a share of the plan belongs to: the last one outside closed brackets, or the one that
    /// the clause names ("về số lượng", "về vốn").</summary>
    private Draft? Owner(Figure figure, int limit)
    {
        var sentence = paragraph.SentenceFrom(figure.From);
        var depth = paragraph.Depth(figure.From);
        var candidates = NearestFirst(sentence).ToArray();
        return Named(candidates, figure.To, limit)
            ?? (current is { } same && same.Depth <= depth && candidates.Contains(same) ? same : null)
            ?? candidates.FirstOrDefault(draft => draft.Depth <= depth) ?? candidates.FirstOrDefault();
    }

    /// <summary>"về số lượng doanh nghiệp", "về vốn", "đạt 5,2% tổng diện tích …": the observation of that kind, where there is one.</summary>
    private Draft? Named(Draft[] candidates, int from, int limit)
    {
        if (Money.Find(text, from, limit) >= 0)
        {
            return Array.Find(candidates, draft => draft.Head.Kind == UnitKind.Money);
        }

        if (OtherAmount.Find(text, from, limit) >= 0)
        {
            return Array.Find(candidates, draft => draft.Head.Kind == UnitKind.Count);
        }

        for (var index = from; index < Math.Min(limit, from + 2); index++)
        {
            if (text[index] is "diện" or "sản")
            {
                return Array.Find(candidates, draft => draft.Head.Kind == UnitKind.Measure);
            }
        }

        return null;
    }

    private IEnumerable<Draft> NearestFirst(int sentence)
    {
        for (var index = drafts.Count - 1; index >= Math.Max(0, drafts.Count - NearDrafts) && drafts[index].Head.From >= sentence; index--)
        {
            yield return drafts[index];
        }
    }

    private bool SpeaksOfARate(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Any(index => text[index] == "về" && text[index + 1] == "tỷ" && text[index + 2] == "lệ");

    /// <summary>What a figure is compared with: named behind it, or in front of its verb ("so với cùng kỳ tăng 5%").</summary>
    private ComparisonReading? BasisAround(Figure figure, ClauseWords words, int low, int limit)
    {
        var behind = paragraph.ComparisonIn(figure.To, limit + (text[limit] == "(" ? 2 : 0));
        if (behind is not null)
        {
            return behind;
        }

        if (IsPlanBehind(figure.To, limit))
        {
            return new ComparisonReading(figure.To, limit, Basis.Plan, null);
        }

        var ahead = paragraph.ComparisonIn(Math.Max(low, words.ClauseFrom), words.VerbFrom);
        return words.Verb is FigureVerb.Rise or FigureVerb.Fall or FigureVerb.Reach ? ahead : null;
    }

    /// <summary>"đạt 47% kế hoạch", "đạt 27% số vốn được giao", "đạt 5,2% tổng diện tích cần thu hồi".</summary>
    private bool IsPlanBehind(int from, int limit)
    {
        if (ReportWords.Plan.Find(text, from, Math.Min(limit, from + 2)) >= 0)
        {
            return true;
        }

        return Enumerable.Range(from, Math.Max(0, limit - from)).Any(index => text[index] is "cần" or "phải" || (text[index] == "được" && text[index + 1] == "giao"));
    }

    /// <summary>"phấn đấu …", "dự kiến …", "sẽ …": not reached yet.</summary>
    private bool IsAim(Figure figure)
    {
        if (figure.From == 0 || lastAim[figure.From - 1] is not (>= 0 and var aim))
        {
            return false;
        }

        if (aim >= paragraph.PartFrom(figure.From) || aim < paragraph.SentenceFrom(figure.From))
        {
            return aim >= paragraph.PartFrom(figure.From);
        }

        // "phấn đấu đạt các mục tiêu: …; …; …": every part of the list is aimed at.
        lastList = lastList.Aim == aim ? lastList : (aim, paragraph.OpensList(aim));
        return lastList.OpensList;
    }

    /// <summary>"đạt 51,8% so với nghị quyết (23.600 tỷ đồng)": what the plan was.</summary>
    private bool PlanEndsAt(int open) => ReportWords.Plan.Find(text, Math.Max(0, open - 6), open) >= 0;

    /// <summary>"(NQ 98,9%)", "(kế hoạch giao 100 ha)".</summary>
    private bool IsPlanInBrackets(Figure figure, ClauseWords words)
    {
        var open = paragraph.Bracket(figure.From);
        return open >= 0 && open >= words.ClauseFrom - 1
            && (ReportWords.Plan.At(text, open + 1) > 0 || (open + 1 == figure.From && planNamedAt >= 0 && paragraph.StretchEnd(planNamedAt + 1) <= open && PlanEndsAt(open)));
    }
}
