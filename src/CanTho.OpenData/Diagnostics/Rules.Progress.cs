namespace CanTho.OpenData.Diagnostics;

// Complaints about progress reports (PRG), corrections (COR), proposals for scanning errors (OCR) and identities asked for (EXP).
public static partial class Rules
{
    /// <summary>A column that must be there is missing. Example: a file without <c>source_title</c>.</summary>
    public static Diagnostic ProgressColumnMissing(string file, string column, string all) =>
        Error("PRG001", file, 1, 1, $"Thiếu cột “{column}”.", $"Dòng đầu của tệp phải có đủ các cột: {all}.");

    /// <summary>A column that no report has. Example: <c>percentage</c> for <c>percent</c>.</summary>
    public static Diagnostic ProgressColumnUnknown(string file, int line, int column, string name, string nearest) =>
        Error("PRG002", file, line, column, $"Không có cột nào tên “{Shorten(name)}”.", $"Có phải là “{nearest}”? Nếu không, hãy bỏ cột này.");

    /// <summary>One column twice.</summary>
    public static Diagnostic ProgressColumnTwice(string file, int line, int column, string name) =>
        Error("PRG003", file, line, column, $"Cột “{name}” có hai lần.", "Hãy giữ lại một cột.");

    /// <summary>A date that is none. Example: <c>30/6/2026</c>, <c>2026-02-30</c>.</summary>
    public static Diagnostic ProgressDate(string file, int line, int column, string value, string meant) =>
        Error("PRG004", file, line, column, $"“{Shorten(value)}” không phải là ngày dạng năm-tháng-ngày.", $"Hãy viết như {meant}.");

    /// <summary>A status that is none of the closed list. Example: <c>dang-lam</c>.</summary>
    public static Diagnostic ProgressStatusUnknown(string file, int line, int column, string value, string nearest, string all) =>
        Error("PRG005", file, line, column, $"“{Shorten(value)}” không phải là một trạng thái; gần nhất là “{nearest}”.", $"Các trạng thái dùng được: {all}.");

    /// <summary>A share that is no whole number from 0 to 100. Example: <c>120</c>, <c>40%</c>.</summary>
    public static Diagnostic ProgressPercent(string file, int line, int column, string value) =>
        Error("PRG006", file, line, column, $"Tỷ lệ “{Shorten(value)}” không phải là số nguyên từ 0 đến 100.", "Hãy viết số không kèm dấu %, hoặc để trống khi báo cáo không nêu.");

    /// <summary>A cell that must be filled is empty. Example: a report without <c>source_title</c>.</summary>
    public static Diagnostic ProgressCellMissing(string file, int line, int column, string name) =>
        Error("PRG007", file, line, column, $"Ô “{name}” để trống.",
            name == "source_title" ? "Hãy ghi tên văn bản đã báo cáo; tiến độ không rõ nguồn thì không công bố." : "Hãy điền ô này hoặc bỏ cả dòng.");

    /// <summary>An address that is no web address. Example: <c>javascript:…</c>, <c>www.cantho.gov.vn</c>.</summary>
    public static Diagnostic ProgressUrl(string file, int line, int column, string value) =>
        Error("PRG008", file, line, column, $"“{Shorten(value)}” không phải là địa chỉ http hoặc https.", "Hãy viết đầy đủ như https://cantho.gov.vn/…, hoặc để trống.");

    /// <summary>A report on a task that no document gives.</summary>
    public static Diagnostic ProgressTaskUnknown(string file, int line, int column, string task, string nearest) =>
        Error("PRG009", file, line, column, $"Không có nhiệm vụ mã “{Shorten(task)}”; gần nhất là “{nearest}”.", "Hãy chép mã từ trang của nhiệm vụ hoặc từ tệp tasks.csv.");

    /// <summary>Two reports on one task of one day: which one counts is not guessed.</summary>
    public static Diagnostic ProgressTwice(string file, int line, int column, string task, string date, string first) =>
        Error("PRG010", file, line, column, $"Nhiệm vụ “{task}” đã có báo cáo ngày {date} ở {first}.", "Hãy giữ lại một dòng.");

    /// <summary>A report dated after the as-of day; it does not count yet.</summary>
    public static Diagnostic ProgressInFuture(string file, int line, int column, string date, string asOf) =>
        Warning("PRG011", file, line, column, $"Báo cáo ghi ngày {date}, sau ngày tính {asOf}, nên chưa được tính.", "Hãy kiểm tra lại ngày.");

    /// <summary>A later report gives a smaller share than an earlier one.</summary>
    public static Diagnostic ProgressFalls(string file, int line, int column, int percent, int before, string date) =>
        Warning("PRG012", file, line, column, $"Tỷ lệ giảm còn {percent}% so với {before}% của báo cáo ngày {date}.", "Hãy đối chiếu hai báo cáo; nếu đúng, nên nêu lý do ở cột note.");

    /// <summary>Reported as done, first on a day after the deadline.</summary>
    public static Diagnostic ProgressDoneAfterDeadline(string file, int line, int column, string date, string deadline) =>
        Warning("PRG013", file, line, column, $"“hoan-thanh” ghi ngày {date}, sau thời hạn {deadline}.", "Nếu hoàn thành sau thời hạn, hãy ghi “hoan-thanh-tre”; nếu đúng hạn, hãy ghi ngày hoàn thành.");

    /// <summary>A file that is no CSV from some line on. Example: a quote that never closes.</summary>
    public static Diagnostic NotCsv(string file, int line) =>
        Error("PRG014", file, line, 1, "Dấu nháy kép mở ra ở đây không được đóng đúng chỗ.", "Trong ô có dấu nháy, hãy đặt cả ô trong \"…\" và viết mỗi dấu nháy bên trong hai lần.");

    /// <summary>A row with more or fewer cells than the header has columns: a comma in a note without quotes.</summary>
    public static Diagnostic ProgressRowLength(string file, int line, int cells, int columns) =>
        Error("PRG015", file, line, 1, $"Dòng có {cells} ô nhưng tệp có {columns} cột.", "Ô có dấu phẩy phải đặt trong dấu nháy kép.");

    /// <summary>A file whose cells are parted by semicolons or tabs, as spreadsheets of some countries save it.</summary>
    public static Diagnostic WrongSeparator(string file, char separator) =>
        Error("PRG016", file, 1, 1, $"Các ô cách nhau bằng {(separator == '\t' ? "dấu tab" : "dấu chấm phẩy")}, không phải dấu phẩy.", "Hãy lưu lại tệp dạng CSV UTF-8 với dấu phẩy.");

    /// <summary>The words that a correction corrects are no longer there: it has expired.</summary>
    public static Diagnostic CorrectionExpired(string file, int line, string record, string field, string expect, string actual) =>
        Error("COR001", file, line, 1, $"Trường {field} của “{record}” không còn ghi “{Shorten(expect)}” mà là “{Shorten(actual)}”.", "Hãy bỏ đính chính này hoặc sửa expect theo văn bản gốc.");

    /// <summary>A correction of a record that there is not.</summary>
    public static Diagnostic CorrectionRecordUnknown(string file, int line, string record, string nearest) =>
        Error("COR002", file, line, 1, $"Không có bản ghi mã “{Shorten(record)}”; gần nhất là “{nearest}”.", "Hãy chép mã từ trang của bản ghi.");

    /// <summary>A correction of a field that the record has not, or that is not corrected.</summary>
    public static Diagnostic CorrectionFieldUnknown(string file, int line, string record, string field, string all) =>
        Error("COR003", file, line, 1, $"Không đính chính được trường “{Shorten(field)}” của “{record}”.", $"Các trường đính chính được: {all}.");

    /// <summary>The words stand several times in the field; which one is meant is not guessed.</summary>
    public static Diagnostic CorrectionAmbiguous(string file, int line, string record, string field, string expect, int times) =>
        Error("COR004", file, line, 1, $"“{Shorten(expect)}” có {times} lần trong trường {field} của “{record}”.", "Hãy ghi expect dài hơn để chỉ đúng một chỗ.");

    /// <summary>A correction that changes nothing.</summary>
    public static Diagnostic CorrectionChangesNothing(string file, int line, string value) =>
        Error("COR005", file, line, 1, $"value và expect cùng là “{Shorten(value)}”.", "Hãy sửa value hoặc bỏ đính chính này.");

    /// <summary>A day of decision that is none.</summary>
    public static Diagnostic CorrectionDate(string file, int line, int column, string value) =>
        Error("COR006", file, line, column, $"“{Shorten(value)}” không phải là ngày dạng năm-tháng-ngày.", "Hãy viết như 2026-11-22.");

    /// <summary>Words that are probably a scanning error: a proposal for people, never applied.</summary>
    public static Diagnostic ScanErrorProposed(string file, int line, int column, string found, string proposed, int times) =>
        Info("OCR001", file, line, column, $"“{found}” có thể là lỗi quét, có lẽ là “{proposed}” ({times} lần trong văn bản này).",
            "Hãy đối chiếu với bản gốc; nếu đúng là lỗi, hãy thêm đính chính vào input/corrections/.");

    /// <summary>An identity asked for that no record has.</summary>
    public static Diagnostic RecordUnknown(string id, ImmutableArray<string> nearest) =>
        Error("EXP001", null, 1, 1, $"Không có bản ghi mã “{Shorten(id)}”.", $"Các mã gần nhất: {string.Join(", ", nearest)}.");
}
