using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Targets (mục tiêu) of all documents, one a row.</summary>
internal static class TargetsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã mục tiêu", "Mã của mục tiêu.",
            "Target ID", "ID of the target."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản đặt mục tiêu.",
            "Document", "ID of the document that sets the target."),
        new("indicator", ColumnType.Text, "Chỉ tiêu (nguyên văn)", "Tên chỉ tiêu theo lời văn bản.",
            "Indicator (verbatim)", "Name of the indicator in the words of the document."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu; để trống khi danh mục chưa có.",
            "Indicator ID", "ID in the register of indicators; empty where the register does not hold it yet."),
        new("min", ColumnType.Number, "Mức dưới", "Mức dưới, hoặc con số duy nhất.",
            "Lower value", "Lower bound, or the only value."),
        new("max", ColumnType.Number, "Mức trên", "Mức trên; bằng mức dưới khi chỉ có một con số; để trống khi là “từ … trở lên”.",
            "Upper value", "Upper bound; equal to the lower value where there is only one; empty for “từ … trở lên” (from … upwards)."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị theo lời văn bản.",
            "Unit", "Unit in the words of the document."),
        new("period", ColumnType.Text, "Kỳ", "Năm hoặc giai đoạn: 2020, 2016-2020; để trống khi không nêu.",
            "Period", "Year or years: 2020, 2016-2020; empty where not stated."),
        new("direction", ColumnType.Text, "Cách nêu", "Mục tiêu là tăng, giảm, đạt hay chiếm.",
            "Wording", "Whether the target is to increase, decrease, reach a level or make up a share.")
        {
            Values = Directions,
        },
        .. SourceColumns.All,
    ];

    /// <summary>What a target can be.</summary>
    internal static ImmutableArray<AllowedValue> Directions =>
    [
        new("increase", "Tăng", "Increase"),
        new("decrease", "Giảm", "Decrease"),
        new("reach", "Đạt", "Reach"),
        new("share", "Chiếm tỷ trọng", "Make up a share"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var indicators = IndicatorKeys.Of(findings.Corpus);
        return new Dataset(
            "targets", "Mục tiêu",
            "Các mục tiêu bằng số mà kế hoạch, nghị quyết của thành phố đặt ra, mỗi con số hoặc khoảng một dòng, kèm nguyên văn và kỳ của mục tiêu.",
            "Targets",
            "Numerical targets that the plans and resolutions of the city set, one figure or range a row, with their words and period.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["indicator_id"], "indicators", ["id"])],
            DatasetRows.Of(findings.Corpus.Documents.SelectMany(document => document.Extracted.Targets), target => Cells.SourcedRow(
                target.Source, Addresses.Line(target.Document, target.Source.Span.FirstLine), [],
                target.Id, target.Document.Value, target.Indicator, indicators.GetValueOrDefault(target.Id), target.Min, target.Max, target.Unit,
                target.Period, target.Direction)));
    }
}
