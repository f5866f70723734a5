using System.Globalization;

namespace CanTho.OpenData.Analysis;

/// <summary>A number as precise as it is printed: 1.088 stands for anything from 1.087,5 to 1.088,5, and 7,12 for 7,115 to 7,125.</summary>
/// <param name="Value">The number.</param>
internal readonly record struct PrintedNumber(decimal Value)
{
    /// <summary>One unit of the last digit printed.</summary>
    public decimal Step => 1m / Pow(Value.Scale);

    /// <summary>The least value that is printed like this.</summary>
    public decimal Low => Value - (Step / 2);

    /// <summary>The greatest value that is printed like this.</summary>
    public decimal High => Value + (Step / 2);

    /// <summary>A number as Vietnamese documents print it, <c>64.717,47</c>; null where the words are none.</summary>
    public static PrintedNumber? Parse(ReadOnlySpan<char> text)
    {
        var plain = text.ToString().Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new PrintedNumber(value) : null;
    }

    /// <summary>The number with comma and points: <c>64.717,47</c>; at most two decimals more than nothing are kept.</summary>
    public static string Show(decimal value)
    {
        var rounded = decimal.Round(value, Math.Min(3, (int)value.Scale), MidpointRounding.AwayFromZero);
        return rounded.ToString("#,0.###", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.').Replace('-', '−');
    }

    /// <summary>A computed percentage, with the decimals of the printed one and at least one.</summary>
    public static string ShowLike(decimal value, decimal printed) => Show(decimal.Round(value, Math.Clamp((int)printed.Scale, 1, 2), MidpointRounding.AwayFromZero));

    /// <summary>The number as printed.</summary>
    public override string ToString() => Show(Value);

    private static decimal Pow(int digits)
    {
        var power = 1m;
        for (var digit = 0; digit < digits; digit++)
        {
            power *= 10;
        }

        return power;
    }
}
