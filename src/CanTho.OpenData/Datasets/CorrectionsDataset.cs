using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Corrections (đính chính) that have been made, one a row, each with what the source says.</summary>
internal static class CorrectionsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã đính chính", "Mã tạo từ nội dung đính chính; bản ghi được đính chính dẫn mã này ở cột corrections.",
            "Correction ID", "Made from the content of the correction; the corrected record names it in its column corrections."),
        new("record_kind", ColumnType.Text, "Loại bản ghi", "Bản ghi được đính chính nằm ở bộ dữ liệu nào.",
            "Kind of record", "The dataset that holds the corrected record.")
        {
            Values =
            [
                new("task", "Nhiệm vụ (tasks)", "Task (tasks)"),
                new("section", "Mục của văn bản (sections)", "Section of a document (sections)"),
                new("document", "Văn bản (documents)", "Document (documents)"),
            ],
        },
        new("record", ColumnType.Text, "Bản ghi", "Mã của bản ghi được đính chính.",
            "Record", "ID of the corrected record."),
        new("field", ColumnType.Text, "Trường", "Tên trường được đính chính.",
            "Field", "Name of the corrected field."),
        new("expect", ColumnType.Text, "Nguồn ghi", "Những chữ trong văn bản gốc được thay.",
            "Source says", "The words of the source that are replaced."),
        new("value", ColumnType.Text, "Công bố", "Những chữ được công bố thay vào.",
            "Published as", "The words published instead."),
        new("original", ColumnType.Text, "Cả trường theo nguồn", "Toàn bộ trường như văn bản gốc ghi, trước đính chính này.",
            "Whole field as in the source", "The whole field as the source has it, before this correction."),
        new("reason", ColumnType.Text, "Lý do", "Vì sao đính chính.",
            "Reason", "Why it was corrected."),
        new("evidence", ColumnType.Text, "Bằng chứng", "Chỗ nào trong các văn bản cho thấy điều đó.",
            "Evidence", "Where the documents show it."),
        new("who", ColumnType.Text, "Người quyết định", "Ai quyết định đính chính.",
            "Decided by", "Who decided on the correction."),
        new("when", ColumnType.Date, "Ngày", "Ngày quyết định.",
            "Date", "Date of the decision."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var sections = findings.Corpus.Documents.SelectMany(document => document.Extracted.Sections).DistinctBy(section => section.Id, StringComparer.Ordinal)
            .ToDictionary(section => section.Id, StringComparer.Ordinal);
        var files = findings.Corpus.Documents.Select(document => document.Extracted.Document.File).DistinctBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        return new Dataset(
            "corrections", "Đính chính",
            "Những chỗ dữ liệu công bố khác văn bản gốc vì bản gốc bị quét sai hoặc in sai: nguồn ghi gì, công bố gì, vì sao, bằng chứng ở đâu, "
            + "ai quyết định, ngày nào. Văn bản gốc không bao giờ bị sửa.",
            "Corrections",
            "Places where the published data differ from the source text because the source was scanned or printed wrongly: what the source "
            + "says, what is published, why, on what evidence, who decided and when. The source texts themselves are never edited.",
            Columns, ["id"], [],
            [.. findings.Corpus.Corrections.Select(applied => Row(applied, PlaceOf(applied, files), PageOf(applied, sections)))]);
    }

    private static ImmutableArray<object?> Row(AppliedCorrection applied, Provenance place, string page)
    {
        var correction = applied.Correction;
        return Cells.SourcedRow(
            place, page, [applied.Id],
            applied.Id, applied.Kind, correction.Record, correction.Field, correction.Expect, correction.Value, applied.Original,
            correction.Reason, correction.Evidence, correction.Who, correction.When);
    }

    /// <summary>The one line of the record that has the words; the whole record where a page break cuts them.</summary>
    private static Provenance PlaceOf(AppliedCorrection applied, Dictionary<string, SourceFile> files)
    {
        var span = applied.Place.Span;
        if (files.TryGetValue(span.File, out var file))
        {
            for (var line = span.FirstLine; line <= Math.Min(span.LastLine, file.Lines.Length); line++)
            {
                if (file.Lines[line - 1].Contains(applied.Correction.Expect, StringComparison.Ordinal))
                {
                    return new Provenance(new SourceSpan(span.File, line, line), file.Lines[line - 1].Trim());
                }
            }
        }

        return applied.Place;
    }

    private static string PageOf(AppliedCorrection applied, Dictionary<string, SectionRecord> sections) => applied.Kind switch
    {
        "task" => Addresses.Task(new TaskId(applied.Correction.Record)),
        "section" => Addresses.Section(sections[applied.Correction.Record]),
        _ => Addresses.Document(new DocumentId(applied.Correction.Record)),
    };
}
