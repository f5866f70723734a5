using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Complaints about sources and data (data about the quality of data), one a row. Each is also on the page of data quality.</summary>
internal static class DiagnosticsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã ghi nhận", "Mã tạo từ nội dung ghi nhận và chỗ của nó.",
            "Diagnostic ID", "Made from the complaint and its place."),
        new("severity", ColumnType.Text, "Mức độ", "Mức độ; bản công bố không bao giờ có lỗi (error).",
            "Severity", "How grave; a published state never has an error.")
        {
            Values =
            [
                new("error", "Lỗi, không công bố được", "Error, stops publication"),
                new("warning", "Cảnh báo, nên xem lại", "Warning, to be looked at"),
                new("info", "Thông tin", "Information"),
            ],
        },
        new("code", ColumnType.Text, "Mã quy tắc", "Mã của quy tắc kiểm tra, không bao giờ đổi nghĩa.",
            "Rule", "Code of the rule that complains; it never changes its meaning."),
        new("message", ColumnType.Text, "Nội dung", "Điều được ghi nhận.",
            "Message", "What was found, in Vietnamese."),
        new("fix", ColumnType.Text, "Cách xử lý", "Nên làm gì; để trống khi nội dung đã nói rõ.",
            "What to do", "What to do, in Vietnamese; empty where the message says it."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản chứa dòng ấy; để trống khi ghi nhận thuộc tệp khác hoặc cả cổng.",
            "Document", "ID of the document that holds the line; empty where it is about another file or the whole portal."),
        new("column", ColumnType.WholeNumber, "Cột chữ", "Vị trí trong dòng, tính từ 1; để trống khi nói về cả dòng.",
            "Character", "Place in the line, counted from 1; empty where the whole line is meant."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="complaints">All complaints of the run so far.</param>
    internal static Dataset Build(Findings findings, IEnumerable<Diagnostic> complaints)
    {
        var documents = findings.Corpus.Documents.ToLookup(document => document.Extracted.Document.File.Path, StringComparer.Ordinal);
        return new Dataset(
            "diagnostics", "Chất lượng dữ liệu",
            "Những chỗ nguồn thiếu, mâu thuẫn hoặc đáng ngờ, và những điều cần biết khi dùng dữ liệu, mỗi ghi nhận một dòng với quy tắc và chỗ trong tệp. "
            + "Chỗ mâu thuẫn được công bố đúng như in; ghi nhận này đứng cạnh chứ không thay dữ liệu.",
            "Data quality",
            "Places where a source is incomplete, contradicts itself or is in doubt, and what to know before using the data, one complaint a row with its "
            + "rule and place. What contradicts itself is published as printed; these rows stand beside the data and do not replace them.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
            [.. complaints.DistinctBy(IdOf, StringComparer.Ordinal).Order().Select(complaint => Row(complaint, documents))])
        {
            DescribesData = true,
        };
    }

    private static ImmutableArray<object?> Row(Diagnostic complaint, ILookup<string, CorpusDocument> documents)
    {
        var candidates = complaint.File is null ? [] : documents[complaint.File].ToList();
        var document = candidates.FirstOrDefault(document => Holds(document, complaint.Line)) ?? (candidates is [var only] ? only : null);
        var lines = candidates is [] ? [] : candidates[0].Extracted.Document.File.Lines;
        var quote = complaint.Line >= 1 && complaint.Line <= lines.Length ? lines[complaint.Line - 1] : null;
        var source = complaint.File is null ? null
            : new Provenance(new SourceSpan(complaint.File, Math.Max(complaint.Line, 1), Math.Max(complaint.Line, 1)), quote ?? "");
        return Cells.SourcedRow(
            source, document is null || quote is null ? "/chat-luong/" : Addresses.Line(document.Id, complaint.Line), [],
            IdOf(complaint), complaint.SeverityName, complaint.Code, complaint.Message, complaint.Fix, document?.Id.Value,
            complaint.Column > 0 ? complaint.Column : null);
    }

    private static bool Holds(CorpusDocument document, int line) =>
        line >= document.Extracted.Document.Span.FirstLine && line <= document.Extracted.Document.Span.LastLine;

    private static string IdOf(Diagnostic complaint) =>
        $"{complaint.Code.ToLowerInvariant()}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(complaint.ToString())))[..10]}";
}
