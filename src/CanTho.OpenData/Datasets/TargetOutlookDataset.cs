using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>What reports expect of the year's targets, one target a row.</summary>
internal static class TargetOutlookDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã", "Mã của đánh giá.",
            "ID", "ID of the assessment."),
        new("document", ColumnType.Text, "Văn bản", "Mã của báo cáo đánh giá.",
            "Document", "ID of the report that assesses."),
        new("indicator", ColumnType.Text, "Chỉ tiêu (nguyên văn)", "Chỉ tiêu theo lời báo cáo.",
            "Indicator (verbatim)", "The indicator in the words of the report."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu; để trống khi danh mục chưa có.",
            "Indicator ID", "ID in the register of indicators; empty where the register does not hold it yet."),
        new("outlook", ColumnType.Text, "Khả năng đạt", "Đánh giá của chính báo cáo.",
            "Outlook", "Assessment made by the report itself.")
        {
            Values = [new("on_track", "Có khả năng đạt", "Likely to be met"), new("at_risk", "Còn khó khăn", "Difficult to meet")],
        },
        new("plan_min", ColumnType.Number, "Kế hoạch, mức dưới", "Mức dưới của kế hoạch nếu báo cáo nêu.",
            "Plan, lower value", "Lower bound of the plan, where the report states it."),
        new("plan_max", ColumnType.Number, "Kế hoạch, mức trên", "Mức trên của kế hoạch nếu báo cáo nêu.",
            "Plan, upper value", "Upper bound of the plan, where the report states it."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị của kế hoạch.",
            "Unit", "Unit of the plan."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var indicators = IndicatorKeys.Of(findings.Corpus);
        return new Dataset(
            "target-outlook", "Khả năng đạt chỉ tiêu",
            "Đánh giá của các báo cáo về khả năng đạt từng chỉ tiêu của năm, theo lời báo cáo. Đây không phải đánh giá của cổng.",
            "Outlook for targets",
            "Assessments by reports of whether each target of the year is likely to be met, in the words of the report. They are not "
            + "assessments by this portal.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["indicator_id"], "indicators", ["id"])],
            [.. findings.Corpus.Documents.SelectMany(document => document.Extracted.Outlooks).Select(outlook => Cells.SourcedRow(
                outlook.Source, Addresses.Line(outlook.Document, outlook.Source.Span.FirstLine), [],
                outlook.Id, outlook.Document.Value, outlook.Indicator, indicators.GetValueOrDefault(outlook.Id), outlook.Outlook, outlook.PlanMin,
                outlook.PlanMax, outlook.Unit))]);
    }
}
