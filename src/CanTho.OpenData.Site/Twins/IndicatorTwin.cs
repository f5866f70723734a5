using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of an indicator as JSON (<c>/chi-tieu/&lt;indicator&gt;/index.json</c>): figures as rows, and what follows from them by
/// the rules that the page states.</summary>
internal static class IndicatorTwin
{
    private const string Kind = "indicator";

    public static TwinKind<IndicatorSeries> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var records = rows.By("indicators", "id");
        var (targets, observations, outlooks) = (rows.By("targets", "id"), rows.By("observations", "id"), rows.By("target-outlook", "id"));
        var shape = TwinEnvelope.Of<IndicatorSeries>(portal, Kind, "Một chỉ tiêu", series => TwinReference.To(series.Indicator))
            .Field("record", "Chỉ tiêu như dòng của bộ dữ liệu indicators.", rows.Shape("indicators"), series => records[series.Indicator.Id.Value].First())
            .Field("definition", "Định nghĩa thông thường; null khi danh mục chưa ghi. Văn bản nguồn không định nghĩa.", Scalars.TextOrNull, series => series.Indicator.Definition)
            .Field("unit_meaning", "Đơn vị nghĩa là gì.", Scalars.Text, series => IndicatorWords.Unit(series.Indicator.Unit))
            .Field("answer", "Con số mới nhất và mục tiêu, trong một câu.", Scalars.Text, IndicatorWords.Answer)
            .Field("latest", "Mã của số liệu mới nhất; null khi chưa có số liệu kết quả.", Scalars.TextOrNull, series => IndicatorWords.Latest(series)?.Id)
            .Some("targets", "Các mục tiêu, như dòng của bộ dữ liệu targets.", rows.Shape("targets"), series => series.Targets.Select(target => targets[target.Id].First()))
            .Some("observations", "Các số liệu theo kỳ, như dòng của bộ dữ liệu observations.", rows.Shape("observations"),
                series => series.Observations.Select(figure => observations[figure.Id].First()))
            .Some("target_outlook", "Đánh giá của báo cáo về khả năng đạt, như dòng của bộ dữ liệu target-outlook.", rows.Shape("target-outlook"),
                series => series.Outlooks.Select(outlook => outlooks[outlook.Id].First()))
            .Field("gap_rule", "Quy tắc đặt mục tiêu cạnh kết quả.", Scalars.Text, _ => IndicatorWords.GapRule)
            .Some("gaps", "Mỗi mục tiêu cạnh số liệu mới nhất; một khoảng cách, không phải lời phán xét.", IndicatorShapes.Gap(rows), series => series.Gaps)
            .Some("changes", "Số liệu của một kỳ cạnh cùng kỳ năm trước.", IndicatorShapes.Change, series => series.Changes.Select(change => (series, change)))
            .Many("charts", "Biểu đồ, với tệp hình và tệp số.", IndicatorShapes.Chart, series => Charts.Of(series))
            .Many("not_drawn", "Điều dữ liệu chưa cho phép vẽ, và vì sao.", Scalars.Text, series => ChartWords.NotDrawn(series, Charts.Of(series)))
            .Some("documents", "Văn bản nêu chỉ tiêu này.", TwinReference.Shape, series => Documents(series).Select(id => TwinReference.To(portal.Document(id))))
            .Many("same_topic", "Chỉ tiêu khác cùng nhóm.", TwinReference.Shape, series => portal.StatedIndicators
                .Where(other => other.Indicator.Topic == series.Indicator.Topic && other.Indicator.Id != series.Indicator.Id).Select(other => TwinReference.To(other.Indicator)))
            .Field("citation", "Lời trích dẫn nên dùng.", Scalars.Text, series => IndicatorWords.Citation(series, portal))
            .Truncated()
            .Field("links", "Những địa chỉ khác về chỉ tiêu này.", Links(sources), series => series);
        return new(Kind, "Chỉ tiêu", portal.StatedIndicators, series => Routes.Indicator(series.Indicator.Id), shape, _ => Basis.Documents);
    }

    private static IEnumerable<DocumentId> Documents(IndicatorSeries series) => series.Targets.Select(target => target.Document)
        .Concat(series.Observations.Select(figure => figure.Document)).Concat(series.Outlooks.Select(outlook => outlook.Document)).Distinct();

    private static RecordShape<IndicatorSeries> Links(TwinSources sources) => new RecordShape<IndicatorSeries>("Địa chỉ")
        .Field("page", "Trang của chỉ tiêu.", Scalars.Address, series => Routes.Indicator(series.Indicator.Id))
        .Field("dataset", "Trang của bộ dữ liệu.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Dataset("indicators")))
        .Field("feed", "Nguồn tin nên theo dõi.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Feed));
}
