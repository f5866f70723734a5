namespace CanTho.OpenData.Diagnostics;

/// <summary>Every complaint that can be made. A method a rule; its code is never used for another. This part holds the rules for
/// reading the originals.</summary>
public static partial class Rules
{
    /// <summary>A file in <c>seeds/</c> is of a kind that cannot be read. Example: <c>seeds/ke-hoach.xyz</c>.</summary>
    public static Diagnostic UnknownSeedKind(string file, string extension) =>
        Error("SRC001", file, 1, 1, $"Không đọc được loại tệp “{extension}”.", "Hãy lưu văn bản thành tệp .txt, .md hoặc .html (UTF-8) rồi đặt lại vào thư mục seeds/.");

    /// <summary>A file in <c>seeds/</c> holds no text.</summary>
    public static Diagnostic EmptySeed(string file) =>
        Error("SRC002", file, 1, 1, "Tệp không có nội dung.", "Hãy chép lại bản gốc hoặc xóa tệp này khỏi seeds/.");

    /// <summary>The bytes of a seed are not UTF-8. Example: a file saved as Windows-1258.</summary>
    public static Diagnostic NotUtf8(string file, int line, int column, byte value) =>
        Error("SRC003", file, line, column, $"Byte 0x{value:X2} không hợp lệ trong UTF-8.", "Hãy lưu lại tệp với bảng mã UTF-8.");

    /// <summary>A seed holds a NUL or another control character, as binary files do.</summary>
    public static Diagnostic ControlCharacter(string file, int line, int column, char value) =>
        Error("SRC004", file, line, column, $"Ký tự điều khiển U+{(int)value:X4} không được phép trong văn bản.", "Tệp này có thể không phải là văn bản thuần.");

    /// <summary>A seed could not be opened. Example: no permission.</summary>
    public static Diagnostic UnreadableSeed(string file, string reason) =>
        Error("SRC005", file, 1, 1, $"Không mở được tệp: {reason}", "Hãy kiểm tra đường dẫn và quyền đọc tệp.");

    /// <summary>A seed is larger than any document of an office.</summary>
    public static Diagnostic SeedTooLarge(string file, long bytes, long limit) =>
        Error("SRC006", file, 1, 1, $"Tệp lớn {bytes / 1_000_000} MB, vượt giới hạn {limit / 1_000_000} MB.", "Hãy tách văn bản thành nhiều tệp.");

    /// <summary>Reading a document failed by a fault of the program; the other documents go on.</summary>
    public static Diagnostic DocumentFailed(string file, int line, string reason) =>
        Error("SRC007", file, line, 1, $"Lỗi của chương trình khi đọc văn bản này: {reason}", "Xin báo cho người bảo trì kèm tệp gốc.");

    /// <summary>A file named on the command line does not exist, or is a folder.</summary>
    public static Diagnostic NoSuchFile(string file) =>
        Error("SRC009", file, 1, 1, "Không có tệp này.", "Hãy kiểm tra lại đường dẫn.");

    /// <summary>A fault of the program that no other rule covers.</summary>
    public static Diagnostic ProgramFailed(string reason) =>
        Error("SYS001", null, 1, 1, $"Chương trình dừng vì lỗi bên trong: {reason}", "Dữ liệu đã công bố không thay đổi. Xin báo cho người bảo trì kèm lệnh vừa chạy.");

    /// <summary>The folder <c>seeds/</c> is missing or empty.</summary>
    public static Diagnostic NoSeeds(string folder) =>
        Error("SRC008", folder, 1, 1, "Không tìm thấy văn bản gốc nào.", "Hãy đặt ít nhất một tệp .txt vào thư mục seeds/, hoặc kiểm tra tham số --root.");

    /// <summary>A row of a table has fewer cells than the header, so that its last columns are unknown.</summary>
    public static Diagnostic TableRowTooShort(string file, int line, int cells, int columns, string text) =>
        Warning("TAB001", file, line, 1, $"Dòng bảng chỉ có {cells} ô, tiêu đề bảng có {columns} cột: “{Shorten(text)}”.", "Các cột còn thiếu được để trống; hãy đối chiếu với bản gốc.");

    /// <summary>A row of a table has more filled cells than the header has columns.</summary>
    public static Diagnostic TableRowTooLong(string file, int line, int cells, int columns, string text) =>
        Warning("TAB002", file, line, 1, $"Dòng bảng có {cells} ô, tiêu đề bảng chỉ có {columns} cột; phần thừa bắt đầu từ “{Shorten(text)}” không được đọc.", "Hãy đối chiếu với bản gốc.");

    /// <summary>A paragraph breaks off and nothing behind it goes on with it: a line of the original is missing.</summary>
    public static Diagnostic ParagraphBrokenOff(string file, int line, string text) =>
        Info("SRC010", file, line, 1, $"Đoạn văn dừng giữa chừng: “…{ShortenEnd(text)}”; bản nhận được có thể thiếu chữ.", "Hãy đối chiếu với bản gốc và ghi vào mục unknown của tệp mô tả nếu đúng là thiếu.");

    /// <summary>A letter of a point stands twice in a row; the second is read as the letter that follows ("d" for "đ").</summary>
    public static Diagnostic PointLetterMisread(string file, int line, string printed, string read) =>
        Warning("SEC001", file, line, 1, $"Điểm “{printed})” xuất hiện hai lần liền nhau; lần thứ hai được đọc là “{read})”.",
            "Hãy đối chiếu với bản gốc; nếu bản gốc in như vậy thì không phải làm gì.");

    /// <summary>A row that titles a section holds a cell that belongs to a task. Example: "Ngân sách" beside the title of section II.</summary>
    public static Diagnostic StrayCellInTitleRow(string file, int line, string title, string cell) =>
        Warning("TAB003", file, line, 1, $"Dòng tiêu đề “{Shorten(title)}” có ô lạc: “{Shorten(cell)}”; ô này không được gán cho nhiệm vụ nào.",
            "Hãy đối chiếu với bản gốc xem ô ấy thuộc dòng nào; nếu bản gốc in như vậy thì không phải làm gì.");

    /// <summary>A row of a task table names no task.</summary>
    public static Diagnostic RowWithoutTask(string file, int line, string row) =>
        Warning("TAB004", file, line, 1, $"Dòng bảng không nêu nhiệm vụ: “{Shorten(row)}”.", "Hãy đối chiếu với bản gốc.");

    private static Diagnostic Error(string code, string? file, int line, int column, string message, string? fix = null) =>
        new(Severity.Error, code, message, file, line, column, fix);

    private static Diagnostic Warning(string code, string? file, int line, int column, string message, string? fix = null) =>
        new(Severity.Warning, code, message, file, line, column, fix);

    private static Diagnostic Info(string code, string? file, int line, int column, string message, string? fix = null) =>
        new(Severity.Info, code, message, file, line, column, fix);

    /// <summary>At most 80 characters from the start, on one line: a complaint is one line.</summary>
    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 80 ? line : string.Concat(line.AsSpan(0, 79), "…");
    }

    /// <summary>At most 40 characters from the end.</summary>
    private static string ShortenEnd(string text) => text.Length <= 40 ? text : text[^40..];
}
