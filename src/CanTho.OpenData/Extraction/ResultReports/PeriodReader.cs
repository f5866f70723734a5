using System.Globalization;
using CanTho.OpenData.Extraction.Fields;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Reads the periods (kỳ báo cáo) that a text names.</summary>
/// <remarks>Accepted: <c>6 tháng đầu năm 2024</c>, <c>6 tháng/2023</c>, <c>06 tháng năm 2024</c> (2024-H1), <c>6 tháng cuối năm</c> (H2),
/// <c>quý I năm 2025</c>, <c>9 tháng năm 2024</c> (2024-9M), <c>tháng 6/2024</c>, <c>ngày 24 tháng 6 năm 2024</c>, <c>năm 2023</c>,
/// <c>giai đoạn 2021 - 2025</c>. A year left out is the report's own. A school year or a season (<c>2023-2024</c>) is read and no
/// period.</remarks>
internal static class PeriodReader
{
    private const int MonthsOfYear = 12;
    private const int MonthLength = 7;
    private const int DayLength = 10;
    private const int NearPlan = 8;

    /// <summary>What the coming period is for.</summary>
    private static readonly Phrases Ahead = new("nhiệm vụ|phương hướng|giải pháp|kế hoạch|dự kiến");

    /// <summary>All periods of a paragraph, from left to right.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="year">The report's year, for periods that name none.</param>
    public static ImmutableArray<PeriodReading> FindAll(ReportText text, int? year)
    {
        var found = ImmutableArray.CreateBuilder<PeriodReading>();
        var dates = new Queue<DateReading>(VietnameseDates.FindAll(text.Text));
        for (var index = 0; index < text.Count;)
        {
            while (dates.Count > 0 && dates.Peek().Start < text.Start(index))
            {
                dates.Dequeue();
            }

            var reading = dates.Count > 0 && dates.Peek().Start == text.Start(index)
                ? new PeriodReading(index, text.TokenAt(dates.Peek().End), dates.Peek().Date.ToString(), IsYear: dates.Peek().Date.Month is null)
                : Read(text, index, year);
            if (reading is { } period && period.To > index)
            {
                found.Add(period);
                index = period.To;
            }
            else
            {
                index++;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The period that a report's title names; null where it names none.</summary>
    public static string? OfTitle(string? title)
    {
        var text = new ReportText(title ?? "");
        var years = Enumerable.Range(0, text.Count).Select(text.Year).Where(year => year is not null);
        var ahead = Enumerable.Range(0, text.Count).FirstOrDefault(index => Ahead.At(text, index) > 0 && (text[index - 1] is "và" || text.IsMark(index - 1)), text.Count);
        var all = FindAll(text, years.FirstOrDefault()).Where(reading => !IsOfAnInstrument(text, reading)).ToArray();
        var readings = Array.FindAll(all, reading => reading.From < ahead) is { Length: > 0 } before ? before : all;
        var months = Array.FindAll(readings, reading => !reading.IsYear && reading.Period is { Length: > 4 });

        // "chính thức tháng 6, ước tháng 7 và 7 tháng": the report is made for July.
        return (months.Length > 0 && IsMonth(months[0]) ? Array.FindLast(months, IsMonth) : months.FirstOrDefault()).Period
            ?? readings.FirstOrDefault(reading => reading.Period is not null).Period;
    }

    private static bool IsMonth(PeriodReading reading) => reading.Period is { Length: MonthLength } period && char.IsAsciiDigit(period[^1]) && char.IsAsciiDigit(period[^2]);

    /// <summary>"Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2024" in the title of what carries it out.</summary>
    private static bool IsOfAnInstrument(ReportText text, PeriodReading reading) =>
        reading.Period is { Length: DayLength } && (text[reading.From] == "ngày" || text[reading.From - 1] == "ngày");

    /// <summary>The first period of months or a quarter, its year with it, that the opening paragraphs name; null where they name none.</summary>
    public static string? OfOpening(IEnumerable<string> paragraphs) =>
        paragraphs.Select(paragraph => new ReportText(paragraph))
            .SelectMany(text => FindAll(text, year: null).Where(reading => Ahead.Find(text, Math.Max(0, reading.From - NearPlan), reading.From) < 0))
            .FirstOrDefault(reading => !reading.IsYear && reading.Period is { Length: > 5 } period && (char.IsAsciiLetter(period[5]) || period.EndsWith('M'))).Period;

    private static PeriodReading? Read(ReportText text, int index, int? year) =>
        LostMonths(text, index) ?? WholeYear(text, index, year) ?? Months(text, index, year) ?? Quarter(text, index, year) ?? Month(text, index, year) ?? Day(text, index, year) ?? Years(text, index);

    /// <summary>"tháng đầu năm 2024" where the 6 was lost, "đầu năm 2024": left to the report's own period.</summary>
    private static PeriodReading? LostMonths(ReportText text, int index)
    {
        var first = text[index] == "tháng" && !text.IsDigits(index - 1) ? index + 1 : index;
        return text[first] == "đầu" && text[first + 1] == "năm" && text.Year(first + 2) is not null
            ? new PeriodReading(index, first + 3, null, false)
            : null;
    }

    /// <summary>"cả năm 2024", "cả năm".</summary>
    private static PeriodReading? WholeYear(ReportText text, int index, int? year)
    {
        if (text[index] != "cả" || text[index + 1] != "năm" || (text.Year(index + 2) ?? year) is not { } known)
        {
            return null;
        }

        // "bằng 48% kế hoạch cả năm" says which plan, not when.
        var isOfPlan = text[index - 1] is "hoạch" or "toán" or "tiêu" or "kh" or "quyết";
        var next = index + (text.Year(index + 2) is null ? 2 : 3);
        return isOfPlan ? new PeriodReading(index, next, null, IsYear: true) : new PeriodReading(index, next, Invariant($"{known}"), false);
    }

    /// <summary>"6 tháng đầu năm 2024", "6 tháng/2023".</summary>
    private static PeriodReading? Months(ReportText text, int index, int? year)
    {
        var count = text[index] == "sáu" ? 6 : text[index] == "chín" ? 9 : text.Number(index);
        if (count is not (> 0 and <= MonthsOfYear) || text[index + 1] != "tháng" || text.IsGlued(index))
        {
            return null;
        }

        var next = index + 2;
        var isLast = text[next] == "cuối";
        var isNamed = isLast || text[next] == "đầu";
        next += isNamed ? 1 : 0;
        var named = YearBehind(text, ref next);
        if (!isNamed && named is null && count is not (6 or 9) && !IsSumOfMonths(text, index))
        {
            return null;
        }

        return (named ?? year) is { } known ? new PeriodReading(index, next, MonthsName(known, count.Value, isLast), false) : new PeriodReading(index, next, null, false);
    }

    /// <summary>"lũy kế 8 tháng", "tính chung 8 tháng", "doanh thu 8 tháng đạt …", not "thi công trong 8 tháng".</summary>
    private static bool IsSumOfMonths(ReportText text, int index) =>
        text[index - 1] is "kế" or "chung" or "dồn" or "quân" or "cộng" || (text[index - 1] is not ("trong" or "hạn" or "gian" or "sau" or "mỗi")
            && text[index + 2] is "đạt" or "ước" or "tăng" or "giảm" or "là" or "thực");

    private static string MonthsName(int year, int count, bool isLast) => (count, isLast) switch
    {
        (6, true) => Invariant($"{year}-H2"),
        (6, _) => Invariant($"{year}-H1"),
        (3, true) => Invariant($"{year}-Q4"),
        (3, _) => Invariant($"{year}-Q1"),
        (MonthsOfYear, _) => Invariant($"{year}"),
        _ => Invariant($"{year}-{count}M"),
    };

    private static PeriodReading? Quarter(ReportText text, int index, int? year)
    {
        var number = text[index + 1] switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, "iv" or "4" => 4, _ => 0 };
        if (text[index] != "quý" || number == 0)
        {
            return null;
        }

        var next = index + 2;
        return (YearBehind(text, ref next) ?? year) is { } known ? new PeriodReading(index, next, Invariant($"{known}-Q{number}"), false) : null;
    }

    private static PeriodReading? Month(ReportText text, int index, int? year)
    {
        if (text[index] != "tháng" || text.Number(index + 1) is not (> 0 and <= MonthsOfYear) || text.IsDigits(index - 1))
        {
            return null;
        }

        var next = index + 2;
        var month = text.Number(index + 1)!.Value;
        return (YearBehind(text, ref next) ?? year) is { } known ? new PeriodReading(index, next, Invariant($"{known}-{month:00}"), false) : null;
    }

    /// <summary>"ngày 20/6", a day of the report's year.</summary>
    private static PeriodReading? Day(ReportText text, int index, int? year)
    {
        if (text[index] != "ngày" || text.Number(index + 1) is not { } day || (text[index + 2] != "/" && text[index + 2] != "tháng")
            || text.Number(index + 3) is not { } month)
        {
            return null;
        }

        return year is { } known && month is > 0 and <= MonthsOfYear && day > 0 && day <= DateTime.DaysInMonth(known, month)
            ? new PeriodReading(index, index + 4, Invariant($"{known}-{month:00}-{day:00}"), false)
            : new PeriodReading(index, index + 4, null, false);
    }

    private static PeriodReading? Years(ReportText text, int index)
    {
        var isStage = text[index] == "giai" && text[index + 1] == "đoạn";
        var isSchoolYear = text[index] == "năm" && text[index + 1] == "học";
        var first = index + (isStage || isSchoolYear ? 2 : text[index] == "năm" ? 1 : 0);
        if (text[index - 1] is "sánh" or "định" or "giá" && text.Year(first) is not null)
        {
            // "theo giá so sánh năm 2010" says how it is reckoned.
            return new PeriodReading(index, first + 1, null, IsYear: true);
        }

        if (text.Year(first) is not { } from || (first == index && text.IsGlued(index) && text[index - 1] is not "("))
        {
            return null;
        }

        if ((text.IsDash(first + 1) || text[first + 1] == "đến") && text.Year(first + 2) is { } to && to > from)
        {
            return new PeriodReading(index, first + 3, isStage ? Invariant($"{from}-{to}") : null, IsYear: true);
        }

        return new PeriodReading(index, first + 1, first == index ? null : Invariant($"{from}"), IsYear: true);
    }

    private static int? YearBehind(ReportText text, ref int next)
    {
        var place = next;
        while (text[place] is "năm" or "/" or "của")
        {
            place++;
        }

        if (text.Year(place) is { } year && place - next <= 3)
        {
            next = place + 1;
            return year;
        }

        next += text[next] == "năm" && !text.IsDigits(next + 1) && text[next + 1] != "học" ? 1 : 0;
        return null;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
