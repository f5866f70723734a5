using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class RecurrenceTests
{
    [Fact]
    public void A_monthly_duty_falls_on_its_day_of_every_month() =>
        Assert.Equal(
            [new(2026, 11, 20), new(2026, 12, 20), new(2027, 1, 20)],
            Recurrences.Dates(new Recurrence(Frequency.Monthly, 20, null), new DateOnly(2026, 11, 20), new DateOnly(2027, 1, 20)));

    [Fact]
    public void Day_31_is_the_last_day_of_a_shorter_month() =>
        Assert.Equal(
            [new(2028, 1, 31), new(2028, 2, 29), new(2028, 3, 31), new(2028, 4, 30)],
            Recurrences.Dates(new Recurrence(Frequency.Monthly, 31, null), new DateOnly(2028, 1, 1), new DateOnly(2028, 4, 30)));

    [Fact]
    public void A_yearly_duty_falls_on_its_day_of_every_year() =>
        Assert.Equal(
            [new(2026, 12, 15), new(2027, 12, 15)],
            Recurrences.Dates(new Recurrence(Frequency.Yearly, 15, 12), new DateOnly(2025, 12, 16), new DateOnly(2028, 12, 14)));

    [Theory]
    [InlineData(Frequency.Daily, null, null)]
    [InlineData(Frequency.Monthly, null, null)]
    [InlineData(Frequency.Yearly, null, null)]
    [InlineData(Frequency.Yearly, null, 12)]
    [InlineData(Frequency.Yearly, 15, null)]
    [InlineData(Frequency.HalfYearly, null, null)]
    [InlineData(Frequency.Quarterly, 20, null)]
    [InlineData(Frequency.Weekly, null, null)]
    [InlineData(Frequency.Monthly, 32, null)]
    public void Where_the_source_fixes_no_day_none_is_made_up(Frequency frequency, int? day, int? month)
    {
        var recurrence = new Recurrence(frequency, day, month);

        Assert.False(Recurrences.HasDays(recurrence));
        Assert.Empty(Recurrences.Dates(recurrence, new DateOnly(2026, 1, 1), new DateOnly(2029, 12, 31)));
    }

    [Fact]
    public void A_span_that_ends_before_it_begins_has_no_days() =>
        Assert.Empty(Recurrences.Dates(new Recurrence(Frequency.Monthly, 20, null), new DateOnly(2027, 1, 1), new DateOnly(2026, 1, 1)));

    [Fact]
    public void The_end_of_the_calendar_is_no_failure() =>
        Assert.Single(Recurrences.Dates(new Recurrence(Frequency.Monthly, 31, null), new DateOnly(9999, 12, 1), DateOnly.MaxValue));
}
