using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Sections (mục) of all documents with their text, one a row.</summary>
internal static class SectionsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã mục", "Mã văn bản và đường dẫn của mục.",
            "Section ID", "Document ID and path of the section."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản.",
            "Document", "ID of the document."),
        new("path", ColumnType.Text, "Số mục", "Số các mục từ trên xuống, ví dụ II.4.5.",
            "Section number", "Numbers of the sections from the top down, for example II.4.5."),
        new("level", ColumnType.WholeNumber, "Cấp", "Cấp của mục; 1 là cấp cao nhất.",
            "Level", "Level of the section; 1 is the highest."),
        new("heading", ColumnType.Text, "Tiêu đề", "Tiêu đề; để trống khi mục chỉ có lời văn.",
            "Heading", "Heading; empty where the section is text alone."),
        new("text", ColumnType.Text, "Nội dung", "Lời văn của riêng mục này, không gồm mục con; mỗi đoạn một dòng, đã nối qua chỗ ngắt trang.",
            "Text", "Text of this section alone, without subsections; one paragraph a line, rejoined over page breaks."),
        new("notes", ColumnType.List, "Chú thích", "Các chú thích có dấu trong mục, mở đầu bằng số chú thích.",
            "Footnotes", "Footnotes marked in the section, each beginning with its number."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "sections", "Mục của văn bản",
        "Toàn văn các văn bản, chia theo mục như đánh số trong văn bản. Đoạn văn bị ngắt trang được nối lại, chú thích được tách riêng; "
        + "nguyên văn theo dòng vẫn ở các cột nguồn.",
        "Sections of documents",
        "Full text of the documents, divided into sections as numbered in the text. Paragraphs cut by page breaks are rejoined and "
        + "footnotes are set apart; the verbatim lines remain in the source columns.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        DatasetRows.Of(findings.Corpus.Documents.SelectMany(document => document.Extracted.Sections), Row));

    private static ImmutableArray<object?> Row(SectionRecord section) => Cells.SourcedRow(
        section.Source, Addresses.Section(section), section.Corrections,
        section.Id, section.Document.Value, section.Path, section.Level, section.Heading, section.Text,
        ImmutableArray.CreateRange(section.Notes, note => string.Create(CultureInfo.InvariantCulture, $"{note.Number}. {note.Passage.Text}")));
}
