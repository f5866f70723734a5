using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Corrections (đính chính) that have been made, one a row, each with what the source says.</summary>
internal static class CorrectionsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã đính chính", "Mã tạo từ nội dung đính chính; bản ghi được đính chính dẫn mã này ở cột corrections."),
        new("record_kind", ColumnType.Text, "Loại bản ghi", "Bản ghi được đính chính nằm ở bộ dữ liệu nào.")
        {
            Values = [new("task", "Nhiệm vụ (tasks)"), new("section", "Mục của văn bản (sections)"), new("document", "Văn bản (documents)")],
        },
        new("record", ColumnType.Text, "Bản ghi", "Mã của bản ghi được đính chính."),
        new("field", ColumnType.Text, "Trường", "Tên trường được đính chính."),
        new("expect", ColumnType.Text, "Nguồn ghi", "Những chữ trong văn bản gốc được thay."),
        new("value", ColumnType.Text, "Công bố", "Những chữ được công bố thay vào."),
        new("original", ColumnType.Text, "Cả trường theo nguồn", "Toàn bộ trường như văn bản gốc ghi, trước đính chính này."),
        new("reason", ColumnType.Text, "Lý do", "Vì sao đính chính."),
        new("evidence", ColumnType.Text, "Bằng chứng", "Chỗ nào trong các văn bản cho thấy điều đó."),
        new("who", ColumnType.Text, "Người quyết định", "Ai quyết định đính chính."),
        new("when", ColumnType.Date, "Ngày", "Ngày quyết định."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var sections = findings.Corpus.Documents.SelectMany(document => document.Extracted.Sections).DistinctBy(section => section.Id, StringComparer.Ordinal)
            .ToDictionary(section => section.Id, StringComparer.Ordinal);
        return new Dataset(
            "corrections", "Đính chính",
            "Những chỗ dữ liệu công bố khác văn bản gốc vì bản gốc bị quét sai hoặc in sai: nguồn ghi gì, công bố gì, vì sao, bằng chứng ở đâu, "
            + "ai quyết định, ngày nào. Văn bản gốc không bao giờ bị sửa.",
            Columns, ["id"], [],
            [.. findings.Corpus.Corrections.Select(applied => Row(applied, PageOf(applied, sections)))]);
    }

    private static ImmutableArray<object?> Row(AppliedCorrection applied, string page)
    {
        var correction = applied.Correction;
        return Cells.SourcedRow(
            applied.Place, page,
            applied.Id, applied.Kind, correction.Record, correction.Field, correction.Expect, correction.Value, applied.Original,
            correction.Reason, correction.Evidence, correction.Who, correction.When);
    }

    private static string PageOf(AppliedCorrection applied, Dictionary<string, SectionRecord> sections) => applied.Kind switch
    {
        "task" => Addresses.Task(new TaskId(applied.Correction.Record)),
        "section" => Addresses.Section(sections[applied.Correction.Record]),
        _ => Addresses.Document(new DocumentId(applied.Correction.Record)),
    };
}
