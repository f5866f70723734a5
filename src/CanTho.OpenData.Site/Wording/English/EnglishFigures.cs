using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Figures and targets in English, without their unit, which may have no English word.</summary>
internal static class EnglishFigures
{
    /// <summary>"75–80", "97", "at least 95".</summary>
    public static string Range(decimal? min, decimal? max) => (min, max) switch
    {
        ({ } low, { } high) when low == high => EnglishNumbers.Amount(low),
        ({ } low, { } high) => $"{EnglishNumbers.Amount(low)}–{EnglishNumbers.Amount(high)}",
        ({ } low, null) => $"at least {EnglishNumbers.Amount(low)}",
        (null, { } high) => $"up to {EnglishNumbers.Amount(high)}",
        _ => "no figure stated",
    };

    /// <summary>What stands before a target: "rise of 7.5–8% a year".</summary>
    public static string Direction(Target target) => target.Direction switch
    {
        "increase" => "rise of ",
        "decrease" => "fall of ",
        _ => "",
    };

    /// <summary>What stands behind the figure of a report: "estimate", "cumulative"; null without.</summary>
    public static string? Qualifier(Observation figure) => figure.Qualifier switch
    {
        "ước" => "estimate",
        "lũy kế" => "cumulative",
        _ => null,
    };
}
