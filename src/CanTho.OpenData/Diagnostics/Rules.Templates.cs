namespace CanTho.OpenData.Diagnostics;

// Complaints about templates: FIL001 to FIL099 about places not filled in, NEW001 to NEW099 about what `new` is asked for.
public static partial class Rules
{
    /// <summary>What a template asks for has not been filled in. Example: <c>origin: "CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào"</c>.</summary>
    public static Diagnostic NotFilledIn(string file, int line, int column, string value) =>
        Error("FIL001", file, line, column, $"Chưa được điền: “{Shorten(value)}”.",
            "Hãy thay cả giá trị này, kể cả chữ CẦN ĐIỀN, bằng nội dung thật; nội dung chưa biết mà không bắt buộc thì xóa đi.");

    /// <summary>A text in <c>seeds/</c> still holds a line of the template instead of the words of the document.</summary>
    public static Diagnostic TextNotFilledIn(string file, int line, int column, string value) =>
        Error("FIL002", file, line, column, $"Dòng của bản mẫu chưa được thay: “{Shorten(value)}”.", "Hãy dán nguyên văn của văn bản vào chỗ này, rồi xóa mọi dòng mẫu.");

    /// <summary>The file to be written exists: nobody's work is overwritten.</summary>
    public static Diagnostic TemplateExists(string path) =>
        Error("NEW001", path, 1, 1, "Đã có tệp này; lệnh new không ghi đè.", "Hãy mở tệp ấy ra điền tiếp, hoặc chọn tên hay ngày khác.");

    /// <summary>A name from which no file name can be made. Example: <c>--name "…"</c>.</summary>
    public static Diagnostic TemplateName(string name) =>
        Error("NEW002", null, 1, 1, $"Không đặt được tên tệp từ “{Shorten(name)}”.", "Hãy dùng ít nhất một chữ cái hoặc chữ số, ví dụ --name ke-hoach-cap-nuoc-2026.");

    /// <summary>Something that a template needs has not been said.</summary>
    public static Diagnostic TemplateArgument(string kind, string missing, string example) =>
        Error("NEW003", null, 1, 1, $"Lệnh new {kind} còn thiếu {missing}.", $"Hãy viết như: {example}.");

    /// <summary>An agency asked for that the portal does not know.</summary>
    public static Diagnostic NoSuchAgency(string id, ImmutableArray<string> nearest) =>
        Error("NEW004", null, 1, 1, $"Không có cơ quan mã “{Shorten(id)}”.", $"Các mã gần nhất: {string.Join(", ", nearest)}. Mã là phần cuối địa chỉ trang của cơ quan.");

    /// <summary>A document asked for that the portal does not know.</summary>
    public static Diagnostic NoSuchDocument(string id, ImmutableArray<string> nearest) =>
        Error("NEW005", null, 1, 1, $"Không có văn bản mã “{Shorten(id)}”.", $"Các mã gần nhất: {string.Join(", ", nearest)}. Mã là phần cuối địa chỉ trang của văn bản.");

    /// <summary>A text to be described that does not lie in <c>seeds/</c>.</summary>
    public static Diagnostic NotInSeeds(string path) =>
        Error("NEW006", path, 1, 1, "Tệp này không nằm trong thư mục seeds/.", "Hãy chép tệp .txt, .md hoặc .html vào seeds/ rồi chạy lại; với tệp .docx, hãy dùng lệnh import.");

    /// <summary>The field of the record has been corrected before: a second correction would hide the first.</summary>
    public static Diagnostic CorrectedBefore(string file, int line, string record, string field) =>
        Error("NEW007", file, line, 1, $"Trường {field} của “{record}” đã có đính chính ở đây.", "Hãy sửa mục này thay vì thêm mục mới.");

    /// <summary>A record of a kind that corrections do not change.</summary>
    public static Diagnostic NotCorrectable(string id) =>
        Error("NEW008", null, 1, 1, $"Bản ghi “{Shorten(id)}” không phải là nhiệm vụ, mục hay văn bản nên chưa đính chính được.", "Tên cơ quan, chỉ tiêu thì sửa trong input/registers/; số liệu đọc sai thì xin báo cho người bảo trì chương trình.");

    /// <summary>The system refuses to write: no permission, full disk.</summary>
    public static Diagnostic CannotWriteTemplate(string path, string reason) =>
        Error("NEW009", path, 1, 1, $"Không ghi được tệp: {reason}", "Chưa có gì thay đổi; hãy kiểm tra quyền ghi và dung lượng.");

    /// <summary>The words that a correction is to correct are not in the field, or stand there several times.</summary>
    public static Diagnostic ExpectNotThere(string record, string field, string words, int times, string actual) =>
        Error("NEW010", null, 1, 1, $"“{Shorten(words)}” có {times} lần trong trường {field} của “{record}”, phải có đúng một lần.", $"Trường ấy đang ghi: “{Shorten(actual)}”.");

    /// <summary>A field of which the source says nothing: there are no words to be corrected.</summary>
    public static Diagnostic NothingToCorrect(string record, string field, string filled) =>
        Error("NEW011", null, 1, 1, $"Văn bản không nêu trường {field} của “{record}”, nên không có gì để đính chính.", $"Các trường có lời văn: {filled}.");

    /// <summary>A field that the record has not, or that is not corrected.</summary>
    public static Diagnostic CorrectableFieldUnknown(string record, string field, string nearest, string all) =>
        Error("NEW013", null, 1, 1, $"Không đính chính được trường “{Shorten(field)}” của “{record}”; gần nhất là “{nearest}”.", $"Các trường đính chính được: {all}.");

    /// <summary>The file would lie outside the repository, by its name or by a link on the way.</summary>
    public static Diagnostic TemplateOutside(string path) =>
        Error("NEW014", path, 1, 1, "Tệp này sẽ nằm ngoài kho mã nguồn nên không được ghi.", "Hãy kiểm tra xem seeds/ hay input/ có phải là liên kết tới chỗ khác không.");

    /// <summary>Nothing to report on: the agency leads no task, the document gives none.</summary>
    public static Diagnostic NoTasks(string id) =>
        Error("NEW012", null, 1, 1, $"“{Shorten(id)}” không có nhiệm vụ nào để báo cáo.", "Hãy chọn cơ quan chủ trì hoặc văn bản khác.");
}
