using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Targets (mục tiêu) of all documents, one a row.</summary>
internal static class TargetsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã mục tiêu", "Mã của mục tiêu."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản đặt mục tiêu."),
        new("indicator", ColumnType.Text, "Chỉ tiêu (nguyên văn)", "Tên chỉ tiêu theo lời văn bản."),
        new("indicator_id", ColumnType.Text, "Mã chỉ tiêu", "Mã trong danh mục chỉ tiêu; để trống khi danh mục chưa có."),
        new("min", ColumnType.Number, "Mức dưới", "Mức dưới, hoặc con số duy nhất."),
        new("max", ColumnType.Number, "Mức trên", "Mức trên; bằng mức dưới khi chỉ có một con số; để trống khi là “từ … trở lên”."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị theo lời văn bản."),
        new("period", ColumnType.Text, "Kỳ", "Năm hoặc giai đoạn: 2020, 2016-2020; để trống khi không nêu."),
        new("direction", ColumnType.Text, "Cách nêu", "Mục tiêu là tăng, giảm, đạt hay chiếm.")
        {
            Values = [new("increase", "Tăng"), new("decrease", "Giảm"), new("reach", "Đạt"), new("share", "Chiếm tỷ trọng")],
        },
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var indicators = IndicatorKeys.Of(findings.Corpus);
        return new Dataset(
            "targets", "Mục tiêu",
            "Các mục tiêu bằng số mà kế hoạch, nghị quyết của thành phố đặt ra, mỗi con số hoặc khoảng một dòng, kèm nguyên văn và kỳ của mục tiêu.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["indicator_id"], "indicators", ["id"])],
            [.. findings.Corpus.Documents.SelectMany(document => document.Extracted.Targets).Select(target => Cells.SourcedRow(
                target.Source, Addresses.Line(target.Document, target.Source.Span.FirstLine),
                target.Id, target.Document.Value, target.Indicator, indicators.GetValueOrDefault(target.Id), target.Min, target.Max, target.Unit,
                target.Period, target.Direction))]);
    }
}
