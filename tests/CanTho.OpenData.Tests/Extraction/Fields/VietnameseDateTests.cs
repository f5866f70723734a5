using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData("ngày 29 tháng 5 năm 2026", "2026-05-29")]
    [InlineData("NGÀY 16 THÁNG 01 NĂM 2017", "2017-01-16")]
    [InlineData("29/5/2026", "2026-05-29")]
    [InlineData("28-9-2016", "2016-09-28")]
    [InlineData("ngày 28.9.2016", "2016-09-28")]
    [InlineData("16/01/2017", "2017-01-16")]
    [InlineData("ngày 05/8/2020", "2020-08-05")]
    [InlineData("ngày 07 tháng  5năm 2024", "2024-05-07")]
    [InlineData("tháng 6 năm 2026", "2026-06")]
    [InlineData("tháng 6/2026", "2026-06")]
    [InlineData("06/2026", "2026-06")]
    [InlineData("ngày tháng 6 năm 2026", "2026-06")]
    [InlineData("ngày … tháng 6 năm 2026", "2026-06")]
    [InlineData("ngày    tháng    năm 2026", "2026")]
    [InlineData("ngày … tháng … năm 2026", "2026")]
    [InlineData("ngày ..... tháng ..... năm 2026", "2026")]
    [InlineData("năm 2026", "2026")]
    [InlineData("2026", "2026")]
    [InlineData("29/02/2024.", "2024-02-29")]
    public void A_date_is_read_as_far_as_it_is_given(string text, string expected) =>
        Assert.Equal(expected, VietnameseDates.Parse(text).Value.ToString());

    [Theory]
    [InlineData("", "empty")]
    [InlineData("31/02/2026", "no-such-day")]
    [InlineData("ngày 29 tháng 13 năm 2026", "no-such-day")]
    [InlineData("29/02/2026", "no-such-day")]
    [InlineData("29/5", "no-year")]
    [InlineData("29/5/26", "no-year")]
    [InlineData("ngày … tháng … năm …", "no-year")]
    [InlineData("ngày 5", "not-a-date")]
    [InlineData("hôm qua", "not-a-date")]
    [InlineData("29/5/2026 của Chính phủ", "more-behind")]
    public void What_is_no_date_says_why(string text, string reason) => Assert.Equal(reason, VietnameseDates.Parse(text).Reason);

    [Fact]
    public void Dates_are_found_in_running_text_and_numbers_are_not()
    {
        const string Text = "Kế hoạch số 12/2023/NQ-HĐND ngày 08 tháng 12 năm 2023, sửa ngày 16/01/2017 (tỷ lệ 1/2000); tháng 6 năm 2026, năm 2030, 1.04.2016.000";

        var found = VietnameseDates.FindAll(Text);

        Assert.Equal(
            "ngày 08 tháng 12 năm 2023=2023-12-08; ngày 16/01/2017=2017-01-16; tháng 6 năm 2026=2026-06",
            string.Join("; ", found.Select(reading => Text[reading.Start..reading.End] + "=" + reading.Date)));
    }

    [Fact]
    public void A_date_printed_in_any_wording_is_read_back() =>
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 4]).Sample(
            (year, month, day, wording) =>
            {
                FormattableString printed = wording switch
                {
                    0 => $"ngày {day} tháng {month} năm {year}",
                    1 => $"ngày {day:00}/{month:00}/{year}",
                    2 => $"{day}-{month}-{year}",
                    3 => $"{day}.{month}.{year}",
                    _ => $"{day} tháng {month} năm {year}",
                };
                var text = printed.ToString(CultureInfo.InvariantCulture);
                var expected = new PartialDate(year, month, day);
                return VietnameseDates.Parse(text).Value == expected
                    && VietnameseDates.FindAll("Cần Thơ, " + text + ".") is [var only] && only.Date == expected;
            },
            iter: 3000);
}
