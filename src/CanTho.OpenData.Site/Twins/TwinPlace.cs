using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>Where something stands in a source: file, lines, the words on them, and the page of the line.</summary>
/// <param name="Document">The document.</param>
/// <param name="Source">The lines and the words.</param>
internal sealed record TwinPlace(DocumentId Document, Provenance Source)
{
    /// <summary>How it is written: names as those of <c>extract</c>.</summary>
    public static RecordShape<TwinPlace> Shape { get; } = new RecordShape<TwinPlace>("Chỗ trong văn bản gốc", "source")
        .Field("file", "Đường dẫn của tệp văn bản gốc.", Scalars.Text, place => place.Source.Span.File)
        .Field("first_line", "Dòng đầu tiên trong tệp gốc, tính từ 1.", Scalars.Whole, place => place.Source.Span.FirstLine)
        .Field("last_line", "Dòng cuối cùng trong tệp gốc, tính cả dòng này.", Scalars.Whole, place => place.Source.Span.LastLine)
        .Field("quote", "Nguyên văn trên các dòng đó; các đoạn bị ngắt trang được nối bằng một dấu cách.", Scalars.Text, place => place.Source.Quote)
        .Field("url", "Địa chỉ của dòng đầu trên trang bản nhận được, tính từ gốc của cổng.", Scalars.Address,
            place => Routes.SourceLine(place.Document, place.Source.Span.FirstLine));
}
