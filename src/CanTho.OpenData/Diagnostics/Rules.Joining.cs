namespace CanTho.OpenData.Diagnostics;

// Complaints about portals that are to be joined: JON001 to JON099. Owner: who keeps the list of portals.
public static partial class Rules
{
    /// <summary>The file with the list is not there.</summary>
    public static Diagnostic PortalListMissing(string file) =>
        Error("JON001", file, 0, 0, "Không có tệp danh sách cổng này.", "Hãy viết tệp YAML có title, base_url và portals; mẫu ở README, mục “Provinces built apart”.");

    /// <summary>An id that cannot stand in an address or in a path: <c>Cần Thơ</c>.</summary>
    public static Diagnostic PortalIdShape(string file, int line, int column, string id) =>
        Error("JON002", file, line, column, $"Mã cổng “{id}” có ký tự không dùng được.", "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ can-tho.");

    /// <summary>Two portals with one id: their records could not be told apart.</summary>
    public static Diagnostic PortalTwice(string file, int line, int column, string id, int firstLine) =>
        Error("JON003", file, line, column, $"Mã cổng “{id}” đã có ở dòng {firstLine}.", "Hãy đặt cho mỗi cổng một mã riêng: bản ghi được phân biệt bằng mã cổng cùng mã bản ghi.");

    /// <summary>An address that a page on the web may not fetch from, <c>http://</c> on another machine.</summary>
    public static Diagnostic PortalAddressShape(string file, int line, int column, string address) =>
        Error("JON004", file, line, column, $"“{address}” không phải địa chỉ https.", "Hãy ghi địa chỉ bắt đầu bằng https://; http:// chỉ dùng được với máy này (127.0.0.1, localhost) khi chạy thử.");

    /// <summary>The folder holds no portal of this program.</summary>
    public static Diagnostic PortalFolder(string file, int line, int column, string folder, string missing) =>
        Error("JON005", file, line, column, $"Thư mục “{folder}” không phải bản đã dựng của một cổng: thiếu {missing}.", "Hãy chọn thư mục output/ của lệnh build, đường dẫn tính từ chỗ của tệp này; cổng dựng bằng bản chương trình cũ thì dựng lại.");

    /// <summary>A file of the portal cannot be read as what it should be.</summary>
    public static Diagnostic PortalUnreadable(string file, int line, int column, string path, string reason) =>
        Error("JON006", file, line, column, $"Không đọc được {path} của cổng: {reason}.", "Hãy dựng lại cổng ấy bằng cùng bản chương trình rồi gộp lại.");

    /// <summary>Two portals at one address: one of them would be asked twice.</summary>
    public static Diagnostic PortalAddressTwice(string file, int line, int column, string address, string first) =>
        Error("JON007", file, line, column, $"Địa chỉ {address} đã là của cổng “{first}”.", "Hãy ghi đúng địa chỉ của cổng này ở khóa address, hoặc bỏ một trong hai mục.");

    /// <summary>The list names no portal.</summary>
    public static Diagnostic NoPortals(string file) =>
        Error("JON008", file, 1, 1, "Danh sách không có cổng nào.", "Hãy thêm ít nhất một mục có id và folder dưới khóa portals.");

    /// <summary>More portals than a set of them has room for.</summary>
    public static Diagnostic TooManyPortals(string file, int line, int column, int limit) =>
        Error("JON009", file, line, column, $"Danh sách có hơn {limit} cổng.", "Hãy chia thành nhiều trang chung.");
}
