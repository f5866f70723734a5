namespace CanTho.OpenData.Diagnostics;

// Complaints about writing and serving the published folder: PUB001 to PUB099.
public static partial class Rules
{
    /// <summary>Another build is writing the same folder now.</summary>
    public static Diagnostic AnotherBuildRunning(string output) =>
        Error("PUB001", output, 0, 0, "Một lần dựng khác đang ghi vào thư mục này.", "Hãy đợi lần dựng kia xong rồi chạy lại.");

    /// <summary>A file would lie outside the published folder: <c>../x</c>, <c>/x</c>, <c>C:\x</c>.</summary>
    public static Diagnostic PathLeavesFolder(string output, string path) =>
        Error("PUB002", output, 0, 0, $"Đường dẫn “{path}” không nằm trong thư mục xuất bản.", "Hãy đổi tên tệp hay định danh đã sinh ra đường dẫn này; nếu không tìm thấy, xin báo cho người bảo trì.");

    /// <summary>Two files have one path, or paths that differ in capitals alone: <c>data/tasks.csv</c> twice.</summary>
    public static Diagnostic DuplicatePath(string output, string path) =>
        Error("PUB003", output, 0, 0, $"Hai tệp có cùng đường dẫn “{path}”.", "Hãy đổi tên một trong hai trang hoặc tệp; tên chỉ khác nhau ở chữ hoa cũng tính là trùng.");

    /// <summary>The output is a file, not a folder.</summary>
    public static Diagnostic OutputIsFile(string output) =>
        Error("PUB004", output, 0, 0, "Đây là một tệp, không phải thư mục.", "Hãy chọn thư mục khác bằng tham số --output.");

    /// <summary>The output holds files that no build has written; replacing it would delete them.</summary>
    public static Diagnostic OutputIsForeign(string output) =>
        Error("PUB005", output, 0, 0, "Thư mục đang có những tệp không do chương trình này ghi.", "Hãy chọn một thư mục trống bằng tham số --output.");

    /// <summary>The system refuses to write: full disk, no permission. The published folder stays as it was.</summary>
    public static Diagnostic CannotPublish(string output, string reason) =>
        Error("PUB006", output, 0, 0, $"Không ghi được thư mục xuất bản: {reason}", "Thư mục cũ vẫn còn nguyên; hãy kiểm tra dung lượng và quyền ghi.");

    /// <summary>The port asked for cannot be used: another program has it.</summary>
    public static Diagnostic CannotServe(string address, string reason) =>
        Error("PUB007", address, 0, 0, $"Không mở được địa chỉ này: {reason}", "Hãy chọn cổng khác bằng tham số --port.");
}
