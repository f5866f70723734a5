using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class NextRecurrenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_monthly_duty_falls_on_its_day_of_each_month() => Assert.Equal(
        [new(2026, 12, 20), new(2027, 1, 20), new(2027, 2, 20)],
        Recurrences.Next(new Recurrence(Frequency.Monthly, 20, null), Today, null, 3));

    [Fact]
    public void The_day_itself_still_counts() => Assert.Equal(
        [Today], Recurrences.Next(new Recurrence(Frequency.Monthly, 22, null), Today, null, 1));

    [Fact]
    public void A_yearly_duty_falls_on_its_day_of_each_year() => Assert.Equal(
        [new(2026, 12, 15), new(2027, 12, 15)],
        Recurrences.Next(new Recurrence(Frequency.Yearly, 15, 12), Today, null, 2));

    [Fact]
    public void A_yearly_day_that_has_passed_comes_next_year() => Assert.Equal(
        [new(2027, 6, 30)], Recurrences.Next(new Recurrence(Frequency.Yearly, 30, 6), Today, null, 1));

    [Fact]
    public void A_short_month_has_its_last_day() => Assert.Equal(
        [new(2027, 1, 31), new(2027, 2, 28), new(2027, 3, 31)],
        Recurrences.Next(new Recurrence(Frequency.Monthly, 31, null), new DateOnly(2027, 1, 1), null, 3));

    [Fact]
    public void Nothing_comes_back_after_the_last_day_of_the_duty() => Assert.Equal(
        [new(2026, 12, 20)],
        Recurrences.Next(new Recurrence(Frequency.Monthly, 20, null), Today, new DateOnly(2026, 12, 31), 3));

    [Theory]
    [InlineData(Frequency.Quarterly, null, null)]
    [InlineData(Frequency.Quarterly, 25, null)]
    [InlineData(Frequency.HalfYearly, null, null)]
    [InlineData(Frequency.Yearly, null, null)]
    [InlineData(Frequency.Yearly, null, 12)]
    [InlineData(Frequency.Yearly, 15, null)]
    [InlineData(Frequency.Monthly, null, null)]
    [InlineData(Frequency.Weekly, null, null)]
    [InlineData(Frequency.Daily, null, null)]
    public void No_date_is_made_up_where_the_words_fix_none(Frequency frequency, int? day, int? month)
    {
        var recurrence = new Recurrence(frequency, day, month);

        Assert.False(Recurrences.HasDays(recurrence));
        Assert.Empty(Recurrences.Next(recurrence, Today, null, 5));
    }
}
