using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Documents (văn bản) of the portal, one a row; one file can hold several.</summary>
internal static class DocumentsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã văn bản", "Mã ổn định, cũng là phần cuối của địa chỉ trang."),
        new("type", ColumnType.Text, "Loại văn bản", "Loại như in trong văn bản; để trống khi không in."),
        new("number", ColumnType.Text, "Số, ký hiệu", "Số và ký hiệu; để trống khi văn bản bỏ trống số."),
        new("number_blank", ColumnType.Text, "Mẫu số bỏ trống", "Phần ký hiệu in sẵn khi số bị bỏ trống."),
        new("issued", ColumnType.PartialDate, "Ngày ban hành", "Ngày ban hành, đến mức văn bản nêu: năm, năm-tháng hoặc năm-tháng-ngày."),
        new("title", ColumnType.Text, "Trích yếu", "Trích yếu nội dung."),
        new("short_title", ColumnType.Text, "Tên ngắn", "Tên ngắn dùng trong danh sách."),
        new("issuer", ColumnType.Text, "Cơ quan ban hành", "Cơ quan ban hành; để trống khi văn bản không nêu."),
        new("place", ColumnType.Text, "Nơi ban hành", "Địa danh ghi cạnh ngày tháng."),
        new("signer", ColumnType.Text, "Người ký", "Họ tên người ký; để trống khi không có chữ ký."),
        new("signer_role", ColumnType.Text, "Chức vụ người ký", "Tư cách, chức vụ khi ký."),
        new("draft", ColumnType.Boolean, "Bản dự thảo", "Đúng khi bản nhận được không có số hoặc không có chữ ký."),
        new("based_on", ColumnType.List, "Viện dẫn ở phần mở đầu", "Mã các viện dẫn nằm trong phần mở đầu của văn bản (căn cứ, văn bản chính)."),
        new("attached_to", ColumnType.Text, "Kèm theo", "Văn bản mà văn bản này kèm theo, theo nguyên văn."),
        new("attachments", ColumnType.List, "Phụ lục được nêu", "Các phụ lục mà văn bản nêu tên; chưa chắc đã có trên cổng."),
        new("recipients", ColumnType.List, "Nơi nhận", "Nơi nhận, từng dòng một."),
        new("unknown", ColumnType.List, "Điều chưa rõ", "Những điều còn thiếu hoặc chưa chắc về bản nhận được."),
        new("file_sha256", ColumnType.Text, "SHA-256 của tệp", "Mã SHA-256 của tệp gốc như đã nhận."),
        new("file_bytes", ColumnType.WholeNumber, "Kích thước tệp", "Kích thước tệp gốc.", "byte"),
        SourceColumns.Corrections,
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "documents", "Văn bản",
        "Các văn bản (kế hoạch, phụ lục, báo cáo, nghị quyết) đã đưa lên cổng, với số, ngày, cơ quan ban hành, người ký và mã kiểm tra của tệp gốc. "
        + "Điều gì văn bản không nêu thì để trống.",
        Columns, ["id"], [],
        [.. findings.Corpus.Documents.Select(Row)]);

    private static ImmutableArray<object?> Row(CorpusDocument document)
    {
        var header = document.Header;
        var file = document.Extracted.Document.File;
        return Cells.SourcedRow(
            header.Source, Addresses.Document(document.Id),
            document.Id.Value, header.Type, header.Number, header.NumberBlank, header.Issued, header.Title, document.ShortTitle,
            header.Issuer, header.Place, header.Signer, header.SignerRole, header.IsDraft, Grounds(document.Extracted),
            header.AttachedTo, header.Attachments, header.Recipients, document.Sidecar?.Unknown ?? [], file.Sha256, file.Bytes, document.Corrections);
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
