using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Documents (văn bản) of the portal, one a row; one file can hold several.</summary>
internal static class DocumentsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã văn bản", "Mã ổn định, cũng là phần cuối của địa chỉ trang.",
            "Document ID", "Stable; it is also the last part of the address of the page."),
        new("type", ColumnType.Text, "Loại văn bản", "Loại như in trong văn bản; để trống khi không in.",
            "Type", "Type of document as printed; empty where not printed."),
        new("number", ColumnType.Text, "Số, ký hiệu", "Số và ký hiệu; để trống khi văn bản bỏ trống số.",
            "Number", "Number and symbol; empty where the document leaves the number blank."),
        new("number_blank", ColumnType.Text, "Mẫu số bỏ trống", "Phần ký hiệu in sẵn khi số bị bỏ trống.",
            "Blank number form", "The symbol as printed where the number is left blank."),
        new("issued", ColumnType.PartialDate, "Ngày ban hành", "Ngày ban hành, đến mức văn bản nêu: năm, năm-tháng hoặc năm-tháng-ngày.",
            "Date of issue", "As far as the document gives it: year, year-month or year-month-day."),
        new("title", ColumnType.Text, "Trích yếu", "Trích yếu nội dung.",
            "Title", "Title of the document."),
        new("short_title", ColumnType.Text, "Tên ngắn", "Tên ngắn dùng trong danh sách.",
            "Short title", "Short title for lists."),
        new("issuer", ColumnType.Text, "Cơ quan ban hành", "Cơ quan ban hành; để trống khi văn bản không nêu.",
            "Issuing body", "Body that issues the document; empty where the document does not say."),
        new("place", ColumnType.Text, "Nơi ban hành", "Địa danh ghi cạnh ngày tháng.",
            "Place of issue", "Place named beside the date."),
        new("signer", ColumnType.Text, "Người ký", "Họ tên người ký; để trống khi không có chữ ký.",
            "Signatory", "Name of the person who signs; empty where there is no signature."),
        new("signer_role", ColumnType.Text, "Chức vụ người ký", "Tư cách, chức vụ khi ký.",
            "Office of the signatory", "Office or capacity in which they sign."),
        new("draft", ColumnType.Boolean, "Bản dự thảo", "Đúng khi bản nhận được không có số hoặc không có chữ ký.",
            "Draft", "True where the text received has no number or no signature."),
        new("based_on", ColumnType.List, "Viện dẫn ở phần mở đầu", "Mã các viện dẫn nằm trong phần mở đầu của văn bản (căn cứ, văn bản chính).",
            "Citations in the preamble", "IDs of the citations in the opening part of the document (legal basis, parent document)."),
        new("attached_to", ColumnType.Text, "Kèm theo", "Văn bản mà văn bản này kèm theo, theo nguyên văn.",
            "Attached to", "The document to which this one is attached, verbatim."),
        new("attachments", ColumnType.List, "Phụ lục được nêu", "Các phụ lục mà văn bản nêu tên; chưa chắc đã có trên cổng.",
            "Appendices named", "Appendices that the document names; the portal may not hold them."),
        new("recipients", ColumnType.List, "Nơi nhận", "Nơi nhận, từng dòng một.",
            "Recipients", "Recipients, line by line."),
        new("unknown", ColumnType.List, "Điều chưa rõ", "Những điều còn thiếu hoặc chưa chắc về bản nhận được.",
            "What is not known", "What is missing or uncertain about the text received."),
        new("file_sha256", ColumnType.Text, "SHA-256 của tệp", "Mã SHA-256 của tệp gốc như đã nhận.",
            "SHA-256 of the file", "SHA-256 of the source file as received."),
        new("file_bytes", ColumnType.WholeNumber, "Kích thước tệp", "Kích thước tệp gốc.",
            "File size", "Size of the source file in bytes.", "byte"),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "documents", "Văn bản",
        "Các văn bản (kế hoạch, phụ lục, báo cáo, nghị quyết) đã đưa lên cổng, với số, ngày, cơ quan ban hành, người ký và mã kiểm tra của tệp gốc. "
        + "Điều gì văn bản không nêu thì để trống.",
        "Documents",
        "Documents on this portal (plans, appendices, reports, resolutions), with number, date, issuing body, signatory and checksum of "
        + "the source file. What a document does not state is left empty.",
        Columns, ["id"], [],
        [.. findings.Corpus.Documents.Select(Row)]);

    private static ImmutableArray<object?> Row(CorpusDocument document)
    {
        var header = document.Header;
        var file = document.Extracted.Document.File;
        return Cells.SourcedRow(
            header.Source, Addresses.Document(document.Id), document.Corrections,
            document.Id.Value, header.Type, header.Number, header.NumberBlank, header.Issued, header.Title, document.ShortTitle,
            header.Issuer, header.Place, header.Signer, header.SignerRole, header.IsDraft, Grounds(document.Extracted),
            header.AttachedTo, header.Attachments, header.Recipients, document.Sidecar?.Unknown ?? [], file.Sha256, file.Bytes);
    }

    private static ImmutableArray<string> Grounds(ExtractedDocument extracted)
    {
        var front = extracted.Document.Front.Select(block => block.Span).ToImmutableArray();
        return
        [
            .. extracted.Citations
                .Where(citation => front.Any(span => citation.Line >= span.FirstLine && citation.Line <= span.LastLine))
                .Select(citation => citation.Id),
        ];
    }
}
