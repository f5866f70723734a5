using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>What follows from the figures of an indicator by a rule: gaps, changes, charts.</summary>
internal static class IndicatorShapes
{
    public static RecordShape<TargetGap> Gap(TwinRows rows)
    {
        var records = rows.By("target-results", "target");
        return new RecordShape<TargetGap>("Một mục tiêu cạnh số liệu mới nhất")
            .Field("record", "Như dòng của bộ dữ liệu target-results.", rows.Shape("target-results"), gap => records[gap.Target.Id].First())
            .Field("other_year", "Đúng khi mục tiêu và số liệu thuộc hai năm khác nhau: khoảng cách không nói mục tiêu đã đạt hay chưa.", Scalars.Truth, FigureWords.IsOfOtherYear)
            .Field("statement", "Khoảng cách bằng lời, như trang ghi.", Scalars.Text, FigureWords.Gap)
            .Field("basis", "Hai kỳ khác nhau thế nào; null khi cùng kỳ.", Scalars.TextOrNull, FigureWords.Basis);
    }

    public static RecordShape<(IndicatorSeries Series, YearChange Change)> Change { get; } = new RecordShape<(IndicatorSeries Series, YearChange Change)>("Một kỳ cạnh cùng kỳ năm trước")
        .Field("observation", "Mã của số liệu kỳ sau.", Scalars.Text, pair => pair.Change.Observation.Id)
        .Field("period", "Kỳ sau; null khi nguồn không nêu.", Scalars.TextOrNull, pair => pair.Change.Observation.Period)
        .Field("value", "Giá trị kỳ sau.", Scalars.NumberOrNull, pair => pair.Change.Observation.Value)
        .Field("previous_value", "Giá trị cùng kỳ năm trước, theo đơn vị của kỳ sau.", Scalars.NumberOrNull, pair => pair.Change.Previous)
        .Field("unit", "Đơn vị.", Scalars.TextOrNull, pair => pair.Change.Observation.Unit)
        .Field("difference", "Kỳ sau trừ kỳ trước.", Scalars.NumberOrNull, pair => pair.Change.Difference)
        .Field("computed_pct", "Mức thay đổi tính từ hai con số, theo phần trăm; null với tỷ lệ, vì chênh lệch tính bằng điểm.", Scalars.NumberOrNull, pair => pair.Change.ComputedPct)
        .Field("printed_pct", "Mức thay đổi mà nguồn in; null khi nguồn không in.", Scalars.NumberOrNull, pair => pair.Change.PrintedPct)
        .Field("previous_source", "Chỗ in giá trị cùng kỳ năm trước.", TwinPlace.Shape, pair => new TwinPlace(ChartYearPairs.EarlierDocument(pair.Series, pair.Change), pair.Change.PreviousSource));

    public static RecordShape<Chart> Chart { get; } = new RecordShape<Chart>("Một biểu đồ")
        .Field("id", "Tên của biểu đồ trong địa chỉ.", Scalars.Text, chart => chart.Slug)
        .Field("title", "Biểu đồ cho thấy gì.", Scalars.Text, ChartWords.Title)
        .Field("summary", "Nội dung biểu đồ bằng lời.", Scalars.Text, ChartWords.Summary)
        .Field("rule", "Biểu đồ được vẽ thế nào.", Scalars.Text, ChartWords.Rule)
        .Field("svg", "Tệp hình.", Scalars.Address, chart => Routes.ChartPicture(chart.Indicator.Id, chart.Slug))
        .Field("csv", "Tệp số.", Scalars.Address, chart => Routes.ChartValues(chart.Indicator.Id, chart.Slug));
}
