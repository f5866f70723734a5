namespace CanTho.OpenData.Diagnostics;

// Complaints about the sheets in which progress is reported, workbooks among them: PRG017 to PRG049.
public static partial class Rules
{
    /// <summary>A file in <c>input/progress/</c> that no reader takes. Example: <c>thang-6.xls</c>, <c>thang-6.ods</c>.</summary>
    public static Diagnostic ProgressFileKind(string file, string extension) =>
        Error("PRG017", file, 1, 1, $"Không đọc được báo cáo tiến độ ở loại tệp “{Shorten(extension)}”.", "Hãy lưu lại tệp dạng .xlsx hoặc .csv (UTF-8, dấu phẩy), rồi xóa tệp này.");

    /// <summary>A cell that holds the error of a formula. Example: <c>#REF!</c>.</summary>
    public static Diagnostic SheetError(string file, int line, int column, string value) =>
        Error("PRG018", file, line, column, $"Ô này có lỗi công thức “{Shorten(value)}”.", "Hãy gõ giá trị thật vào ô, không dùng công thức.");

    /// <summary>A sheet of which no row has been filled in: it reports nothing.</summary>
    public static Diagnostic ProgressNothingFilled(string file, int rows) =>
        Warning("PRG019", file, 1, 1, $"Tệp có {rows} dòng nhưng chưa dòng nào được điền, nên chưa báo cáo gì.", "Hãy điền date, status và source_title ở những dòng có báo cáo, hoặc xóa tệp này.");

    /// <summary>Rows that name a task and report nothing of it.</summary>
    public static Diagnostic ProgressRowsOpen(string file, int rows) =>
        Info("PRG020", file, 1, 1, $"{rows} dòng chưa được điền nên được bỏ qua.", "Không phải làm gì nếu các nhiệm vụ ấy chưa có báo cáo.");

    /// <summary>The identity of a report that the portal computes is not that of its row: a row that was downloaded and changed.</summary>
    public static Diagnostic ProgressIdContradicts(string file, int line, int column, string id, string expected) =>
        Warning("PRG021", file, line, column, $"Cột id ghi “{Shorten(id)}”, nhưng dòng này là báo cáo “{Shorten(expected)}”.", "Cột id do cổng tính lại: nếu đây là báo cáo mới, hãy để trống ô này; nếu không, hãy xem lại mã nhiệm vụ và ngày.");

    /// <summary>A workbook no sheet of which has the header of progress reports.</summary>
    public static Diagnostic SheetWithoutHeader(string file, string all) =>
        Error("PRG022", file, 1, 1, "Không trang tính nào có dòng tên cột của báo cáo tiến độ.", $"Một trong mười dòng đầu phải có đủ các cột: {all}.");

    /// <summary>A file that is no workbook, or a broken or protected one. The reason is the parser's own.</summary>
    public static Diagnostic SheetUnreadable(string file, string reason) =>
        Error("PRG023", file, 1, 1, $"Không đọc được tệp Excel này ({Shorten(reason)}).", "Tệp có thể hỏng, có mật khẩu hoặc chỉ được đổi đuôi thành .xlsx; hãy mở bằng Excel hay LibreOffice và lưu lại dạng .xlsx.");

    /// <summary>A workbook that holds more than a report can: a million rows, an archive that unpacks without end.</summary>
    public static Diagnostic SheetTooLarge(string file, string what, long limit) =>
        Error("PRG024", file, 1, 1, $"Tệp Excel quá lớn: có hơn {limit} {what}.", "Hãy chép riêng những dòng có báo cáo sang một tệp mới.");

    /// <summary>The title beside an identity is that of another task: rows that slipped when a sheet was sorted by one column alone.</summary>
    public static Diagnostic ProgressTitleContradicts(string file, int line, int column, string title, string task, string actual) =>
        Error("PRG025", file, line, column, $"Dòng này ghi “{Shorten(title)}”, nhưng mã “{task}” là nhiệm vụ “{Shorten(actual)}”.", "Có lẽ các dòng bị xô lệch khi sắp xếp; hãy chép lại mã cho đúng nhiệm vụ, hoặc để trống ô title nếu mã đã đúng.");
}
