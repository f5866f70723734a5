using System.Globalization;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Numbers as readers of English write them: <c>64,717.47</c>.</summary>
internal static class EnglishNumbers
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    public static string Count(long value) => value.ToString("#,0", Format);

    /// <summary>"1 task", "166 tasks".</summary>
    /// <param name="value">How many.</param>
    /// <param name="one">The noun of one.</param>
    /// <param name="many">The noun of many; null for <paramref name="one"/> with an s.</param>
    public static string Count(long value, string one, string? many = null) => $"{Count(value)} {(value == 1 ? one : many ?? one + "s")}";

    public static string Amount(decimal value) => value.ToString("#,0.##########", Format);

    /// <summary>"the 1st", "the 20th".</summary>
    public static string Ordinal(int value) => (value % 100, value % 10) switch
    {
        (11 or 12 or 13, _) => $"{Count(value)}th",
        (_, 1) => $"{Count(value)}st",
        (_, 2) => $"{Count(value)}nd",
        (_, 3) => $"{Count(value)}rd",
        _ => $"{Count(value)}th",
    };

    /// <summary>A size in decimal units: "12.3 kB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Count(bytes, "byte"),
        < 1_000_000 => $"{(bytes / 1_000m).ToString("#,0.#", Format)} kB",
        _ => $"{(bytes / 1_000_000m).ToString("#,0.#", Format)} MB",
    };
}
