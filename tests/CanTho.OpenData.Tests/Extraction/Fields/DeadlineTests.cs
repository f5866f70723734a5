using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026", "year 2026-01-01 2026-12-31")]
    [InlineData("Năm 2026", "year 2026-01-01 2026-12-31")]
    [InlineData("Trong năm 2026.", "year 2026-01-01 2026-12-31")]
    [InlineData("2026 - 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("2026-2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Quý 1 + 2/2026", "range 2026-01-01 2026-06-30")]
    [InlineData("2026 – 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("2026 -2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Giai đoạn 2026 - 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Triển khai giai đoạn 2026 - 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Nghiên cứu/triển khai giai đoạn 2026 - 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", "range 2026-01-01 2030-12-31")]
    [InlineData("Nhiệm kỳ 2025 - 2030", "range 2025-01-01 2030-12-31")]
    [InlineData("Từ 2026 đến 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("Từ năm 2026 đến hết năm 2030", "range 2026-01-01 2030-12-31")]
    [InlineData("2026, 2027", "range 2026-01-01 2027-12-31")]
    [InlineData("Năm 2026 và 2027", "range 2026-01-01 2027-12-31")]
    [InlineData("Năm 2026, năm 2027", "range 2026-01-01 2027-12-31")]
    [InlineData("Tháng 4-5/2026", "month_range 2026-04-01 2026-05-31")]
    [InlineData("tháng 4 - 5 / 2026", "month_range 2026-04-01 2026-05-31")]
    [InlineData("Tháng 4, 5 năm 2026", "month_range 2026-04-01 2026-05-31")]
    [InlineData("Từ tháng 3 đến tháng 9 năm 2026", "month_range 2026-03-01 2026-09-30")]
    [InlineData("Từ tháng 3/2026 đến tháng 9/2026", "month_range 2026-03-01 2026-09-30")]
    [InlineData("6 tháng đầu năm 2026", "month_range 2026-01-01 2026-06-30")]
    [InlineData("06 tháng cuối năm 2026", "month_range 2026-07-01 2026-12-31")]
    [InlineData("9 tháng đầu năm 2026", "month_range 2026-01-01 2026-09-30")]
    [InlineData("Tháng 11/2026 - 02/2027", "range 2026-11-01 2027-02-28")]
    [InlineData("Tháng 6/2026", "month 2026-06-01 2026-06-30")]
    [InlineData("tháng 6 năm 2026", "month 2026-06-01 2026-06-30")]
    [InlineData("06/2026", "month 2026-06-01 2026-06-30")]
    [InlineData("Trong tháng 2/2028", "month 2028-02-01 2028-02-29")]
    [InlineData("Tháng 6, năm 2026", "month 2026-06-01 2026-06-30")]
    [InlineData("Quý II/2026", "quarter 2026-04-01 2026-06-30")]
    [InlineData("Quý II / 2026", "quarter 2026-04-01 2026-06-30")]
    [InlineData("QUÝ II/2026", "quarter 2026-04-01 2026-06-30")]
    [InlineData("Quí IV-2025", "quarter 2025-10-01 2025-12-31")]
    [InlineData("Quý 2 năm 2026", "quarter 2026-04-01 2026-06-30")]
    [InlineData("Hoàn thành trong quý I/2026", "quarter 2026-01-01 2026-03-31")]
    [InlineData("Quý III/2026 (theo kế hoạch của Trung ương)", "quarter 2026-07-01 2026-09-30")]
    [InlineData("Quý II, III/2026", "range 2026-04-01 2026-09-30")]
    [InlineData("Quý III - IV/2026", "range 2026-07-01 2026-12-31")]
    [InlineData("Quý 1 - 2/2026", "range 2026-01-01 2026-06-30")]
    [InlineData("Quý IV/2025 - Quý II/2026", "range 2025-10-01 2026-06-30")]
    [InlineData("15 - 20/6/2026", "range 2026-06-15 2026-06-20")]
    [InlineData("Từ ngày 01/3 đến ngày 30/6/2026", "range 2026-03-01 2026-06-30")]
    public void A_period_has_a_first_and_a_last_day(string words, string expected)
    {
        var reading = Deadlines.Parse(words);

        Assert.Equal(expected, Written(reading.Deadline));
        Assert.Null(reading.Recurrence);
        Assert.Equal(words, reading.Deadline!.Raw);
    }

    [Theory]
    [InlineData("Đến năm 2030", "2030-12-31")]
    [InlineData("Đến năm 2030, tầm nhìn đến năm 2045", "2030-12-31")]
    [InlineData("Đến hết năm 2027", "2027-12-31")]
    [InlineData("Đến hết quý III/2026", "2026-09-30")]
    [InlineData("trước ngày 30/6/2026", "2026-06-30")]
    [InlineData("Trước 30/6/2026", "2026-06-30")]
    [InlineData("Trước ngày 30.6.2026", "2026-06-30")]
    [InlineData("Chậm nhất ngày 15 tháng 3 năm 2026", "2026-03-15")]
    [InlineData("Hoàn thành trước tháng 7/2026", "2026-06-30")]
    [InlineData("Trước năm 2027", "2026-12-31")]
    [InlineData("Xong trước quý III/2026", "2026-06-30")]
    [InlineData("Chậm nhất trong tháng 6/2026", "2026-06-30")]
    [InlineData("Cuối năm 2026", "2026-12-31")]
    [InlineData("Cuối tháng 2/2026", "2026-02-28")]
    [InlineData("Từ nay đến cuối năm 2026", "2026-12-31")]
    [InlineData("30/6/2026", "2026-06-30")]
    [InlineData("ngày 30 tháng 6 năm 2026", "2026-06-30")]
    [InlineData("Hoàn thành trước ngày 31-12-2026", "2026-12-31")]
    public void A_last_day_stands_alone(string words, string expected) => Assert.Equal("by " + expected, Written(Deadlines.Parse(words).Deadline));

    [Theory]
    [InlineData("Thực hiện thường xuyên", null)]
    [InlineData("Thường xuyên", null)]
    [InlineData("2025 và những năm tiếp theo", null)]
    [InlineData("Năm 2026 và các năm tiếp theo", null)]
    [InlineData("Từ năm 2026 trở đi", null)]
    [InlineData("Hằng năm", "yearly")]
    [InlineData("Hàng năm", "yearly")]
    [InlineData("Thường xuyên, hằng năm", "yearly")]
    [InlineData("Hằng tháng", "monthly")]
    [InlineData("Hằng quý", "quarterly")]
    [InlineData("Định kỳ hằng tuần", "weekly")]
    [InlineData("Hằng ngày", "daily")]
    [InlineData("6 tháng, hằng năm", "half_yearly")]
    [InlineData("Định kỳ 6 tháng", "half_yearly")]
    [InlineData("06 tháng/lần", "half_yearly")]
    [InlineData("Báo cáo định kỳ tháng, quý, năm", "monthly")]
    [InlineData("Nhiệm vụ thường xuyên", null)]
    [InlineData("Thường xuyên trong năm", null)]
    [InlineData("Thường xuyên theo quy định", null)]
    [InlineData("Hàng năm, trước vụ Đông Xuân", "yearly")]
    [InlineData("06 tháng, năm", "half_yearly")]
    [InlineData("1 quý/lần", "quarterly")]
    [InlineData("Mỗi quý 01 lần", "quarterly")]
    [InlineData("Mỗi tháng 01 lần", "monthly")]
    [InlineData("2 lần/tháng", null)]
    [InlineData("3 lần/năm", null)]
    [InlineData("Trước 15 hàng tháng", "monthly day 15")]
    [InlineData("01 lần/năm", "yearly")]
    [InlineData("2 lần/năm", "half_yearly")]
    [InlineData("trước ngày 20 hằng tháng", "monthly day 20")]
    [InlineData("Trước ngày 28 hàng tháng.", "monthly day 28")]
    [InlineData("trước ngày 20 của tháng cuối quý", "quarterly day 20")]
    [InlineData("trước ngày 15 tháng 12 hằng năm", "yearly day 15 month 12")]
    [InlineData("trước ngày 15/12 hằng năm", "yearly day 15 month 12")]
    [InlineData("Tháng 12 hằng năm", "yearly month 12")]
    [InlineData("Trước ngày 20/6 và 20/12 hằng năm", "half_yearly day 20")]
    public void What_recurs_or_goes_on_has_no_end(string words, string? expected)
    {
        var reading = Deadlines.Parse(words);

        Assert.IsType<Deadline.Ongoing>(reading.Deadline);
        Assert.Equal(expected, Written(reading.Recurrence));
    }

    [Fact]
    public void What_recurs_inside_a_period_has_both()
    {
        var reading = Deadlines.Parse("Hằng năm, giai đoạn 2026 - 2030");

        Assert.Equal("range 2026-01-01 2030-12-31", Written(reading.Deadline));
        Assert.Equal(new Recurrence(Frequency.Yearly, null, null), reading.Recurrence);
    }

    [Theory]
    [InlineData("Từ năm 2026")]
    [InlineData("Sau khi có hướng dẫn")]
    [InlineData("100 ngày kể từ ngày ban hành")]
    [InlineData("Theo kế hoạch của Trung ương")]
    [InlineData("Theo tiến độ dự án")]
    [InlineData("Sau khi có hướng dẫn, chậm nhất 30/6/2026")]
    [InlineData("Đầu năm 2026")]
    [InlineData("Thực hiện ngay")]
    [InlineData("Năm học 2025 - 2026")]
    [InlineData("Tháng 6")]
    [InlineData("trước ngày 30/6")]
    [InlineData("31/02/2026")]
    [InlineData("Trước ngày 31 tháng 6 năm 2026")]
    [InlineData("Tháng 13/2026")]
    [InlineData("Tháng 0/2026")]
    [InlineData("Quý V/2026")]
    [InlineData("Quý 5/2026")]
    [InlineData("2030 - 2026")]
    [InlineData("2026 - 30")]
    [InlineData("trước 30/6/2026 và trước 30/12/2026")]
    [InlineData("trước ngày 31/02 hằng năm")]
    [InlineData("99999999999999999999")]
    [InlineData("-")]
    public void Words_that_fix_no_day_are_kept_and_not_guessed(string words)
    {
        var reading = Deadlines.Parse(words);

        Assert.Equal(new Deadline.Other(words), reading.Deadline);
        Assert.Null(reading.Recurrence);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void No_words_are_no_deadline(string? words) => Assert.Equal(new DeadlineReading(null, null), Deadlines.Parse(words));

    [Fact]
    public void A_period_printed_in_any_wording_is_read_back()
    {
        var wordings = Gen.Select(Gen.Int[1950, 2080], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 9]).Select((year, month, day, wording) => Printed(year, month, day, wording));

        wordings.Sample(printed => Written(Deadlines.Parse(printed.Words).Deadline) == printed.Expected, iter: 3000);
    }

    private static (string Words, string Expected) Printed(int year, int month, int day, int wording)
    {
        var quarter = (month + 2) / 3;
        string[] roman = ["I", "II", "III", "IV"];
        var (firstOfMonth, endOfMonth) = (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        var (firstOfQuarter, endOfQuarter) = (new DateOnly(year, (quarter * 3) - 2, 1), new DateOnly(year, (quarter * 3) - 2, 1).AddMonths(3).AddDays(-1));
        return wording switch
        {
            0 => Case($"Tháng {month}/{year}", $"month {firstOfMonth:yyyy-MM-dd} {endOfMonth:yyyy-MM-dd}"),
            1 => Case($"tháng {month:00} năm {year}", $"month {firstOfMonth:yyyy-MM-dd} {endOfMonth:yyyy-MM-dd}"),
            2 => Case($"Quý {roman[quarter - 1]}/{year}", $"quarter {firstOfQuarter:yyyy-MM-dd} {endOfQuarter:yyyy-MM-dd}"),
            3 => Case($"Hoàn thành trong quý {quarter} năm {year}", $"quarter {firstOfQuarter:yyyy-MM-dd} {endOfQuarter:yyyy-MM-dd}"),
            4 => Case($"trước ngày {day}/{month}/{year}", $"by {new DateOnly(year, month, day):yyyy-MM-dd}"),
            5 => Case($"Chậm nhất ngày {day:00} tháng {month} năm {year}", $"by {new DateOnly(year, month, day):yyyy-MM-dd}"),
            6 => Case($"Giai đoạn {year} – {year + month}", $"range {year}-01-01 {year + month}-12-31"),
            7 => Case($"Đến hết tháng {month}/{year}", $"by {endOfMonth:yyyy-MM-dd}"),
            8 => Case($"Trước tháng {month}/{year}", $"by {firstOfMonth.AddDays(-1):yyyy-MM-dd}"),
            _ => Case($"Từ tháng {month}/{year} đến tháng {month}/{year + 1}", $"range {firstOfMonth:yyyy-MM-dd} {endOfMonth.AddDays(1).AddYears(1).AddDays(-1):yyyy-MM-dd}"),
        };

        static (string, string) Case(FormattableString words, FormattableString expected) =>
            (words.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Written(Deadline? deadline) =>
        deadline is null ? null
        : string.Join(' ', new[] { deadline.KindName, Iso(deadline.FirstDay), Iso(deadline.LastDay) }.Where(part => part is not null));

    private static string? Written(Recurrence? recurrence) =>
        recurrence is null ? null
        : recurrence.FrequencyName + (recurrence.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $" day {day}") : "")
            + (recurrence.Month is { } month ? string.Create(CultureInfo.InvariantCulture, $" month {month}") : "");

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
