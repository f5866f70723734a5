using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Charts in words: their titles, what they show, how they are drawn, where their values are printed.</summary>
internal static class ChartWords
{
    /// <summary>What is seen, below the name of the indicator: "6 tháng đầu năm 2024 cạnh 6 tháng đầu năm 2023".</summary>
    public static string Title(Chart chart) => chart.Kind switch
    {
        ChartKind.TargetResult => $"Kết quả cạnh mục tiêu {Listed(Targets(chart).Select(point => PeriodWords.Inside(point.Period)))}",
        ChartKind.YearPair => string.Join("; ", Pairs(chart).Select(pair => $"{PeriodWords.Of(pair.Now.Period)} cạnh {PeriodWords.Inside(pair.Before.Period)}")),
        ChartKind.PlanShare => $"So với kế hoạch, {Listed(Of(chart, ChartRole.PlanShare).Select(point => PeriodWords.Inside(point.Period)))}",
        ChartKind.Rates => $"Mức tăng, giảm so với cùng kỳ năm trước, {Span(chart)}",
        _ => $"{(IsRate(chart) ? "Mức tăng, giảm" : "Giá trị")} qua các kỳ, {Span(chart)}",
    };

    /// <summary>The same with the name of the indicator, for a picture that stands alone.</summary>
    public static string FullTitle(Chart chart) => $"{chart.Indicator.Name}: {Lower(Title(chart))}";

    /// <summary>What the chart shows, in a sentence or two.</summary>
    public static string Summary(Chart chart) => chart.Kind switch
    {
        ChartKind.TargetResult => string.Join(" ", ChartTargets.Drawn(chart.Series).TakeLast(Charts.MostRows).GroupBy(gap => gap.Observation)
            .Select(group => $"{Result(group.Key)}: {string.Join("; ", group.Select(Distance))}.")),
        ChartKind.YearPair => string.Join(" ", ChartYearPairs.Drawn(chart.Series).TakeLast(Charts.MostRows / 2).Select(YearChanges.Sentence)),
        ChartKind.PlanShare => string.Join(" ", Of(chart, ChartRole.PlanShare).Select(point =>
            $"{PeriodWords.Of(point.Period)}: bằng {Shown(point)}.")) + (Of(chart, ChartRole.Plan).Any() ? "" : " Các văn bản trên cổng không in con số kế hoạch cùng đơn vị."),
        _ => OverTime(chart),
    };

    /// <summary>How it is drawn.</summary>
    public static string Rule(Chart chart) => chart.Kind switch
    {
        ChartKind.TargetResult => "Chấm là kết quả; vạch hoặc khung là mục tiêu; vòng tròn nhắc lại chỗ của kết quả, đường đậm là khoảng cách. "
            + $"{(TargetAxis(chart) == 0 ? "Trục bắt đầu từ 0" : $"Trục không bắt đầu từ 0 mà từ {Numbers.Amount(TargetAxis(chart))}")}.",
        ChartKind.YearPair => "Thanh đặc là kỳ sau, thanh viền là cùng kỳ năm trước; thanh bắt đầu từ 0.",
        ChartKind.PlanShare => "Thanh là phần kế hoạch mà nguồn in; vạch đứng là 100% kế hoạch của kỳ mà nguồn nói đến, thường là cả năm.",
        ChartKind.Rates => "Mỗi cột là mức mà nguồn in, tính từ 0: cột lên là tăng, cột xuống là giảm.",
        _ => "Mỗi chấm là một kỳ, cùng độ dài với mọi kỳ khác trong hình; đường chỉ nối hai kỳ liền nhau. Trục có số 0.",
    };

    /// <summary>Where the values are printed: "Nguồn: Báo cáo …, dòng 29, 41."</summary>
    public static string Sources(Chart chart, Portal portal) => "Nguồn: " + string.Join("; ", chart.Points.GroupBy(point => point.Document)
        .Select(group => $"{portal.Document(group.Key).ShortTitle}, {string.Join(", ", group.OrderBy(point => point.Source.Span.FirstLine).Select(point => Words.Lines(point.Source.Span)).Distinct(StringComparer.Ordinal))}")) + ".";

    /// <summary>Site, day and address.</summary>
    public static string Imprint(Chart chart, Portal portal) =>
        $"{portal.Settings.Title}, số liệu tính đến {Dates.Day(portal.AsOf)}. {portal.Absolute(Routes.Indicator(chart.Indicator.Id))}";

    /// <summary>What a value is and of when: "Mục tiêu năm 2020", "6 tháng đầu năm 2024 (ước)".</summary>
    public static string Label(ChartPoint point)
    {
        var period = point.Period is null ? "kỳ nguồn không nêu" : PeriodWords.Inside(point.Period);
        var words = point.Role switch
        {
            ChartRole.Target => $"Mục tiêu {period}",
            ChartRole.Plan => $"Kế hoạch {period}",
            ChartRole.Result => $"Kết quả {period}",
            _ => Words.Capital(period),
        };
        return point.Qualifier is { } qualifier ? $"{words} ({qualifier})" : words;
    }

    /// <summary>What stands below a share of a plan: "Giá trị", "Kế hoạch năm 2024".</summary>
    public static string Beside(ChartPoint point) => point.Role == ChartRole.Plan ? Label(point) : "Giá trị";

    /// <summary>What it is, for a table: "Kết quả", "Tỷ lệ so với kế hoạch".</summary>
    public static string Role(ChartPoint point) => point.Role switch
    {
        ChartRole.Target => "Mục tiêu",
        ChartRole.Plan => "Kế hoạch",
        ChartRole.Result => "Kết quả",
        ChartRole.PlanShare => "Tỷ lệ so với kế hoạch",
        ChartRole.Change => "Mức tăng, giảm so với cùng kỳ",
        ChartRole.YearBefore => "Cùng kỳ năm trước",
        _ => "Số liệu",
    };

    /// <summary>The value with its unit, as the chart writes it.</summary>
    public static string Shown(ChartPoint point) => point.Role switch
    {
        ChartRole.PlanShare => $"{FigureWords.Value(point.Min, point.Unit)} kế hoạch",
        _ => FigureWords.Range(point.Min, point.Max, point.Unit),
    };

    /// <summary>The value as a chart over time writes it, whose scale names the unit; a value printed in another unit keeps its own.</summary>
    public static string ShownNumber(ChartPoint point, string unit) =>
        point.Unit is "%" or "%/năm" ? FigureWords.Value(point.Min, "%") : point.Unit == unit ? Numbers.Amount(point.Min!.Value) : Shown(point);

    /// <summary>What the data of an indicator does not allow to draw, and why: a sentence each.</summary>
    public static IEnumerable<string> NotDrawn(IndicatorSeries series, ImmutableArray<Chart> charts)
    {
        if (series.Gaps.Any(gap => gap.Obstacle == GapObstacle.PeriodsDiffer))
        {
            yield return "Mục tiêu và kết quả có kỳ dài ngắn khác nhau nên không vẽ cạnh nhau.";
        }

        if (series.Gaps.Any(gap => gap.Obstacle == GapObstacle.PeriodUnknown))
        {
            yield return "Nguồn không nêu kỳ của mục tiêu hoặc của kết quả nên không vẽ hai con số cạnh nhau.";
        }

        if (series.Gaps.Any(gap => gap.Obstacle == GapObstacle.DirectionDiffers))
        {
            yield return "Mục tiêu là mức giảm, số liệu thì không, nên không vẽ hai con số cạnh nhau.";
        }

        if (!series.Observations.IsEmpty && !charts.Any(chart => chart.Kind is ChartKind.Levels or ChartKind.YearPair))
        {
            yield return "Mới có số liệu của một kỳ nên chưa vẽ được diễn biến.";
        }

        if (series.Observations.IsEmpty)
        {
            yield return "Chưa có số liệu kết quả nên chưa có gì để vẽ cạnh mục tiêu.";
        }
    }

    private static string OverTime(Chart chart)
    {
        var (first, last) = (chart.Points[0], chart.Points[^1]);
        if (chart.Points.Length <= 3)
        {
            return string.Join("; ", chart.Points.Select((point, index) => $"{(index == 0 ? PeriodWords.Of(point.Period) : PeriodWords.Inside(point.Period))}: {Said(chart, point)}")) + ".";
        }

        var (low, high) = (chart.Points.MinBy(point => point.From)!, chart.Points.MaxBy(point => point.From)!);
        return $"{Numbers.Count(chart.Points.Length)} kỳ: {PeriodWords.Inside(first.Period)} {Said(chart, first)}, {PeriodWords.Inside(last.Period)} {Said(chart, last)}; "
            + $"thấp nhất {Said(chart, low)} ({PeriodWords.Inside(low.Period)}), cao nhất {Said(chart, high)} ({PeriodWords.Inside(high.Period)}).";
    }

    private static string Said(Chart chart, ChartPoint point) => chart.Kind == ChartKind.Rates ? FigureWords.Change(point.Min) : Shown(point);

    private static string Distance(TargetGap gap) =>
        $"{Lower(FigureWords.Gap(gap))} ({FigureWords.PeriodInside(gap.Target)}: {FigureWords.Direction(gap.Target)}{FigureWords.Range(gap.Target.Min, gap.Target.Max, gap.Target.Unit)})";

    private static string Result(Observation figure) =>
        $"{PeriodWords.Of(figure.Period)}{(figure.Qualifier is { } qualifier ? $", {qualifier}" : "")} {FigureWords.Value(figure.Value, figure.Unit)}";

    private static decimal TargetAxis(Chart chart) => ChartRowLayout.TargetScale(chart).Low;

    private static bool IsRate(Chart chart) => chart.Slug.StartsWith("tang-giam", StringComparison.Ordinal);

    private static string Span(Chart chart) => $"từ {PeriodWords.Inside(chart.Points[0].Period)} đến {PeriodWords.Inside(chart.Points[^1].Period)}";

    private static IEnumerable<ChartPoint> Targets(Chart chart) => Of(chart, ChartRole.Target);

    private static IEnumerable<ChartPoint> Of(Chart chart, ChartRole role) => chart.Points.Where(point => point.Role == role);

    private static IEnumerable<(ChartPoint Now, ChartPoint Before)> Pairs(Chart chart) => Of(chart, ChartRole.Value).Zip(Of(chart, ChartRole.YearBefore));

    private static string Listed(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).ToArray() is [.. var before, var last] && before.Length > 0 ? $"{string.Join(", ", before)} và {last}" : names.First();

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

}
