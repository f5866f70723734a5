using CanTho.OpenData.Model;

namespace CanTho.OpenData.Diagnostics;

/// <summary>Complaints about the rows of datasets, DAT001 to DAT099.</summary>
public static partial class Rules
{
    /// <summary>A cell that a spreadsheet would run as a formula: <c>- Sở Tài chính</c>, <c>=1+1</c>. Owner: who wrote the source;
    /// the cell is published as printed.</summary>
    public static Diagnostic FormulaCell(SourceSpan? place, string column, string value) => Dataset(
        Severity.Warning, "DAT001", place,
        $"Ô “{Shorten(value)}” ở cột {column} mở đầu bằng dấu mà bảng tính có thể hiểu là công thức; tệp CSV giữ nguyên văn.");

    /// <summary>Two rows with the same key. Owner: the code that makes identities.</summary>
    public static Diagnostic DuplicateKey(SourceSpan? place, string dataset, string key) => Dataset(
        Severity.Error, "DAT002", place, $"Bộ dữ liệu {dataset} có hai dòng cùng khóa “{key}”.");

    /// <summary>A row that points to a record that is not published. Owner: the code that resolves names.</summary>
    public static Diagnostic BrokenReference(SourceSpan? place, string dataset, string column, string key, string target) => Dataset(
        Severity.Error, "DAT003", place, $"Cột {column} của bộ dữ liệu {dataset} trỏ đến “{key}” không có trong {target}.");

    /// <summary>A text of a list holds the mark that separates texts in CSV: <c>Sở A | Sở B</c> as one name. Owner: the register.</summary>
    public static Diagnostic SeparatorInList(SourceSpan? place, string column, string value) => Dataset(
        Severity.Warning, "DAT004", place,
        $"Giá trị “{Shorten(value)}” ở cột {column} chứa dấu “ | ” dùng để ngăn các giá trị; hãy đọc cột này từ tệp JSON.");

    private static Diagnostic Dataset(Severity severity, string code, SourceSpan? place, string message) =>
        new(severity, code, message, place?.File, place?.FirstLine ?? 0, 0);

    private static string Shorten(string value) => value.Length <= 80 ? value : string.Concat(value.AsSpan(0, 80), "…");
}
