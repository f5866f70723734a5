using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Writes numbers as lists print them.</summary>
internal static class NumberFormats
{
    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>A number in a format of WordprocessingML (<c>ST_NumberFormat</c>); formats of other scripts are written as figures.</summary>
    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "upperLetter" => Letter(number).ToUpperInvariant(),
        "lowerLetter" => Letter(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "vietnameseCounting" or "cardinalText" or "ordinalText" => Words(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The sign of a bullet; those of symbol fonts become a dot.</summary>
    public static string Bullet(string text) => text.Trim() switch
    {
        "-" or "+" or "*" or "–" or "•" or "·" => text.Trim(),
        "—" or "‒" or "−" => "–",
        _ => "•",
    };

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    /// <summary>a … z, aa, bb …: behind z a letter is doubled.</summary>
    private static string Letter(int number) => number is <= 0 or > 780
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Words(int number)
    {
        if (number is < 0 or > 99)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var (tens, unit) = (number / 10, number % 10);
        var last = unit switch
        {
            0 => "",
            1 when tens > 1 => " mốt",
            5 when tens > 0 => " lăm",
            _ => $" {Digits[unit]}",
        };
        return tens switch
        {
            0 => Digits[unit],
            1 => $"mười{last}",
            _ => $"{Digits[tens]} mươi{last}",
        };
    }
}
