using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Adds to each observation what its clause or sentence says of time, certainty and footnotes.</summary>
internal static class ClauseCircumstances
{
    private const int Opening = 6;
    private const int LongestLead = 24;

    private static readonly Phrases Planned = new("kế hoạch|dự toán|chỉ tiêu|cả năm|bố trí");

    private static readonly Phrases Estimated = new("ước");

    private static readonly Phrases Accumulated = new("lũy kế|cộng dồn");

    /// <summary>Adds period, qualifier and footnote to all observations of a paragraph.</summary>
    public static void Add(Paragraph paragraph, ImmutableArray<Draft> drafts, ImmutableArray<NoteMark> marks)
    {
        foreach (var draft in drafts)
        {
            draft.Period = PeriodOf(paragraph, draft) ?? draft.Parent?.Period;
            draft.Qualifier = QualifierOf(paragraph, draft);
            if (draft.Basis == Basis.Other && draft.ComparedYear is { } compared && draft.Period == (compared + 1).ToString(CultureInfo.InvariantCulture))
            {
                // "cuối năm 2023 còn 8,11%, giảm 2,93% so với năm 2022"
                draft.Basis = Basis.SamePeriod;
            }
        }

        foreach (var mark in marks)
        {
            var place = paragraph.Text.TokenAt(mark.Offset);
            var owner = drafts.LastOrDefault(draft => draft.From < place && place <= draft.To + 1 && draft.Head.To <= place)
                ?? drafts.FirstOrDefault(draft => draft.Head.From >= place && paragraph.PartFrom(draft.Head.From) < place && draft.Head.From - place <= Opening * 2);
            if (owner is not null)
            {
                owner.Mark ??= mark.Number;
            }
        }
    }

    private static string? PeriodOf(Paragraph paragraph, Draft draft)
    {
        var figure = draft.Head.From;
        var sentence = paragraph.SentenceFrom(figure);
        var inClause = Last(paragraph, draft.From - Opening, figure, period => period.From >= sentence && IsSaidOf(paragraph, draft, period));
        var own = inClause ?? Last(paragraph, sentence, figure, period => IsTime(paragraph, period) && (!period.IsYear || IsOpening(paragraph, period, sentence))) ?? Behind(paragraph, draft);
        if (own is { } reading)
        {
            return reading.Period ?? paragraph.ReportPeriod;
        }

        if (draft.ComparedYear is not { } compared || paragraph.ReportYear is not { } year || compared + 1 >= year || paragraph.ReportPeriod is not { } period)
        {
            return null;
        }

        // "so với cùng kỳ năm 2022" is said of 2023; "so với năm 2022" of any year since, of 2023 where the text has named it.
        var next = (compared + 1).ToString(CultureInfo.InvariantCulture);
        return !draft.IsComparedWithYear ? next + period[4..] : Last(paragraph, 0, figure, named => named.Period == next)?.Period;
    }

    /// <summary>A year counts where it stands in the clause itself. The report's own year in the report of a half-year is a name ("Tết năm
    /// 2024") unless a plan is spoken of; a span of years ("giai đoạn 2021-2025") is the time of money.</summary>
    private static bool IsSaidOf(Paragraph paragraph, Draft draft, PeriodReading period)
    {
        if (!period.IsYear)
        {
            return IsTime(paragraph, period);
        }

        var isOwn = period.Period is { } own && paragraph.ReportPeriod is { Length: > 4 } report && report.StartsWith(own, StringComparison.Ordinal) && own.Length == 4;
        var isSpan = period.Period?.Length > 4;
        return period.Period is not null && period.From >= draft.ClauseFrom
            && (isSpan ? draft.Head.Kind == UnitKind.Money : period.From >= draft.From || IsOpening(paragraph, period, paragraph.SentenceFrom(draft.Head.From)))
            && (!isOwn || Planned.Find(paragraph.Text, draft.ClauseFrom, period.From) >= 0 || IsOpening(paragraph, period, paragraph.SentenceFrom(draft.Head.From)));
    }

    /// <summary>A day is the time of a figure only in "đến ngày …", "tính đến …"; else something happened on it.</summary>
    private static bool IsTime(Paragraph paragraph, PeriodReading period)
    {
        var from = period.From - (paragraph.Text[period.From - 1] == "ngày" ? 1 : 0);
        return period.Period is not { Length: 10 } || paragraph.Text[from - 1] is "đến" or "hết" or "tới" or "thời" || period.From <= 1;
    }

    /// <summary>"Đến cuối năm 2023, …", "Năm 2023 …": said of the whole sentence, unlike the year in a name further on.</summary>
    private static bool IsOpening(Paragraph paragraph, PeriodReading period, int sentence)
    {
        var from = BehindLead(paragraph, sentence);
        return period.From >= from && (period.From <= from + 1 || (period.From <= from + Opening && paragraph.Text[period.To] == ","));
    }

    /// <summary>The token behind "Đăng ký kinh doanh:", where a sentence opens so.</summary>
    private static int BehindLead(Paragraph paragraph, int sentence)
    {
        for (var index = sentence; index < Math.Min(paragraph.Text.Count, sentence + LongestLead); index++)
        {
            if (paragraph.Text[index] == ":")
            {
                return index + 1;
            }
        }

        return sentence;
    }

    /// <summary>"hoàn thành 02 khu trong năm 2024".</summary>
    private static PeriodReading? Behind(Paragraph paragraph, Draft draft)
    {
        foreach (var period in paragraph.OwnPeriods)
        {
            if (period.From > draft.Head.To && period.To <= draft.To && paragraph.Text[period.From - 1] is "trong")
            {
                return period;
            }
        }

        return null;
    }

    private static PeriodReading? Last(Paragraph paragraph, int from, int to, Func<PeriodReading, bool> isFit)
    {
        PeriodReading? last = null;
        foreach (var period in paragraph.OwnPeriods)
        {
            if (period.From >= to)
            {
                break;
            }

            if (period.From >= from && isFit(period))
            {
                last = period;
            }
        }

        return last;
    }

    private static string? QualifierOf(Paragraph paragraph, Draft draft)
    {
        var figure = draft.Head.From;
        var part = paragraph.PartFrom(figure);
        var isAccumulated = Accumulated.Find(paragraph.Text, draft.ClauseFrom, figure) >= 0;
        return !isAccumulated && Says(Estimated) ? "ước" : isAccumulated || Says(Accumulated) ? "lũy kế" : null;

        bool Says(Phrases words) =>
            words.Find(paragraph.Text, draft.ClauseFrom, figure) >= 0
            || Opens(words, paragraph.SentenceFrom(figure)) || Opens(words, part);

        bool Opens(Phrases words, int from) => words.Find(paragraph.Text, from, Math.Min(figure, from + 2)) >= 0
            || (BehindLead(paragraph, from) is var start && words.Find(paragraph.Text, start, Math.Min(figure, start + 2)) >= 0);
    }
}
