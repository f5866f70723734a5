namespace CanTho.OpenData.Diagnostics;

// Complaints about the ledger of versions and about comparing states: HIS001 to HIS099.
public static partial class Rules
{
    /// <summary>The data differ from the last version of the ledger. Owner: who changed a source, register, correction or report.</summary>
    public static Diagnostic UnrecordedChanges(string file, string version, int added, int removed, int changed, int schema) =>
        Warning("HIS001", file, 1, 1,
            $"Dữ liệu đã khác phiên bản {version} trong sổ thay đổi: {added} bản ghi thêm, {removed} bớt, {changed} đổi{(schema == 0 ? "" : $", {schema} thay đổi về cột hoặc bộ dữ liệu")}.",
            "Hãy chạy lệnh record rồi đưa tệp mới trong input/history/ vào kho mã nguồn.");

    /// <summary>A line of the ledger cannot be read or does not fit the version before it. Owner: who edited the ledger by hand.</summary>
    public static Diagnostic BrokenLedger(string file, int line, string reason) =>
        Error("HIS002", file, line, 1, $"Sổ thay đổi hỏng ở dòng này: {reason}.", "Không sửa sổ bằng tay; hãy lấy lại tệp từ lịch sử của kho mã nguồn.");

    /// <summary>The version of a file is not the one that its changes call for, or not that of its name: <c>1.0.1</c> for new records.</summary>
    public static Diagnostic LedgerNumber(string file, string version, string expected) =>
        Error("HIS003", file, 1, 1, $"Tệp ghi phiên bản {version}, theo các tệp trước nó phải là {expected}.", "Nếu thiếu tệp của một phiên bản đã công bố, hãy lấy lại bằng git restore input/history; nếu phiên bản này chưa được đẩy lên bao giờ, hãy xóa tệp này và chạy lại lệnh record.");

    /// <summary>The frozen copy of a former version is no longer the bytes that were recorded. Owner: the code that writes files.</summary>
    public static Diagnostic FrozenCopyChanged(string file, string name) =>
        Error("HIS004", file, 1, 1, $"Bản lưu {name} của phiên bản này không còn đúng từng byte như khi ghi sổ.", "Bản đã lưu không được đổi; xin báo cho người bảo trì.");

    /// <summary>A folder given to <c>diff</c> holds no datasets.</summary>
    public static Diagnostic NoDatasets(string folder) =>
        Error("HIS005", folder, 0, 0, "Thư mục không có bộ dữ liệu nào của cổng.", "Hãy chọn thư mục output/ hoặc output/data/ của một lần dựng.");

    /// <summary>A dataset file given to <c>diff</c> cannot be read.</summary>
    public static Diagnostic UnreadableDataset(string file, string reason) =>
        Error("HIS006", file, 1, 1, $"Không đọc được bộ dữ liệu: {reason}", "Hãy chọn lại thư mục, hoặc dựng lại rồi so.");

    /// <summary>The ledger cannot be written: no permission, or the file is there already.</summary>
    public static Diagnostic CannotRecord(string file, string reason) =>
        Error("HIS007", file, 0, 0, $"Không ghi được sổ thay đổi: {reason}", "Sổ cũ còn nguyên; hãy kiểm tra quyền ghi vào input/history/.");
}
