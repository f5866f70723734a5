using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Wording;

public sealed class WordingTests
{
    [Theory]
    [InlineData(1234.5, "1.234,5")]
    [InlineData(64717.47, "64.717,47")]
    [InlineData(-0.5, "−0,5")]
    [InlineData(0, "0")]
    public void Numbers_have_points_for_thousands_and_a_comma(double value, string words) => Assert.Equal(words, Numbers.Amount((decimal)value));

    [Theory]
    [InlineData(999, "999 byte")]
    [InlineData(12_345, "12,3 kB")]
    [InlineData(2_000_000, "2 MB")]
    public void Sizes_are_decimal(long bytes, string words) => Assert.Equal(words, Numbers.Size(bytes));

    [Fact]
    public void Dates_are_day_month_year()
    {
        var day = new DateOnly(2026, 6, 5);

        Assert.Equal("05/06/2026", Dates.Day(day));
        Assert.Equal("Quý II/2026", Dates.Quarter(day));
        Assert.Equal("Tháng 6/2026", Dates.Partial(new PartialDate(2026, 6, null)));
        Assert.Equal("Năm 2026", Dates.Partial(new PartialDate(2026, null, null)));
    }

    [Fact]
    public void The_day_itself_is_today_and_not_past()
    {
        var asOf = new DateOnly(2026, 11, 22);

        Assert.Equal("hôm nay", Dates.Distance(asOf, asOf));
        Assert.Equal("còn 39 ngày", Dates.Distance(asOf, new DateOnly(2026, 12, 31)));
        Assert.Equal("đã qua 1 ngày", Dates.Distance(asOf, asOf.AddDays(-1)));
    }

    [Fact]
    public void A_deadline_is_said_in_words()
    {
        Assert.Equal("Từ 01/01/2026 đến hết 31/12/2030",
            DeadlineWords.Meaning(new Deadline.Within("2026 - 2030", PeriodKind.Range, new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31))));
        Assert.Equal("Trong quý II/2026, từ 01/04/2026 đến hết 30/06/2026",
            DeadlineWords.Meaning(new Deadline.Within("Quý II/2026", PeriodKind.Quarter, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30))));
        Assert.Equal("Chậm nhất 31/12/2030; nguồn không nêu ngày bắt đầu", DeadlineWords.Meaning(new Deadline.By("Đến năm 2030", new DateOnly(2030, 12, 31))));
        Assert.Equal("Nguồn không nêu thời hạn", DeadlineWords.Meaning(null));
    }

    [Fact]
    public void A_duty_that_comes_back_names_its_mark() =>
        Assert.Equal("Lặp lại hằng tháng, mốc ngày 20", DeadlineWords.Recurring(new Recurrence(Frequency.Monthly, 20, null)));

    [Fact]
    public void A_long_text_is_cut_at_a_word() => Assert.Equal("Xây dựng cảng…", Words.Shorten("Xây dựng cảng trung chuyển", 18));
}
