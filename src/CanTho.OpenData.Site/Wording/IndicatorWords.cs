using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>An indicator in words: the one sentence that answers, its unit, how to cite it.</summary>
internal static class IndicatorWords
{
    /// <summary>The title of a list of an indicator on pages of its own.</summary>
    public static string Title(IndicatorList list) => list switch
    {
        IndicatorList.Targets => "Mục tiêu và kết quả",
        IndicatorList.Figures => "Số liệu",
        IndicatorList.Changes => "So với cùng kỳ năm trước",
        _ => "Nguồn",
    };

    /// <summary>The latest figure that states something of its period itself; null without one.</summary>
    public static Observation? Latest(IndicatorSeries series) => series.Observations.LastOrDefault(figure => figure.Value is not null && Charts.IsFigure(figure));

    /// <summary>The latest target that can be set against the latest figure; null where none can.</summary>
    public static TargetGap? Comparable(IndicatorSeries series) => series.Gaps.LastOrDefault(gap => gap.Obstacle is null);

    /// <summary>"6 tháng đầu năm 2024 (ước)".</summary>
    public static string Period(Observation figure) => figure.Qualifier is { } qualifier ? $"{PeriodWords.Of(figure.Period)} ({qualifier})" : PeriodWords.Of(figure.Period);

    /// <summary>What follows the latest figure: "trong 6 tháng đầu năm 2024 (ước), tăng 11,26% so với cùng kỳ, bằng 47,67% kế hoạch."</summary>
    public static string AfterFigure(Observation figure)
    {
        var period = Period(figure);
        var change = figure.YoyPct is { } yoy ? $", {FigureWords.Change(yoy)} so với cùng kỳ" : "";
        var plan = figure.PlanPct is { } share ? $", bằng {Numbers.Amount(share)}% kế hoạch" : "";
        return $"{char.ToLowerInvariant(period[0])}{period[1..]}{change}{plan}.";
    }

    /// <summary>The target beside it: "Thấp hơn mức mục tiêu 6,81 điểm % (mục tiêu năm 2024: 93,55%)."; null without targets.</summary>
    public static string? AboutTarget(IndicatorSeries series)
    {
        if ((Comparable(series) ?? series.Gaps.LastOrDefault()) is { } gap)
        {
            return $"{FigureWords.Gap(gap)} ({Said(gap.Target)}).";
        }

        return series.Targets.LastOrDefault() is { } target ? $"{char.ToUpperInvariant(Said(target)[0])}{Said(target)[1..]}." : null;
    }

    /// <summary>The latest figure and the target beside it, or that there is no figure yet: what stands at the head of the page.</summary>
    public static string Answer(IndicatorSeries series) => (Latest(series) is { } latest
        ? $"{FigureWords.Value(latest.Value, latest.Unit)} {AfterFigure(latest)} {AboutTarget(series)}"
        : $"{NoFigure} {AboutTarget(series)}").TrimEnd();

    public static string NoFigure => "Chưa có số liệu kết quả trong các văn bản trên cổng.";

    /// <summary>How targets are set against figures.</summary>
    public static string GapRule =>
        "Quy tắc: lấy số liệu có kỳ kết thúc muộn nhất; tỷ lệ và tốc độ so thẳng, giá trị chỉ so khi hai kỳ dài bằng nhau. Khoảng cách tính bằng số liệu trừ mức gần nhất của mục tiêu.";

    /// <summary>"mục tiêu năm 2024: tăng 7,5–8%".</summary>
    public static string Said(Target target) =>
        $"mục tiêu {(target.Period is null ? "kỳ nguồn không nêu" : FigureWords.PeriodInside(target))}: {FigureWords.Direction(target)}{FigureWords.Range(target.Min, target.Max, target.Unit)}";

    /// <summary>The indicator in one line, for lists of results: topic and latest figure, or else its target.</summary>
    public static string InShort(IndicatorSeries series) => Latest(series) is { } latest
        ? $"{series.Indicator.Topic} · {FigureWords.Value(latest.Value, latest.Unit)}, {PeriodWords.Inside(latest.Period)}"
        : series.Targets.LastOrDefault() is { } target ? $"{series.Indicator.Topic} · {Said(target)}" : series.Indicator.Topic;

    /// <summary>What a unit means.</summary>
    public static string Unit(string unit) => Quantity.KindOf(unit) switch
    {
        UnitKind.Share => "Phần trăm của tổng là 100. Chênh lệch giữa hai tỷ lệ ghi bằng điểm %: từ 90% lên 93% là 3 điểm %.",
        UnitKind.Growth => "Tăng hoặc giảm bao nhiêu phần trăm so với cùng kỳ năm trước, hoặc bình quân mỗi năm. Chênh lệch giữa hai mức ghi bằng điểm %.",
        UnitKind.Points => "Số điểm theo thang của chỉ số.",
        UnitKind.Dong => unit switch
        {
            "tỷ đồng" => "1 tỷ đồng là 1.000 triệu đồng.",
            "triệu đồng" => "1.000 triệu đồng là 1 tỷ đồng.",
            _ => "Tiền Việt Nam.",
        },
        UnitKind.Dollar => "Tiền đô la Mỹ, như nguồn ghi; 1.000 triệu USD là 1 tỷ USD.",
        UnitKind.Area => "1 ha (héc-ta) là 10.000 m², 100 ha là 1 km².",
        UnitKind.Mass => "1 tấn là 1.000 kg.",
        UnitKind.Energy => "1 kWh (ki-lô-oát giờ) là một số điện; 1 triệu kWh là 1.000.000 số.",
        UnitKind.Rank => "Thứ hạng; hạng 1 đứng đầu.",
        _ => unit == "HTX" ? "Đếm từng hợp tác xã (HTX)." : $"Số đếm được, theo {unit}.",
    };

    /// <summary>The latest figure, or where there is none the latest target, with its document, lines, day and address.</summary>
    public static string Citation(IndicatorSeries series, Portal portal)
    {
        var (fact, document, source) = Latest(series) is { } figure
            ? ($"{FigureWords.Value(figure.Value, figure.Unit)}, {PeriodWords.Inside(figure.Period)}{(figure.Qualifier is { } qualifier ? $" ({qualifier})" : "")}", figure.Document, figure.Source)
            : series.Targets.LastOrDefault() is { } target ? (Said(target), target.Document, target.Source)
            : ("", series.Outlooks[^1].Document, series.Outlooks[^1].Source);
        var from = portal.Document(document);
        return $"{series.Indicator.Name}{(fact.Length > 0 ? $": {fact}" : "")}. {from.Header.Issuer ?? "Thành phố Cần Thơ"}, {from.ShortTitle}"
            + $"{(from.Header.Number is { } number ? $", số {number}" : "")}, {Words.Lines(source.Span)} của bản nhận được; "
            + $"theo {portal.Settings.Title}, số liệu tính đến {Dates.Day(portal.AsOf)}, {portal.Absolute(Routes.Indicator(series.Indicator.Id))}";
    }
}
