using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Figures (số liệu) of reports, one a row.</summary>
internal static class ObservationsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã số liệu", "Mã của số liệu.",
            "Observation ID", "ID of the observation."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản nêu số liệu.",
            "Document", "ID of the document that states the figure."),
        new("indicator", ColumnType.Text, "Chỉ tiêu (nguyên văn)", "Điều được đo, theo lời văn bản; bổ sung những chữ mà mệnh đề lược bỏ.",
            "Indicator (verbatim)", "What is measured, in the words of the document, with the words that the clause leaves out added."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu; để trống khi danh mục chưa có.",
            "Indicator ID", "ID in the register of indicators; empty where the register does not hold it yet."),
        new("value", ColumnType.Number, "Giá trị", "Con số; để trống khi nguồn chỉ nêu mức thay đổi hoặc tỷ lệ kế hoạch.",
            "Value", "The figure; empty where the source states only a change or a share of the plan."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị theo lời văn bản.",
            "Unit", "Unit in the words of the document."),
        new("measure", ColumnType.Text, "Loại số liệu", "Con số đo gì.",
            "Measure", "What the figure measures.") { Values = Measures },
        new("qualifier", ColumnType.Text, "Tính chất", "ước hoặc lũy kế; để trống khi không nêu.",
            "Qualifier", "“ước” (estimate) or “lũy kế” (cumulative); empty where not stated."),
        new("period", ColumnType.Text, "Kỳ", "2024-H1 là 6 tháng đầu năm, 2024-H2 là 6 tháng cuối năm, 2024-Q2 là quý II, 2024-9M là 9 tháng; năm, tháng, ngày theo ISO.",
            "Period", "2024-H1 is the first half of 2024, 2024-H2 the second half, 2024-Q2 the second quarter, 2024-9M the first nine months; years, months and days follow ISO 8601."),
        new("yoy_pct", ColumnType.Number, "So với cùng kỳ", "Thay đổi so với cùng kỳ năm trước như nguồn in; giảm là số âm.",
            "Change on the year", "Change on the same period of the previous year, in per cent as printed; a fall is negative.", "%"),
        new("plan_pct", ColumnType.Number, "So với kế hoạch", "Tỷ lệ so với kế hoạch như nguồn in; hai kế hoạch thì lấy kế hoạch nêu trước.",
            "Share of the plan", "Per cent of the plan, as printed; where two plans are named, the first.", "%"),
        new("previous_value", ColumnType.Number, "Giá trị cùng kỳ", "Giá trị cùng kỳ năm trước khi mệnh đề hoặc chú thích của nó có nêu.",
            "Value a year before", "Value in the same period of the previous year, where the clause or its footnote states it."),
        new("footnote", ColumnType.WholeNumber, "Chú thích", "Số của chú thích chứa số liệu; để trống khi ở lời văn chính.",
            "Footnote", "Number of the footnote that holds the figure; empty where it stands in the main text."),
        .. SourceColumns.All,
    ];

    private static ImmutableArray<AllowedValue> Measures =>
    [
        new("level", "Giá trị, khối lượng", "Value or amount"),
        new("growth_yoy", "Mức tăng, giảm so với cùng kỳ", "Rise or fall on the same period of the previous year"),
        new("share", "Tỷ lệ, tỷ trọng", "Make up a share"),
        new("pct_of_plan", "Chỉ nêu tỷ lệ so với kế hoạch", "Share of the plan alone"),
        new("contribution", "Điểm đóng góp vào tăng trưởng", "Percentage points contributed to growth"),
        new("cumulative", "Lũy kế", "Cumulative"),
        new("count", "Số lượng", "Number of things or people"),
        new("ratio", "Số lượng trên tổng số", "Number out of a total"),
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var indicators = IndicatorKeys.Of(findings.Corpus);
        return new Dataset(
            "observations", "Số liệu",
            "Các số liệu mà báo cáo của thành phố nêu trong lời văn và chú thích, mỗi số liệu một dòng, với kỳ, mức so cùng kỳ và so kế hoạch như nguồn in. "
            + "Mâu thuẫn trong nguồn được giữ nguyên và ghi ở trang chất lượng dữ liệu.",
            "Observations",
            "Figures that the reports of the city state in text and footnotes, one a row, with period, change on the year and share of the "
            + "plan as printed. Contradictions in a source are kept as printed and listed on the data quality page.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["indicator_id"], "indicators", ["id"])],
            DatasetRows.Of(findings.Corpus.Documents.SelectMany(document => document.Extracted.Observations), figure => Cells.SourcedRow(
                figure.Source, Addresses.Line(figure.Document, figure.Source.Span.FirstLine), [],
                figure.Id, figure.Document.Value, figure.Indicator, indicators.GetValueOrDefault(figure.Id), figure.Value, figure.Unit, figure.Measure,
                figure.Qualifier, figure.Period, figure.YoyPct, figure.PlanPct, figure.PreviousValue, figure.Footnote)));
    }
}
