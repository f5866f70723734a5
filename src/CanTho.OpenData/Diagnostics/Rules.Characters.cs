namespace CanTho.OpenData.Diagnostics;

/// <summary>Complaints about characters, links and files that could be used against readers.</summary>
public static partial class Rules
{
    /// <summary>A character that no reader sees in a file of ours. Example: <c>name: Sở Y\u200B tế</c>, pasted from a web page.</summary>
    public static Diagnostic HiddenCharacter(string file, int line, int column, string character, int more) =>
        Error("INP001", file, line, column, $"Ký tự ẩn {character}{AndMore(more)}: không nhìn thấy nhưng làm sai tra cứu hoặc đảo thứ tự chữ.", "Xóa ký tự này, hoặc gõ lại cụm từ.");

    /// <summary>A control character in a file of ours. Example: an escape sequence for a terminal.</summary>
    public static Diagnostic InputControlCharacter(string file, int line, int column, string character, int more) =>
        Error("INP002", file, line, column, $"Ký tự điều khiển {character}{AndMore(more)} không được phép.", "Xóa ký tự này; nếu tệp toàn ký tự lạ thì lưu lại dạng UTF-8.");

    /// <summary>A file of two-byte characters, as some Windows programs save "Unicode".</summary>
    public static Diagnostic Utf16(string file) =>
        Error("INP003", file, 1, 1, "Tệp được lưu dạng UTF-16, không phải UTF-8.", "Mở tệp, chọn “Lưu với tên khác” và lưu lại dạng UTF-8.");

    /// <summary>A link of the file system that leads out of the folders that are read: what lies there would be published. Example:
    /// <c>seeds/a.txt -> /etc/passwd</c>.</summary>
    public static Diagnostic LinkOutside(string file) =>
        Error("INP004", file, 1, 1, "Tệp là liên kết trỏ ra ngoài thư mục được đọc.", "Thay liên kết bằng chính tệp đó.");

    /// <summary>A name that no address can hold as it is. Example: a line break in a file name.</summary>
    public static Diagnostic FileNameShape(string file) =>
        Error("INP005", file, 1, 1, "Tên tệp có ký tự không dùng được trong địa chỉ hoặc trên Windows.", "Đổi tên tệp: chữ thường không dấu, chữ số và gạch nối.");

    /// <summary>More rows than any report has; those behind are not read.</summary>
    public static Diagnostic TooManyRows(string file, int line, int limit) =>
        Error("INP006", file, line, 1, $"Bảng có hơn {limit} dòng.", "Tách thành nhiều tệp nhỏ hơn.");

    /// <summary>More complaints of one kind in one file than anyone reads. Example: a CSV with the wrong columns in each of its rows.</summary>
    internal static Diagnostic MoreOfTheSame(Diagnostic last, int more)
    {
        ArgumentNullException.ThrowIfNull(last);
        return last with { Message = $"{last.Message} (và {more} chỗ nữa trong tệp này)" };
    }

    /// <summary>An original holds hidden characters: it stays as received, values are read without them.</summary>
    public static Diagnostic HiddenInSeed(string file, int line, int column, string character, int more) =>
        Warning("SRC011", file, line, column, $"Văn bản gốc có ký tự ẩn {character}{AndMore(more)}; bản gốc giữ nguyên, giá trị công bố bỏ các ký tự này.", "Đối chiếu với bản giấy nếu chỗ này quan trọng.");

    /// <summary>A line longer than any text has: a file that is no text, or one whose line breaks were lost.</summary>
    public static Diagnostic LineTooLong(string file, int line, int length, int limit) =>
        Error("SRC012", file, line, 1, $"Dòng dài {length} ký tự, vượt giới hạn {limit}.", "Ngắt văn bản thành các dòng như bản gốc, hoặc lưu lại dạng văn bản thuần.");

    /// <summary>A link of a page that leads to nothing a page may lead to. Example: <c>[xem](javascript:alert(1))</c>.</summary>
    public static Diagnostic PageLink(string file, int line, int column, string address) =>
        Error("PAG003", file, line, column, $"Không dùng được liên kết “{Shorten(address)}”.", "Chỉ dùng địa chỉ https://, http://, mailto: hoặc đường dẫn trong trang như /nhiem-vu/.");

    /// <summary>A picture of another site: each reader's browser would call there. Example: <c>![](https://vi.du/a.png)</c>.</summary>
    public static Diagnostic PageImage(string file, int line, int column, string address) =>
        Error("PAG004", file, line, column, $"Không dùng được hình “{Shorten(address)}”.", "Đặt hình vào theme/images/ và dùng đường dẫn trong trang; hình của trang khác thì viết thành liên kết.");

    /// <summary>A page that cannot be laid out: lists or quotations nested a hundred times.</summary>
    public static Diagnostic PageTooDeep(string file) =>
        Error("PAG005", file, 1, 1, "Trang có danh sách hoặc trích dẫn lồng nhau quá sâu.", "Bỏ bớt các tầng.");

    private static string AndMore(int more) => more > 0 ? FormattableString.Invariant($" (và {more} chỗ nữa)") : "";
}
