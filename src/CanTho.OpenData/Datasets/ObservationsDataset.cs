using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Figures (số liệu) of reports, one a row.</summary>
internal static class ObservationsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã số liệu", "Mã của số liệu."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản nêu số liệu."),
        new("indicator", ColumnType.Text, "Chỉ tiêu (nguyên văn)", "Điều được đo, theo lời văn bản; bổ sung những chữ mà mệnh đề lược bỏ."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu; để trống khi danh mục chưa có."),
        new("value", ColumnType.Number, "Giá trị", "Con số; để trống khi nguồn chỉ nêu mức thay đổi hoặc tỷ lệ kế hoạch."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị theo lời văn bản."),
        new("measure", ColumnType.Text, "Loại số liệu", "Con số đo gì.") { Values = Measures },
        new("qualifier", ColumnType.Text, "Tính chất", "ước hoặc lũy kế; để trống khi không nêu."),
        new("period", ColumnType.Text, "Kỳ", "2024-H1 là 6 tháng đầu năm, 2024-H2 là 6 tháng cuối năm, 2024-Q2 là quý II, 2024-9M là 9 tháng; năm, tháng, ngày theo ISO."),
        new("yoy_pct", ColumnType.Number, "So với cùng kỳ", "Thay đổi so với cùng kỳ năm trước như nguồn in; giảm là số âm.", "%"),
        new("plan_pct", ColumnType.Number, "So với kế hoạch", "Tỷ lệ so với kế hoạch như nguồn in; hai kế hoạch thì lấy kế hoạch nêu trước.", "%"),
        new("previous_value", ColumnType.Number, "Giá trị cùng kỳ", "Giá trị cùng kỳ năm trước khi mệnh đề hoặc chú thích của nó có nêu."),
        new("footnote", ColumnType.WholeNumber, "Chú thích", "Số của chú thích chứa số liệu; để trống khi ở lời văn chính."),
        .. SourceColumns.All,
    ];

    private static ImmutableArray<AllowedValue> Measures =>
    [
        new("level", "Giá trị, khối lượng"), new("growth_yoy", "Mức tăng, giảm so với cùng kỳ"), new("share", "Tỷ lệ, tỷ trọng"),
        new("pct_of_plan", "Chỉ nêu tỷ lệ so với kế hoạch"), new("contribution", "Điểm đóng góp vào tăng trưởng"), new("cumulative", "Lũy kế"),
        new("count", "Số lượng"), new("ratio", "Số lượng trên tổng số"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var indicators = IndicatorKeys.Of(findings.Corpus);
        return new Dataset(
            "observations", "Số liệu",
            "Các số liệu mà báo cáo của thành phố nêu trong lời văn và chú thích, mỗi số liệu một dòng, với kỳ, mức so cùng kỳ và so kế hoạch như nguồn in. "
            + "Mâu thuẫn trong nguồn được giữ nguyên và ghi ở trang chất lượng dữ liệu.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["indicator_id"], "indicators", ["id"])],
            [.. findings.Corpus.Documents.SelectMany(document => document.Extracted.Observations).Select(figure => Cells.SourcedRow(
                figure.Source, Addresses.Line(figure.Document, figure.Source.Span.FirstLine),
                figure.Id, figure.Document.Value, figure.Indicator, indicators.GetValueOrDefault(figure.Id), figure.Value, figure.Unit, figure.Measure,
                figure.Qualifier, figure.Period, figure.YoyPct, figure.PlanPct, figure.PreviousValue, figure.Footnote))]);
    }
}
