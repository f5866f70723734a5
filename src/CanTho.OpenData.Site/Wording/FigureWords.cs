using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Figures, targets and distances in words.</summary>
internal static class FigureWords
{
    public static string Measure(string measure) => measure switch
    {
        "growth_yoy" => "mức tăng, giảm so với cùng kỳ",
        "share" => "tỷ lệ",
        "pct_of_plan" => "tỷ lệ so với kế hoạch",
        "contribution" => "điểm đóng góp",
        "cumulative" => "lũy kế",
        "count" => "số lượng",
        "ratio" => "trên tổng số",
        _ => "giá trị",
    };

    public static string Value(decimal? value, string? unit) => value is { } known ? $"{Signed(known)}{Unit(unit)}" : "–";

    /// <summary>"75–80%", "97 triệu đồng", "từ 95%".</summary>
    public static string Range(decimal? min, decimal? max, string? unit) => (min, max) switch
    {
        ({ } low, { } high) when low == high => $"{Signed(low)}{Unit(unit)}",
        ({ } low, { } high) => $"{Signed(low)}–{Signed(high)}{Unit(unit)}",
        ({ } low, null) => $"từ {Signed(low)}{Unit(unit)}",
        (null, { } high) => $"đến {Signed(high)}{Unit(unit)}",
        _ => "không nêu con số",
    };

    /// <summary>"tăng ", "tăng bình quân ": what stands before the value of a target.</summary>
    public static string Direction(Target target) => (target.Direction switch
    {
        "increase" => "tăng ",
        "decrease" => "giảm ",
        "share" => "chiếm ",
        _ => "",
    }) + (IsAverage(target) ? "bình quân " : "");

    /// <summary>The period of a target: "Năm 2020", of a yearly average "Đến năm 2020".</summary>
    public static string Period(Target target) => PerYear(target) && PeriodWords.Of(target.Period) is ['N', 'ă', 'm', ..] year ? $"Đến năm{year[3..]}" : PeriodWords.Of(target.Period);

    /// <summary>The same inside a sentence.</summary>
    public static string PeriodInside(Target target) => Period(target) is var words ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>"tăng 11,26%", "giảm 8%", "không đổi".</summary>
    public static string Change(decimal? pct) => pct switch
    {
        null => "–",
        > 0 and var rise => $"tăng {Rounded(rise)}%",
        < 0 and var fall => $"giảm {Rounded(-fall)}%",
        _ => "không đổi",
    };

    public static string Gap(TargetGap gap)
    {
        var unit = DifferenceUnit(gap.Target.Unit);
        if (gap.Obstacle is null && IsOfOtherYear(gap))
        {
            var distance = gap.Gap switch { < 0 => $"Thấp hơn {Rounded(-gap.Gap.Value)}{unit} so với", > 0 => $"Cao hơn {Rounded(gap.Gap.Value)}{unit} so với", _ => "Bằng hoặc trong khoảng của" };
            return $"{distance} mục tiêu đặt cho năm {YearOf(gap.Target.Period)}, chưa có số liệu năm {YearOf(gap.Target.Period)}";
        }

        return gap switch
        {
            { Obstacle: GapObstacle.PeriodsDiffer } => "Không so thẳng: hai kỳ dài ngắn khác nhau",
            { Obstacle: GapObstacle.DirectionDiffers } => "Không so thẳng: mục tiêu là mức giảm, số liệu thì không",
            { Obstacle: GapObstacle.PeriodUnknown } => "Không so thẳng: nguồn không nêu kỳ",
            { Gap: < 0 and var below } => $"Thấp hơn {(gap.Target.Min == gap.Target.Max ? "mức" : "cận dưới của")} mục tiêu {Rounded(-below)}{unit}",
            { Gap: > 0 and var above } => $"Cao hơn {(gap.Target.Min == gap.Target.Max || gap.Target.Max is null ? "mức" : "cận trên của")} mục tiêu {Rounded(above)}{unit}",
            _ => gap.Target.Min == gap.Target.Max ? "Bằng mức mục tiêu" : "Trong khoảng mục tiêu",
        };
    }

    /// <summary>That a gap lies between two periods: the first half of 2024 against the year 2020; null where they are one.</summary>
    public static string? Basis(TargetGap gap) => gap.Obstacle is null && !IsOfOtherYear(gap) && gap.Observation.Period != gap.Target.Period
        ? $"Hai kỳ khác nhau: số liệu {PeriodWords.Inside(gap.Observation.Period)}, mục tiêu {PeriodInside(gap.Target)}"
        : null;

    /// <summary>True where target and figure are of different years: they stand side by side, and no distance is said to be kept or missed.</summary>
    public static bool IsOfOtherYear(TargetGap gap) => YearOf(gap.Target.Period) is { } aim && YearOf(gap.Observation.Period) is { } result && aim != result;

    public static string Outlook(string outlook) => outlook == "on_track" ? "Có khả năng đạt" : "Còn khó khăn, phải phấn đấu";

    public static string Status(string status) => status switch
    {
        "done" => "Đã thực hiện, đã ban hành",
        "in_progress" => "Đang thực hiện",
        "planned" => "Sẽ thực hiện sau",
        "central" => "Trung ương đang thực hiện",
        "under_review" => "Đang rà soát",
        _ => status,
    };

    /// <summary>Unit of a difference: that of two percentages is in points.</summary>
    public static string DifferenceUnit(string? unit) => unit is "%" or "%/năm" ? " điểm %" : Unit(unit);

    public static string Unit(string? unit) => unit is null ? "" : unit[0] == '%' ? unit : $" {unit}";

    private static bool PerYear(Target target) => target.Unit?.EndsWith("/năm", StringComparison.Ordinal) == true;

    private static bool IsAverage(Target target) => PerYear(target) && target.Source.Quote.Contains("bình quân", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last year of a period.</summary>
    private static string? YearOf(string? period) =>
        period is null ? null : StatedPeriod.Of(period) is { } span ? span.End.Year.ToString(CultureInfo.InvariantCulture) : null;

    private static string Rounded(decimal value) => Numbers.Amount(decimal.Round(value, 2, MidpointRounding.AwayFromZero));

    private static string Signed(decimal value) => Numbers.Amount(value);
}
