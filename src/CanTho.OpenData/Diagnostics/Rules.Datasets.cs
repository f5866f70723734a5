using CanTho.OpenData.Model;

namespace CanTho.OpenData.Diagnostics;

// Complaints about the rows of datasets: DAT001 to DAT099.
public static partial class Rules
{
    /// <summary>Cells of a column that a spreadsheet would run as formulas: <c>- Sở Tài chính</c>, <c>=1+1</c>. Owner: who wrote the
    /// source; the cells are published as printed. One complaint a column, at the first of them.</summary>
    public static Diagnostic FormulaCells(SourceSpan? place, string dataset, string column, int count, string value) => Warning(
        "DAT001", place?.File, place?.FirstLine ?? 1, 1,
        $"{count} ô ở cột {column} của bộ dữ liệu {dataset} mở đầu bằng dấu mà bảng tính có thể hiểu là công thức, ví dụ “{Shorten(value)}”; tệp CSV giữ nguyên văn.",
        "Không phải sửa gì: văn bản gốc viết như vậy, và tệp XLSX không chạy ô nào như công thức.");

    /// <summary>Two rows with the same key. Owner: the code that makes identities.</summary>
    public static Diagnostic DuplicateKey(SourceSpan? place, string dataset, string key) => Error(
        "DAT002", place?.File, place?.FirstLine ?? 1, 1, $"Bộ dữ liệu {dataset} có hai dòng cùng khóa “{key}”.",
        "Hãy tìm hai bản ghi trùng nhau ở dòng này và bỏ bớt một; nếu không có, xin báo cho người bảo trì.");

    /// <summary>A row that points to a record that is not published. Owner: the code that resolves names.</summary>
    public static Diagnostic BrokenReference(SourceSpan? place, string dataset, string column, string key, string target) => Error(
        "DAT003", place?.File, place?.FirstLine ?? 1, 1, $"Cột {column} của bộ dữ liệu {dataset} trỏ đến “{key}” không có trong {target}.",
        "Hãy kiểm tra mã ở dòng này và trong input/; nếu mã đúng, xin báo cho người bảo trì.");

    /// <summary>A text of a list holds the mark that separates texts in CSV: <c>Sở A | Sở B</c> as one name. Owner: the register.</summary>
    public static Diagnostic SeparatorInList(SourceSpan? place, string column, string value) => Warning(
        "DAT004", place?.File, place?.FirstLine ?? 1, 1,
        $"Giá trị “{Shorten(value)}” ở cột {column} chứa dấu “ | ” dùng để ngăn các giá trị.",
        "Nếu tên này viết trong input/registers/, hãy bỏ dấu “|”; người dùng dữ liệu thì đọc cột này từ tệp JSON.");

    /// <summary>A value that the column's list of values does not name: <c>status</c> "cancelled". Owner: the definition of the dataset.</summary>
    public static Diagnostic ValueNotListed(SourceSpan? place, string dataset, string column, string value) => Error(
        "DAT021", place?.File, place?.FirstLine ?? 1, 1, $"Cột {column} của bộ dữ liệu {dataset} có giá trị “{Shorten(value)}” không thuộc các giá trị đã khai báo.",
        "Xin báo cho người bảo trì: bộ dữ liệu cần khai báo thêm giá trị này.");

    /// <summary>A text longer than a cell of a spreadsheet can hold; the workbook says that it is cut and where it stands whole, every other
    /// format has it whole. Owner: nobody has to act.</summary>
    public static Diagnostic CellTooLongForXlsx(SourceSpan? place, string dataset, string column, int length, int limit) => Info(
        "DAT022", place?.File, place?.FirstLine ?? 1, 1,
        $"Ô ở cột {column} của bộ dữ liệu {dataset} có {length} ký tự, quá giới hạn {limit} của Excel; tệp XLSX ghi rõ ô bị cắt và nơi có toàn văn.", "Không phải làm gì.");
}
