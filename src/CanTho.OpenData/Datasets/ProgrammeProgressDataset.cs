using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>How many tasks of a programme stand where, as reports count them, one status a row.</summary>
internal static class ProgrammeProgressDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã", "Mã của dòng."),
        new("document", ColumnType.Text, "Văn bản", "Mã của báo cáo."),
        new("programme", ColumnType.Text, "Chương trình", "Chương trình theo lời báo cáo."),
        new("total", ColumnType.WholeNumber, "Tổng số", "Tổng số nhiệm vụ, dự án của chương trình; để trống khi không nêu."),
        new("status", ColumnType.Text, "Trạng thái", "Trạng thái.")
        {
            Values =
            [
                new("done", "Đã thực hiện, đã ban hành"), new("in_progress", "Đang thực hiện"), new("planned", "Sẽ thực hiện sau"),
                new("central", "Trung ương đang thực hiện"), new("under_review", "Đang rà soát"),
            ],
        },
        new("status_raw", ColumnType.Text, "Trạng thái (nguyên văn)", "Lời báo cáo nêu trạng thái."),
        new("count", ColumnType.WholeNumber, "Số lượng", "Số nhiệm vụ, dự án ở trạng thái đó."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "programme-progress", "Tiến độ chương trình",
        "Số nhiệm vụ, dự án của từng chương trình theo trạng thái, như báo cáo của thành phố đếm. Cổng không đếm lại.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        [.. findings.Corpus.Documents.SelectMany(document => document.Extracted.Progress).Select(line => Cells.SourcedRow(
            line.Source, Addresses.Line(line.Document, line.Source.Span.FirstLine),
            line.Id, line.Document.Value, line.Programme, line.Total, line.Status, line.StatusRaw, line.Count))]);
}
