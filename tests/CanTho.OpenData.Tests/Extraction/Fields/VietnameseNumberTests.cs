using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData("64.717,47", "64717.47")]
    [InlineData("1.156,271", "1156.271")]
    [InlineData("5,73", "5.73")]
    [InlineData("3.321", "3321")]
    [InlineData("150.000", "150000")]
    [InlineData("1,93", "1.93")]
    [InlineData("-2,5", "-2.5")]
    [InlineData("–2,5", "-2.5")]
    [InlineData("8.63", "8.63")]
    [InlineData("12.896", "12896")]
    [InlineData("1.046.000.000", "1046000000")]
    [InlineData("07", "7")]
    [InlineData(" 2026 ", "2026")]
    [InlineData("0,05", "0.05")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1,046,000", "1046000")]
    [InlineData("1,234.5", "1234.5")]
    public void Points_part_thousands_and_a_comma_parts_decimals(string text, string expected)
    {
        var parsed = VietnameseNumbers.Parse(text);

        Assert.True(parsed.Success);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), parsed.Value);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("-", "not-a-digit")]
    [InlineData("12,", "not-a-digit")]
    [InlineData(".5", "not-a-digit")]
    [InlineData("5%", "not-a-digit")]
    [InlineData("12 300", "not-a-digit")]
    [InlineData("12.34.567", "grouping")]
    [InlineData("1.2,3,4", "grouping")]
    [InlineData("1234.567,8", "grouping")]
    [InlineData("07.123", "ambiguous")]
    [InlineData("12345678901234567890123456789", "too-long")]
    public void What_is_no_clear_figure_says_why(string text, string reason)
    {
        var parsed = VietnameseNumbers.Parse(text);

        Assert.False(parsed.Success);
        Assert.Equal(reason, parsed.Reason);
        Assert.InRange(parsed.Offset, 0, text.Length);
    }

    [Theory]
    [InlineData("64717.47", "64.717,47")]
    [InlineData("-1046000", "-1.046.000")]
    [InlineData("999", "999")]
    [InlineData("0.5", "0,5")]
    public void A_figure_is_written_as_documents_print_it(string value, string expected) =>
        Assert.Equal(expected, VietnameseNumbers.Format(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_figure_written_is_read_back() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 6]).Sample(
            (digits, scale) =>
            {
                var value = new decimal(digits) / (decimal)Math.Pow(10, scale);
                return VietnameseNumbers.Parse(VietnameseNumbers.Format(value)).Value == value;
            },
            iter: 3000);
}
