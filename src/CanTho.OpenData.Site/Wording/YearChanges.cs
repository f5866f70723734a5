using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>A period against the same period of the year before, in words.</summary>
internal static class YearChanges
{
    /// <summary>Rounding alone moves a printed percentage no further than this.</summary>
    private const decimal Rounding = 0.5m;

    /// <summary>"6 tháng đầu năm 2024 ước 3.321 tỷ đồng, cùng kỳ năm trước 3.000 tỷ đồng; nguồn in tăng 11%, tính từ hai số: tăng 10,7%."</summary>
    public static string Sentence(YearChange change)
    {
        var figure = change.Observation;
        var qualifier = figure.Qualifier is { } said ? $", {said}" : "";
        return $"{PeriodWords.Of(figure.Period)}{qualifier} {FigureWords.Value(figure.Value, figure.Unit)}, cùng kỳ năm trước {FigureWords.Value(change.Previous, figure.Unit)}; "
            + $"{(change.PrintedPct is { } printed ? $"nguồn in {FigureWords.Change(printed)}, " : "")}tính từ hai số: {Computed(change)}."
            + (Differs(change) ? " Hai mức này không khớp nhau; cổng đăng đúng như nguồn in." : "");
    }

    /// <summary>What the two values give: "tăng 10,7%", for rates "thấp hơn 0,75 điểm %".</summary>
    public static string Computed(YearChange change) => change.ComputedPct is { } computed ? FigureWords.Change(computed)
        : change.Difference switch
        {
            > 0 and var more => $"cao hơn {Numbers.Amount(more)}{FigureWords.DifferenceUnit(change.Observation.Unit)}",
            < 0 and var less => $"thấp hơn {Numbers.Amount(-less)}{FigureWords.DifferenceUnit(change.Observation.Unit)}",
            _ => "không đổi",
        };

    /// <summary>True where the printed change does not follow from the two values.</summary>
    public static bool Differs(YearChange change) =>
        change is { ComputedPct: { } computed, PrintedPct: { } printed } && Math.Abs(computed - printed) > Rounding;
}
