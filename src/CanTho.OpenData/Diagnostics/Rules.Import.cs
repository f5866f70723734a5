namespace CanTho.OpenData.Diagnostics;

/// <content>Rules for importing files of offices.</content>
public static partial class Rules
{
    private const string SaveAsDocx = "Mở tệp bằng Word hoặc LibreOffice, lưu dạng .docx, rồi nhập tệp .docx đó.";
    private const string OpenAndSave = "Mở tệp bằng Word hoặc LibreOffice, lưu lại thành tệp .docx mới, rồi nhập lại.";

    /// <summary>A file of a kind that is not imported. Example: <c>anh.png</c>.</summary>
    public static Diagnostic ImportKindUnknown(string file, string extension) =>
        Error("IMP001", file, 1, 1, $"Không nhập được loại tệp “{extension}”; chỉ nhập .docx, .docm, .html và .htm.",
            extension is ".txt" or ".md" ? "Văn bản thuần chữ (UTF-8) thì chép thẳng vào seeds/ và viết tệp mô tả." : SaveAsDocx);

    /// <summary>A document in a format that is not imported. Example: the <c>.doc</c> of Word 97, a PDF, an ODT.</summary>
    public static Diagnostic ImportFormat(string file, string format) =>
        Error("IMP002", file, 1, 1, $"Tệp này là {format}, chưa nhập trực tiếp được.", SaveAsDocx);

    /// <summary>A Word file that opens with a password only.</summary>
    public static Diagnostic ImportEncrypted(string file) =>
        Error("IMP003", file, 1, 1, "Tệp được đặt mật khẩu nên không đọc được.", "Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi nhập.");

    /// <summary>A file larger than any document of an office.</summary>
    public static Diagnostic ImportTooLarge(string file, long bytes, long limit) =>
        Error("IMP004", file, 1, 1, $"Tệp lớn {bytes / 1_000_000} MB, vượt giới hạn {limit / 1_000_000} MB.", "Xóa bớt hình ảnh khỏi tệp hoặc tách thành nhiều tệp.");

    /// <summary>A <c>.docx</c> that is no whole archive. Example: a download that broke off.</summary>
    public static Diagnostic ImportBroken(string file, string reason) =>
        Error("IMP005", file, 1, 1, $"Tệp .docx bị hỏng hoặc không trọn vẹn: {reason}", "Xin lại tệp, hoặc mở bằng Word hay LibreOffice và lưu lại thành tệp mới.");

    /// <summary>A part of a <c>.docx</c> that unpacks to more than any document needs: an archive made to fill the memory.</summary>
    public static Diagnostic ImportPartTooLarge(string file, string part, long limit) =>
        Error("IMP006", file, 1, 1, $"Phần “{Shorten(part)}” của tệp giải nén ra lớn hơn {limit / 1_000_000} MB nên không được đọc.", "Tách văn bản thành nhiều tệp; nếu tệp vốn nhỏ thì đây là tệp đáng ngờ, đừng dùng.");

    /// <summary>A <c>.docx</c> of more parts than any document has.</summary>
    public static Diagnostic ImportTooManyParts(string file, int limit) =>
        Error("IMP007", file, 1, 1, $"Tệp có hơn {limit} phần bên trong nên không được đọc.", OpenAndSave);

    /// <summary>A part of a <c>.docx</c> that is no proper XML.</summary>
    public static Diagnostic ImportBadXml(string file, string part, int line, int column, string reason) =>
        Error("IMP008", file, 1, 1, $"Phần “{Shorten(part)}” (dòng {line}, cột {column}) không đúng cú pháp XML: {reason}", OpenAndSave);

    /// <summary>A part of a <c>.docx</c> with a document type or entities of its own, as no office program writes: refused unread.</summary>
    public static Diagnostic ImportDtd(string file, string part) =>
        Error("IMP009", file, 1, 1, $"Phần “{Shorten(part)}” có khai báo DOCTYPE hoặc thực thể XML, không được phép trong .docx.", "Tệp đáng ngờ: hãy xin lại tệp từ nơi gửi.");

    /// <summary>Tables in tables, or text boxes in text boxes, deeper than anybody reads.</summary>
    public static Diagnostic ImportTooDeep(string file, string part, int limit) =>
        Error("IMP010", file, 1, 1, $"Nội dung “{Shorten(part)}” lồng nhau quá {limit} tầng.", "Bỏ bớt bảng lồng trong bảng, lưu lại rồi nhập.");

    /// <summary>A <c>.docx</c> without a part that it cannot do without.</summary>
    public static Diagnostic ImportPartMissing(string file, string part) =>
        Error("IMP011", file, 1, 1, $"Tệp .docx thiếu phần “{Shorten(part)}”.", OpenAndSave);

    /// <summary>A document of more elements than fit in memory. Example: a table of a million rows.</summary>
    public static Diagnostic ImportTooManyElements(string file, string part, int limit) =>
        Error("IMP012", file, 1, 1, $"Phần “{Shorten(part)}” có hơn {limit} thành phần nên không được đọc.", "Tách văn bản, nhất là các bảng rất dài, thành nhiều tệp.");

    /// <summary>A document that holds another one whole (altChunk, master document), whose words would be missing.</summary>
    public static Diagnostic ImportEmbedded(string file, string where) =>
        Error("IMP013", file, 1, 1, $"Tệp nhúng nguyên một tệp khác ({where}); chữ của tệp đó sẽ bị thiếu nếu nhập.", "Mở bằng Word rồi lưu lại: Word sẽ hòa phần nhúng vào văn bản.");

    /// <summary>A file without words. Example: scanned pages in a <c>.docx</c>.</summary>
    public static Diagnostic ImportNoText(string file, int images) =>
        Error("IMP014", file, 1, 1, images > 0 ? $"Tệp không có chữ nào, chỉ có {images} hình ảnh." : "Tệp không có chữ nào.", "Nếu là bản quét, hãy nhận dạng chữ (OCR) và soát lại trước khi nhập.");

    /// <summary>A part of a <c>.docx</c> whose name leads out of the archive. Example: <c>../../x</c>.</summary>
    public static Diagnostic ImportPartName(string file, string part) =>
        Error("IMP015", file, 1, 1, $"Tên phần “{Shorten(part)}” bên trong tệp trỏ ra ngoài.", "Tệp đáng ngờ: hãy xin lại tệp từ nơi gửi.");

    /// <summary>A name for the new files that is no slug. Example: <c>--name ../khac</c>.</summary>
    public static Diagnostic ImportName(string name, string proposal) =>
        Error("IMP016", null, 1, 1, $"--name “{Shorten(name)}” phải viết bằng chữ thường không dấu, chữ số và gạch nối, dài tối đa 80 ký tự.",
            proposal.Length > 0 ? $"Ví dụ: --name {proposal}." : "Ví dụ: --name ke-hoach-12-2026.");

    /// <summary>A file that the import would write is there already, with other content.</summary>
    public static Diagnostic ImportTargetExists(string file, string target) =>
        Error("IMP017", file, 1, 1, $"Đã có tệp {target}; không ghi đè.", "Chọn tên khác bằng --name, hoặc nếu đây là bản thay thế thì tự xóa tệp cũ trước.");

    /// <summary>A document of the file has the identity of one that is there already.</summary>
    public static Diagnostic ImportDocumentExists(string file, string id, string other) =>
        Error("IMP018", file, 1, 1, $"Văn bản mã “{id}” đã có trong kho ({other}).", "Nếu đây là bản thay thế, hãy xóa văn bản cũ trước; nếu là văn bản khác, hãy kiểm tra số, ngày và tên ở đầu tệp.");

    /// <summary>The new files could not be written. Example: no permission.</summary>
    public static Diagnostic ImportCannotWrite(string target, string reason) =>
        Error("IMP019", target, 1, 1, $"Không ghi được tệp: {reason}", "Chưa có tệp nào được thêm; kiểm tra quyền ghi và chỗ trống trên đĩa.");

    /// <summary>Words that look like a legacy encoding in a font that is none. Example: "KÕ ho¹ch" in Times New Roman.</summary>
    public static Diagnostic LooksLegacy(string file, string where, string encoding, string font, string text) =>
        Warning("IMP020", file, 1, 1, $"Từ {where}, chữ có vẻ viết bằng bảng mã {encoding} nhưng phông chữ không phải {font}: “{Shorten(text)}”; được giữ nguyên.",
            "Chuyển mã sang Unicode (Unikey, Ctrl+Shift+F6) hoặc đặt lại đúng phông cũ trong Word rồi nhập lại.");

    /// <summary>Words of Unicode in a font of a legacy encoding: they are left as they are.</summary>
    public static Diagnostic LegacyFontOnUnicode(string file, string where, string font, string text) =>
        Warning("IMP021", file, 1, 1, $"Từ {where}, chữ Unicode mang phông {font}: “{Shorten(text)}”; không chuyển mã.", "Đối chiếu các đoạn này với bản gốc.");

    /// <summary>Words in a legacy font whose encoding is not known here. Example: VPS Times.</summary>
    public static Diagnostic LegacyFontUnknown(string file, string where, string font, string text) =>
        Warning("IMP022", file, 1, 1, $"Từ {where}, phông {font} dùng bảng mã chưa hỗ trợ: “{Shorten(text)}”; được giữ nguyên.", "Chuyển văn bản sang Unicode (Unikey, Ctrl+Shift+F6) rồi nhập lại.");

    /// <summary>A code that the table of a legacy encoding has no letter for.</summary>
    public static Diagnostic LegacyCodeUnknown(string file, string where, string font, char character, string text) =>
        Warning("IMP023", file, 1, 1, $"Ở {where}, ký tự “{character}” (U+{(int)character:X4}) không có trong bảng mã của phông {font}: “{Shorten(text)}”; được giữ nguyên.", "Đối chiếu chỗ này với bản gốc.");

    /// <summary>A sign of a symbol font that no table names. Example: a picture of Wingdings.</summary>
    public static Diagnostic ImportSymbol(string file, string where, string font, string code) =>
        Warning("IMP024", file, 1, 1, $"Ở {where}, ký hiệu {Shorten(code)} của phông {Shorten(font)} không có chữ tương ứng nên bị bỏ.", "Đối chiếu chỗ này với bản gốc.");

    /// <summary>A mark of a note whose body is not there.</summary>
    public static Diagnostic ImportNoteMissing(string file, string where) =>
        Warning("IMP025", file, 1, 1, $"Ở {where}, dấu chú thích không có phần lời; dấu bị bỏ.", "Đối chiếu chỗ này với bản gốc.");

    /// <summary>A web page in a charset that is not read. Example: <c>charset=viscii</c>.</summary>
    public static Diagnostic ImportCharset(string file, string charset) =>
        Error("IMP026", file, 1, 1, $"Bảng mã “{Shorten(charset)}” của trang HTML chưa đọc được.", "Mở trang bằng trình duyệt hoặc Word, lưu lại với UTF-8 rồi nhập.");

    /// <summary>A web page whose bytes are not those of its charset.</summary>
    public static Diagnostic ImportBadBytes(string file, int line, int column, string charset) =>
        Error("IMP027", file, line, column, $"Các byte ở đây không hợp lệ trong bảng mã {Shorten(charset)}.", "Mở trang bằng trình duyệt hoặc Word, lưu lại với UTF-8 rồi nhập.");

    /// <summary>A package of another office program. Example: an Excel workbook named <c>.docx</c>.</summary>
    public static Diagnostic ImportNotWord(string file) =>
        Error("IMP028", file, 1, 1, "Tệp không phải là văn bản Word.", SaveAsDocx);

    /// <summary>The text would be longer than any document, mostly by merged cells.</summary>
    public static Diagnostic ImportTextTooLong(string file, int limit) =>
        Error("IMP029", file, 1, 1, $"Văn bản dài hơn {limit} ký tự.", "Tách văn bản thành nhiều tệp.");

    /// <summary>The name of the original in a sidecar is a path. Example: <c>file: ../ke-hoach.docx</c>.</summary>
    public static Diagnostic ImportedFileName(string file, int line, int column, string value) =>
        Error("IMP030", file, line, column, $"“{Shorten(value)}” phải chỉ là tên tệp, không kèm thư mục.", "Ghi tên tệp gốc, ví dụ ke-hoach.docx.");

    /// <summary>A field without an end, which would take all words behind it.</summary>
    public static Diagnostic ImportFieldOpen(string file) =>
        Error("IMP032", file, 1, 1, "Tệp có một trường (field) không kết thúc; chữ đứng sau sẽ bị thiếu nếu nhập.", OpenAndSave);

    /// <summary>A fault of the program while importing.</summary>
    public static Diagnostic ImportFailed(string file, string reason) =>
        Error("IMP031", file, 1, 1, $"Lỗi của chương trình khi đọc tệp này: {reason}", "Chưa có tệp nào được thêm. Xin báo cho người bảo trì kèm tệp gốc.");
}
