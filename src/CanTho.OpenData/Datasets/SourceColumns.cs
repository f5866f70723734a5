namespace CanTho.OpenData.Datasets;

/// <summary>The columns that every dataset ends with: corrections made, file, lines and words a row comes from, and its page.</summary>
internal static class SourceColumns
{
    /// <summary>The columns, in the order of <see cref="Cells.SourcedRow"/>.</summary>
    internal static ImmutableArray<DatasetColumn> All { get; } =
    [
        new("corrections", ColumnType.List, "Đính chính", "Mã các đính chính đã thực hiện ở bản ghi này; để trống khi dữ liệu đúng như văn bản gốc.",
            "Corrections", "Identifiers of the corrections made to this record; empty where the data are as the source says."),
        new("source_file", ColumnType.Text, "Tệp nguồn", "Đường dẫn của tệp văn bản gốc; để trống khi dòng không lấy từ văn bản nào.",
            "Source file", "Path of the source text; empty where the row comes from no document."),
        new("source_first_line", ColumnType.WholeNumber, "Dòng đầu", "Dòng đầu tiên trong tệp gốc, tính từ 1.",
            "First line", "First line in the source file, counted from 1."),
        new("source_last_line", ColumnType.WholeNumber, "Dòng cuối", "Dòng cuối cùng trong tệp gốc, tính cả dòng này.",
            "Last line", "Last line in the source file, this line included."),
        new("source_quote", ColumnType.Text, "Trích nguyên văn", "Nguyên văn trong tệp gốc; các đoạn bị ngắt trang được nối bằng một dấu cách.",
            "Quotation", "The words of the source file, verbatim; parts separated by a page break are joined by one space."),
        new("url", ColumnType.Text, "Trang", "Địa chỉ trang trên cổng, tính từ gốc của trang web.",
            "Page", "Address of the page on this portal, relative to the root of the site. The page is in Vietnamese."),
    ];
}
