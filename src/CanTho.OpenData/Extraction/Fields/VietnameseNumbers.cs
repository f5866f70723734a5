using System.Buffers;
using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Figures as Vietnamese documents print them: points between thousands, a comma before decimals.</summary>
/// <remarks>
/// Accepted: <c>64.717,47</c>; <c>1.156,271</c>; <c>5,73</c>; <c>3.321</c> (a single point with three digits behind it parts thousands);
/// <c>1.046.000.000</c>; <c>07</c>; <c>-2,5</c>; and three slips that leave no choice: <c>8.63</c> (a point with not three digits
/// behind it is a decimal point), <c>0.125</c> and <c>1234.567</c> (no thousands begin so), <c>1,234.5</c> and <c>1,046,000</c>.
/// None: <c>empty</c>, <c>not-a-digit</c>, <c>grouping</c> (<c>12.34.567</c>), <c>ambiguous</c> (<c>07.123</c>), <c>too-long</c>.
/// </remarks>
public static class VietnameseNumbers
{
    private const int MostDigits = 28;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.,");

    /// <summary>Reads a figure that stands alone, white space around it allowed.</summary>
    public static Parsed<decimal> Parse(ReadOnlySpan<char> text)
    {
        var offset = text.Length - text.TrimStart().Length;
        text = text.Trim();
        if (text.IsEmpty)
        {
            return Parsed<decimal>.None("empty", offset);
        }

        var isNegative = text[0] is '-' or '–' or '−';
        if (isNegative || text[0] == '+')
        {
            text = text[1..];
            offset++;
        }

        var stranger = text.IndexOfAnyExcept(Characters);
        if (stranger >= 0 || text.IsEmpty || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1]))
        {
            return Parsed<decimal>.None("not-a-digit", offset + Math.Max(0, stranger));
        }

        var reason = Shape(text, out var decimalMark);
        return reason is null ? Value(text, decimalMark, isNegative, offset) : Parsed<decimal>.None(reason, offset);
    }

    /// <summary>Writes a figure so that <see cref="Parse"/> reads it back: 64717.47 is <c>64.717,47</c>.</summary>
    public static string Format(decimal value)
    {
        var plain = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        var written = new System.Text.StringBuilder(value < 0 ? "-" : "");
        for (var index = 0; index < whole.Length; index++)
        {
            if (index > 0 && (whole.Length - index) % 3 == 0)
            {
                written.Append('.');
            }

            written.Append(whole[index]);
        }

        return (point < 0 ? written : written.Append(',').Append(plain.AsSpan(point + 1))).ToString();
    }

    /// <summary>Finds which mark, if any, is the decimal one; gives the reason where none can be.</summary>
    private static string? Shape(ReadOnlySpan<char> text, out char? decimalMark)
    {
        var points = text.Count('.');
        var commas = text.Count(',');
        decimalMark = null;
        if (points > 0 && commas > 0)
        {
            decimalMark = text.LastIndexOf(',') > text.LastIndexOf('.') ? ',' : '.';
            var isSingle = (decimalMark == ',' ? commas : points) == 1;
            return isSingle && IsGrouped(text[..text.IndexOf(decimalMark.Value)], decimalMark == ',' ? '.' : ',') ? null : "grouping";
        }

        if (commas == 1)
        {
            decimalMark = ',';
            return null;
        }

        if (points == 1 && IsDecimalPoint(text))
        {
            decimalMark = '.';
            return null;
        }

        return points + commas == 0 || IsGrouped(text, points > 0 ? '.' : ',') ? null
            : points == 1 ? "ambiguous" : "grouping";
    }

    /// <summary>True for a point that cannot part thousands: 8.63, 0.125, 1234.567.</summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var isZero = point == 1 && text[0] == '0';
        return text.Length - point - 1 != 3 || isZero || (point > 3 && text[0] != '0');
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole, char mark)
    {
        var isFirst = true;
        foreach (var range in whole.Split(mark))
        {
            var group = whole[range];
            if (group.ContainsAnyExceptInRange('0', '9') || (isFirst ? group.Length is 0 or > 3 || (group[0] == '0' && whole.Length > 3) : group.Length != 3))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private static Parsed<decimal> Value(ReadOnlySpan<char> text, char? decimalMark, bool isNegative, int offset)
    {
        var plain = new System.Text.StringBuilder(isNegative ? "-" : "");
        var digits = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                plain.Append(character);
                digits++;
            }
            else if (character == decimalMark)
            {
                plain.Append('.');
            }
        }

        return digits <= MostDigits
            ? Parsed<decimal>.Of(decimal.Parse(plain.ToString(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : Parsed<decimal>.None("too-long", offset);
    }
}
