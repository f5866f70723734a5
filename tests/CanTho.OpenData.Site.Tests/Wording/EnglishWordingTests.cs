using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording.English;

namespace CanTho.OpenData.Site.Tests.Wording;

public sealed class EnglishWordingTests
{
    [Fact]
    public void Dates_are_day_month_year_as_far_as_known()
    {
        Assert.Equal("31 December 2026", EnglishDates.Day(new DateOnly(2026, 12, 31)));
        Assert.Equal("5 June 2026", EnglishDates.Partial(new PartialDate(2026, 6, 5)));
        Assert.Equal("June 2026", EnglishDates.Partial(new PartialDate(2026, 6, null)));
        Assert.Equal("2026", EnglishDates.Partial(new PartialDate(2026, null, null)));
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "in 1 day")]
    [InlineData(39, "in 39 days")]
    [InlineData(-12, "12 days ago")]
    public void A_distance_counts_from_the_as_of_date(int days, string words) =>
        Assert.Equal(words, EnglishDates.Distance(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 22).AddDays(days)));

    [Fact]
    public void Numbers_have_a_decimal_point_and_commas_between_thousands()
    {
        Assert.Equal("64,717.47", EnglishNumbers.Amount(64717.47m));
        Assert.Equal("−8", EnglishNumbers.Amount(-8m));
        Assert.Equal("1,234", EnglishNumbers.Count(1234));
        Assert.Equal("12.3 kB", EnglishNumbers.Size(12_345));
    }

    [Fact]
    public void A_noun_is_singular_for_one_alone()
    {
        Assert.Equal("1 task", EnglishNumbers.Count(1, "task"));
        Assert.Equal("0 tasks", EnglishNumbers.Count(0, "task"));
        Assert.Equal("43 agencies", EnglishNumbers.Count(43, "agency", "agencies"));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(11, "11th")]
    [InlineData(20, "20th")]
    [InlineData(23, "23rd")]
    public void An_ordinal_has_its_ending(int number, string words) => Assert.Equal(words, EnglishNumbers.Ordinal(number));

    public static TheoryData<Deadline?, string, string?> Deadlines => new()
    {
        { new Deadline.Within("2026", PeriodKind.Year, new(2026, 1, 1), new(2026, 12, 31)), "Within 2026", "The source names only the year; last day 31 December 2026" },
        { new Deadline.Within("Quý II/2026", PeriodKind.Quarter, new(2026, 4, 1), new(2026, 6, 30)), "In the second quarter of 2026", "The source names only the quarter; last day 30 June 2026" },
        { new Deadline.Within("Tháng 4-5/2026", PeriodKind.MonthRange, new(2026, 4, 1), new(2026, 5, 31)), "April to May 2026", "The source names only the months; last day 31 May 2026" },
        { new Deadline.Within("2026 - 2030", PeriodKind.Range, new(2026, 1, 1), new(2030, 12, 31)), "2026 to 2030", "The source names only the years; last day 31 December 2030" },
        { new Deadline.Within("từ 1/3 đến 5/6/2026", PeriodKind.Range, new(2026, 3, 1), new(2026, 6, 5)), "From 1 March 2026 to 5 June 2026", null },
        { new Deadline.By("trước ngày 30/6/2026", new(2026, 6, 30)), "By 30 June 2026", "The source states no first day" },
        { new Deadline.Ongoing("thường xuyên"), "Ongoing", "The source states no last day" },
        { null, "Not stated", null },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void A_deadline_says_what_the_source_leaves_open(Deadline? deadline, string meaning, string? note)
    {
        Assert.Equal(meaning, EnglishDeadlines.Meaning(deadline));
        Assert.Equal(note, EnglishDeadlines.Note(deadline));
    }

    [Fact]
    public void A_recurring_duty_says_how_often_and_which_day()
    {
        Assert.Equal("Every month; the source names the 20th", EnglishDeadlines.Recurring(new Recurrence(Frequency.Monthly, 20, null)));
        Assert.Equal("Every year; the source names 15 December", EnglishDeadlines.Recurring(new Recurrence(Frequency.Yearly, 15, 12)));
        Assert.Equal("Every six months", EnglishDeadlines.Recurring(new Recurrence(Frequency.HalfYearly, null, null)));
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-H1", "first half of 2024")]
    [InlineData("2024-Q2", "second quarter of 2024")]
    [InlineData("2024-9M", "first 9 months of 2024")]
    [InlineData("2024-06", "June 2024")]
    [InlineData("2024-06-24", "24 June 2024")]
    [InlineData("2016-2020", "2016 to 2020")]
    [InlineData(null, "period not stated")]
    public void A_period_has_english_words(string? period, string words) => Assert.Equal(words, EnglishPeriods.Of(period));

    [Fact]
    public void A_unit_without_an_english_word_is_not_guessed()
    {
        Assert.Equal("billion VND", EnglishUnits.Of("tỷ đồng"));
        Assert.Null(EnglishUnits.Of("căn hộ"));
    }

    [Fact]
    public void Vietnamese_words_in_quotation_marks_are_marked_and_html_stays_text()
    {
        Assert.Equal("writes “<span lang=\"vi\">như trên</span>” (as above)", EnglishMarks.Mark("writes “như trên” (as above)").Value);
        Assert.Equal("a “list” of &lt;b&gt;", EnglishMarks.Mark("a “list” of <b>").Value);
    }
}
