using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Each target against the latest figure of the same indicator (mục tiêu so với kết quả), one target a row.</summary>
internal static class TargetResultsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("target", ColumnType.Text, "Mã mục tiêu", "Mã của mục tiêu.",
            "Target ID", "ID of the target."),
        new("observation", ColumnType.Text, "Mã số liệu", "Mã của số liệu mới nhất cùng chỉ tiêu, cùng đơn vị; nhiều số liệu cùng kỳ thì lấy số in trước.",
            "Observation ID", "ID of the latest figure of the same indicator in the same unit; of several figures of one period the first printed."),
        new("document", ColumnType.Text, "Văn bản đặt mục tiêu", "Mã của văn bản đặt mục tiêu; một mục tiêu được nhắc ở nhiều nơi thì mỗi nơi một dòng.",
            "Document of the target", "ID of the document that sets the target; a target that several passages repeat has a row for each."),
        new("result_document", ColumnType.Text, "Văn bản nêu kết quả", "Mã của văn bản nêu số liệu.",
            "Document of the result", "ID of the document that states the figure."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu.",
            "Indicator ID", "ID in the register of indicators."),
        new("indicator_name", ColumnType.Text, "Tên chỉ tiêu", "Tên chuẩn của chỉ tiêu.",
            "Indicator", "Canonical name of the indicator."),
        new("direction", ColumnType.Text, "Cách nêu", "Mục tiêu là tăng, giảm, đạt hay chiếm.",
            "Wording", "Whether the target is to increase, decrease, reach a level or make up a share.") { Values = TargetsDataset.Directions },
        new("target_min", ColumnType.Number, "Mục tiêu, mức dưới", "Mức dưới, hoặc con số duy nhất.",
            "Target, lower value", "Lower bound, or the only value."),
        new("target_max", ColumnType.Number, "Mục tiêu, mức trên", "Mức trên; để trống khi là “từ … trở lên”.",
            "Target, upper value", "Upper bound; empty for “từ … trở lên” (from … upwards)."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị của mục tiêu, cũng là đơn vị của value và gap.",
            "Unit", "Unit of the target, also of value and gap."),
        new("target_period", ColumnType.Text, "Kỳ của mục tiêu", "Năm hoặc giai đoạn; để trống khi không nêu.",
            "Target period", "Year or years; empty where not stated."),
        new("value", ColumnType.Number, "Kết quả", "Số liệu, đổi về đơn vị của mục tiêu; mục tiêu là mức giảm thì giảm ghi số dương.",
            "Result", "The figure in the unit of the target; against a target that is a fall, a fall is positive."),
        new("result_period", ColumnType.Text, "Kỳ của kết quả", "Kỳ của số liệu; để trống khi không nêu.",
            "Result period", "Period of the figure; empty where not stated."),
        new("result_qualifier", ColumnType.Text, "Tính chất của kết quả", "ước hoặc lũy kế; để trống khi không nêu.",
            "Qualifier of the result", "“ước” (estimate) or “lũy kế” (cumulative); empty where not stated."),
        new("period_relation", ColumnType.Text, "Hai kỳ so với nhau", "Kỳ của kết quả đứng thế nào so với kỳ của mục tiêu; đọc cùng với gap.",
            "Relation of the periods", "How the period of the result stands to that of the target; to be read together with gap.")
        {
            Values =
            [
                new("same", "Cùng một kỳ", "The same period"),
                new("part", "Kết quả mới là một phần kỳ của mục tiêu", "The result covers a part of the target’s period"),
                new("other", "Hai kỳ khác nhau", "Different periods"),
                new("unknown", "Nguồn không nêu kỳ của một bên", "The period of one of them is not stated"),
            ],
        },
        new("gap", ColumnType.Number, "Chênh lệch", "Kết quả thấp hơn (âm) hoặc cao hơn (dương) mục tiêu bao nhiêu; 0 khi nằm trong khoảng. Để trống khi không so được. Đây không phải đánh giá đạt hay không đạt.",
            "Gap", "How far the result is below (negative) or above (positive) the target; 0 inside its range. Empty where they cannot be compared. It is no verdict."),
        new("obstacle", ColumnType.Text, "Vì sao không so được", "Để trống khi so được.",
            "Obstacle", "Why the two cannot be compared; empty where they can.")
        {
            Values =
            [
                new("periods_differ", "Số cộng dồn của hai kỳ dài ngắn khác nhau", "Amounts over periods that are not equally long"),
                new("period_unknown", "Nguồn không nêu kỳ của mục tiêu hoặc của số liệu", "The period of the target or of the figure is not stated"),
                new("direction_differs", "Mục tiêu là mức giảm, số liệu thì không", "The target is a fall and the figure is not"),
            ],
        },
        new("result_source_file", ColumnType.Text, "Tệp nguồn của kết quả", "Đường dẫn tệp văn bản gốc nêu số liệu.",
            "Source file of the result", "Path of the source text that states the figure."),
        new("result_source_first_line", ColumnType.WholeNumber, "Dòng đầu của kết quả", "Dòng đầu tiên của số liệu trong tệp ấy, tính từ 1.",
            "First line of the result", "First line of the figure in that file, counted from 1."),
        new("result_source_last_line", ColumnType.WholeNumber, "Dòng cuối của kết quả", "Dòng cuối cùng của số liệu trong tệp ấy.",
            "Last line of the result", "Last line of the figure in that file."),
        new("result_source_quote", ColumnType.Text, "Trích kết quả", "Nguyên văn nêu số liệu. Nguồn của mục tiêu ở các cột source_….",
            "Quotation of the result", "The words that state the figure, verbatim. The source of the target is in the columns source_…."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "target-results", "Mục tiêu so với kết quả",
        "Mỗi mục tiêu của kế hoạch, nghị quyết đặt cạnh số liệu mới nhất của báo cáo về cùng chỉ tiêu, với chênh lệch tính theo một quy tắc công khai. "
        + "Tỷ lệ được so như in; số cộng dồn chỉ so khi hai kỳ dài bằng nhau; không so được thì ghi lý do. Cổng không kết luận đạt hay không đạt.",
        "Targets against results",
        "Each target of a plan or resolution beside the latest figure of a report on the same indicator, with the gap by a published rule. Rates are "
        + "compared as printed; amounts only over periods equally long; where a comparison is not possible the reason is given. It is no verdict.",
        Columns, ["target"],
        [
            new ForeignKey(["target"], "targets", ["id"]), new ForeignKey(["observation"], "observations", ["id"]),
            new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["result_document"], "documents", ["id"]),
            new ForeignKey(["indicator_id"], "indicators", ["id"]),
        ],
        DatasetRows.Of(findings.Indicators.SelectMany(series => series.Gaps.Select(gap => (series.Indicator, gap))), pair => Row(pair.Indicator, pair.gap)));

    private static ImmutableArray<object?> Row(Indicator indicator, TargetGap gap)
    {
        var (target, result) = (gap.Target, gap.Observation);
        return Cells.SourcedRow(
            target.Source, Addresses.Indicator(indicator.Id), [],
            target.Id, result.Id, target.Document.Value, result.Document.Value, indicator.Id.Value, indicator.Name, target.Direction, target.Min, target.Max, target.Unit, target.Period,
            gap.Value, result.Period, result.Qualifier, RelationName(target.Period, result.Period), gap.Gap, ObstacleName(gap.Obstacle),
            result.Source.Span.File, result.Source.Span.FirstLine, result.Source.Span.LastLine, result.Source.Quote);
    }

    private static string RelationName(string? aimed, string? seen) => (StatedPeriod.Of(aimed), StatedPeriod.Of(seen)) switch
    {
        ({ } target, { } result) when target == result => "same",
        ({ } target, { } result) when target.Start <= result.Start && result.End <= target.End => "part",
        ({ }, { }) => "other",
        _ => "unknown",
    };

    private static string? ObstacleName(GapObstacle? obstacle) => obstacle switch
    {
        null => null,
        GapObstacle.PeriodsDiffer => "periods_differ",
        GapObstacle.DirectionDiffers => "direction_differs",
        _ => "period_unknown",
    };
}
