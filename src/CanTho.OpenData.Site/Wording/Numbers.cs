using System.Globalization;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Numbers as Vietnamese readers write them: <c>64.717,47</c>.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    public static string Count(long value) => value.ToString("#,0", Format);

    public static string Amount(decimal value) => value.ToString("#,0.##########", Format);

    /// <summary>A size in decimal units: "12,3 kB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{Count(bytes)} byte",
        < 1_000_000 => $"{(bytes / 1_000m).ToString("#,0.#", Format)} kB",
        _ => $"{(bytes / 1_000_000m).ToString("#,0.#", Format)} MB",
    };
}
