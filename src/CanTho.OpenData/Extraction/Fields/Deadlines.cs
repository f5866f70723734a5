using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Reads the words for a time limit (thời hạn, thời gian thực hiện) of a task.</summary>
/// <remarks>
/// <para>Periods: <c>2026</c>, <c>Năm 2026</c> (year); <c>Tháng 6/2026</c>, <c>06/2026</c>, <c>tháng 6 năm 2026</c>, <c>Trong tháng
/// 6/2026</c> (month); <c>Quý II/2026</c>, <c>Quí IV-2025</c>, <c>Quý 2 năm 2026</c>, <c>Hoàn thành trong quý I/2026</c> (quarter);
/// <c>Tháng 4-5/2026</c>, <c>Từ tháng 3 đến tháng 9 năm 2026</c>, <c>6 tháng đầu năm 2026</c> (month_range); <c>2026 - 2030</c>,
/// <c>Nghiên cứu/triển khai giai đoạn 2026 - 2030</c>, <c>Từ 2026 đến 2030</c>, <c>2026, 2027</c>, <c>Quý III - IV/2026</c>,
/// <c>Từ 15/6/2026 đến 30/8/2026</c> (range).</para>
/// <para>Last days (by): <c>Đến năm 2030</c>, <c>Đến hết quý III/2026</c>, <c>Cuối năm 2026</c>, <c>30/6/2026</c>, <c>trước ngày
/// 30/6/2026</c> and <c>Chậm nhất ngày 15 tháng 3 năm 2026</c> (the day named is the last), <c>trước tháng 7/2026</c> (30 June),
/// <c>Từ nay đến cuối năm 2026</c>; an outlook behind it (<c>, tầm nhìn đến năm 2045</c>) is left out.</para>
/// <para>Without end (ongoing): <c>Thường xuyên</c>; <c>2025 và những năm tiếp theo</c>, <c>Từ năm 2026 trở đi</c>; and everything that
/// recurs without years: <c>Hằng năm</c>, <c>Hàng tháng</c>, <c>Định kỳ hằng quý</c>, <c>06 tháng/lần</c>, <c>6 tháng, hằng năm</c>
/// (the shorter interval), <c>trước ngày 20 hằng tháng</c>, <c>trước ngày 15 tháng 12 hằng năm</c>. With years it is a period that
/// recurs: <c>Hằng năm, giai đoạn 2026 - 2030</c>.</para>
/// <para>Everything else is other, the words kept: conditions (<c>Sau khi có hướng dẫn</c>, <c>100 ngày kể từ ngày ban hành</c>), a
/// start alone (<c>Từ năm 2026</c>), vague words (<c>Đầu năm 2026</c>), no year (<c>Tháng 6</c>), two limits (<c>trước 30/6/2026 và
/// trước 30/12/2026</c>), ends before their beginnings, impossible days (<c>31/02/2026</c>).</para>
/// </remarks>
public static partial class Deadlines
{
    /// <summary>Reads a cell or phrase that is a time limit and nothing else.</summary>
    /// <param name="raw">The words; null or blank where the source says nothing.</param>
    public static DeadlineReading Parse(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
        {
            return new DeadlineReading(null, null);
        }

        var words = raw.Trim();
        var items = DeadlineWords.Read(new FieldText(ShortMonth().Replace(words, "tháng ${month}/${year}")));
        return items is null ? Unread(words) : Combine(words, items);
    }

    private static DeadlineReading Unread(string words) => new(new Deadline.Other(words), null);

    private static DeadlineReading Combine(string words, IReadOnlyList<DeadlineItem> items)
    {
        var intervals = items.Where(item => item.Kind == DeadlineItemKind.Interval).Select(item => item.Frequency).ToList();

        // "06 tháng, năm": two intervals recur without "hằng".
        var recurs = Has(items, DeadlineItemKind.Recurring) || (intervals.Count > 1 && !Has(items, DeadlineItemKind.Point));
        var isRegular = recurs || Has(items, DeadlineItemKind.Regular);
        if (intervals.Count > 0 && !isRegular)
        {
            return Unread(words);
        }

        if (intervals.Count == 0 || !recurs)
        {
            return new DeadlineReading(Limit(words, items, isRegular, _ => true), null);
        }

        var days = DeadlineSpan.Of(items, point => point.Year is null);
        return Repeat(days, intervals.Min()) is { } recurrence
            ? new DeadlineReading(Limit(words, items, isRegular, point => point.Year is not null), recurrence)
            : Unread(words);
    }

    private static bool Has(IReadOnlyList<DeadlineItem> items, DeadlineItemKind kind) => items.Any(item => item.Kind == kind);

    /// <summary>How often, with the day and month that the words without a year name; null where they do not fit together.</summary>
    private static Recurrence? Repeat(DeadlineSpan days, Frequency frequency)
    {
        var points = days.Points.ConvertAll(entry => entry.Point);
        if (points.Exists(point => point.Unit == PointUnit.Bare))
        {
            // "Trước 15 hằng tháng"
            return points is [{ First: >= 1 and <= 31 } bare] && frequency == Frequency.Monthly && (days.HasBefore || days.HasBy) ? new Recurrence(frequency, bare.First, null) : null;
        }

        return points switch
        {
            [] => new Recurrence(frequency, null, null),
            [{ Unit: PointUnit.Day, First: > 0 } day] => frequency == Frequency.Yearly ? new Recurrence(frequency, day.Day, day.First) : null,
            [{ Unit: PointUnit.Day } day] => frequency >= Frequency.Monthly ? new Recurrence(frequency, day.Day, null) : null,
            [{ Unit: PointUnit.Month } month] => frequency == Frequency.Yearly ? new Recurrence(frequency, null, month.First) : null,
            [{ Unit: PointUnit.Day, First: > 0 } first, { Unit: PointUnit.Day, First: > 0 } second] when frequency == Frequency.Yearly =>
                new Recurrence(Frequency.HalfYearly, first.Day == second.Day ? first.Day : null, null),
            _ => new Recurrence(frequency, null, null),
        };
    }

    private static Deadline Limit(string words, IReadOnlyList<DeadlineItem> items, bool isRegular, Func<DeadlinePoint, bool> isTaken)
    {
        var span = DeadlineSpan.Of(items, isTaken);
        if (span.Points.Count == 0)
        {
            return isRegular ? new Deadline.Ongoing(words) : new Deadline.Other(words);
        }

        if (span.HasLaterLimit || !span.TryResolve())
        {
            return new Deadline.Other(words);
        }

        if (Has(items, DeadlineItemKind.OpenEnd))
        {
            return new Deadline.Ongoing(words);
        }

        return span.Points.Count > 1 ? Several(words, span) : Single(words, span, isRegular);
    }

    private static Deadline Single(string words, DeadlineSpan span, bool isRegular)
    {
        var point = span.Points[0].Point;
        if (span.HasBy || point.Unit == PointUnit.Day)
        {
            return span.HasFrom ? Start(words, isRegular) : new Deadline.By(words, point.LastDay);
        }

        if (span.HasBefore)
        {
            return new Deadline.By(words, point.FirstDay.AddDays(-1));
        }

        return span.HasFrom ? Start(words, isRegular) : new Deadline.Within(words, KindOf(point.Unit), point.FirstDay, point.LastDay);
    }

    /// <summary>"Từ năm 2026" alone states no end; "Thường xuyên từ năm 2026" has none.</summary>
    private static Deadline Start(string words, bool isRegular) => isRegular ? new Deadline.Ongoing(words) : new Deadline.Other(words);

    private static Deadline Several(string words, DeadlineSpan span)
    {
        var (first, last) = (span.Points[0].Point, span.Points[^1].Point);
        var isList = span.Points.Skip(1).Any(entry => entry.Link != DeadlineItemKind.To);
        var hasDays = span.Points.Exists(entry => entry.Point.Unit == PointUnit.Day);
        if (span.HasBefore || span.HasBy || (isList && (hasDays || span.HasFrom)))
        {
            return new Deadline.Other(words);
        }

        var areMonths = first.Year == last.Year && span.Points.TrueForAll(entry => entry.Point.Unit == PointUnit.Month);
        return new Deadline.Within(words, areMonths ? PeriodKind.MonthRange : PeriodKind.Range, first.FirstDay, last.LastDay);
    }

    private static PeriodKind KindOf(PointUnit unit) => unit switch
    {
        PointUnit.Year => PeriodKind.Year,
        PointUnit.Quarter => PeriodKind.Quarter,
        PointUnit.Month => PeriodKind.Month,
        PointUnit.PartOfYear => PeriodKind.MonthRange,
        _ => PeriodKind.Range,
    };

    // "T7/2025"
    [GeneratedRegex(@"\bT\.?\s?(?<month>\d{1,2})\s?/\s?(?<year>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ShortMonth();
}
