using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>How many tasks of a programme stand where, as reports count them, one status a row.</summary>
internal static class ProgrammeProgressDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã", "Mã của dòng.",
            "ID", "ID of the row."),
        new("document", ColumnType.Text, "Văn bản", "Mã của báo cáo.",
            "Document", "ID of the report."),
        new("programme", ColumnType.Text, "Chương trình", "Chương trình theo lời báo cáo.",
            "Programme", "The programme in the words of the report."),
        new("total", ColumnType.WholeNumber, "Tổng số", "Tổng số nhiệm vụ, dự án của chương trình; để trống khi không nêu.",
            "Total", "Total number of tasks and projects of the programme; empty where not stated.", "nhiệm vụ, dự án"),
        new("status", ColumnType.Text, "Trạng thái", "Trạng thái.",
            "Status", "Status of the tasks and projects counted.")
        {
            Values =
            [
                new("done", "Đã thực hiện, đã ban hành", "Done or issued"),
                new("in_progress", "Đang thực hiện", "Under way"),
                new("planned", "Sẽ thực hiện sau", "To be done later"),
                new("central", "Trung ương đang thực hiện", "Being done by central government"),
                new("under_review", "Đang rà soát", "Under review"),
            ],
        },
        new("status_raw", ColumnType.Text, "Trạng thái (nguyên văn)", "Lời báo cáo nêu trạng thái.",
            "Status (verbatim)", "The words of the report that state the status."),
        new("count", ColumnType.WholeNumber, "Số lượng", "Số nhiệm vụ, dự án ở trạng thái đó.",
            "Count", "Number of tasks and projects in that status.", "nhiệm vụ, dự án"),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "programme-progress", "Tiến độ chương trình",
        "Số nhiệm vụ, dự án của từng chương trình theo trạng thái, như báo cáo của thành phố đếm. Cổng không đếm lại.",
        "Progress of programmes",
        "Number of tasks and projects of each programme by status, as counted by the reports of the city. The portal does not recount.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        [.. findings.Corpus.Documents.SelectMany(document => document.Extracted.Progress).Select(line => Cells.SourcedRow(
            line.Source, Addresses.Line(line.Document, line.Source.Span.FirstLine), [],
            line.Id, line.Document.Value, line.Programme, line.Total, line.Status, line.StatusRaw, line.Count))]);
}
