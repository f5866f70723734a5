namespace CanTho.OpenData.Diagnostics;

public static partial class Rules
{
    /// <summary>A file is no YAML at all. Example: <c>aliases: [Sở TC</c> without its closing bracket. The reason is the parser's own.</summary>
    public static Diagnostic NotYaml(string file, int line, int column, string reason) =>
        new(Severity.Error, "YML001", $"Tệp không đúng cú pháp YAML ({reason}).", file, line, column,
            "Xem lại dấu hai chấm, dấu ngoặc, dấu nháy và thụt đầu dòng ở chỗ này.");

    /// <summary>A key that means nothing here, mostly a typing error. Example: <c>alias:</c> for <c>aliases:</c>.</summary>
    public static Diagnostic UnknownKey(string file, int line, int column, string key, string known) =>
        new(Severity.Error, "YML002", $"Khóa “{key}” không có nghĩa ở đây.", file, line, column, $"Các khóa dùng được: {known}.");

    /// <summary>A key that must be there is missing or has no value. Example: an agency without <c>name:</c>.</summary>
    public static Diagnostic MissingKey(string file, int line, int column, string key) =>
        new(Severity.Error, "YML003", $"Thiếu khóa “{key}” hoặc khóa không có giá trị.", file, line, column, $"Thêm “{key}:” vào mục này.");

    /// <summary>A value has another shape than its key asks for. Example: <c>aliases: Sở TC</c>, one text instead of a list.</summary>
    public static Diagnostic WrongShape(string file, int line, int column, string what, ValueShape expected, ValueShape found) =>
        new(Severity.Error, "YML004", $"“{what}” phải là {Name(expected)}, nhưng ở đây là {Name(found)}.", file, line, column,
            expected switch
            {
                ValueShape.List => "Viết mỗi giá trị trên một dòng, thụt vào và mở đầu bằng dấu gạch ngang: “  - giá trị”.",
                ValueShape.Mapping => "Viết các khóa bên dưới, mỗi khóa một dòng thụt vào: “  khóa: giá trị”.",
                _ => "Viết một giá trị trên cùng dòng, sau dấu hai chấm; giá trị có dấu hai chấm thì đặt trong dấu nháy kép.",
            });

    private static string Name(ValueShape shape) => shape switch
    {
        ValueShape.List => "danh sách",
        ValueShape.Mapping => "nhóm khóa",
        _ => "một dòng chữ",
    };

    /// <summary>The same key twice in one entry; only the first is read. Example: <c>name:</c> twice.</summary>
    public static Diagnostic DuplicateKey(string file, int line, int column, string key, int firstLine) =>
        new(Severity.Error, "YML005", $"Khóa “{key}” viết hai lần trong một mục (lần đầu ở dòng {firstLine}).", file, line, column,
            "Giữ lại một.");

    /// <summary>A value that is not one of the words allowed. Example: <c>kind: departement</c>.</summary>
    public static Diagnostic UnknownWord(string file, int line, int column, string key, string value, string allowed) =>
        new(Severity.Error, "YML006", $"“{value}” không phải là giá trị của “{key}”.", file, line, column, $"Chọn một trong: {allowed}.");

    /// <summary>An anchor, an alias or a type tag: refused, because aliases of aliases can grow without bound. Example: <c>*so</c>.</summary>
    public static Diagnostic YamlReference(string file, int line, int column, string mark) =>
        new(Severity.Error, "YML007", $"Không dùng neo (&), tham chiếu (*) hay nhãn kiểu (!) của YAML: “{mark}”.", file, line, column,
            "Viết giá trị ra đầy đủ; chữ bắt đầu bằng &, *, ! thì đặt trong dấu nháy.");

    /// <summary>Lists in lists deeper than any of our files needs. Example: twenty opening brackets.</summary>
    public static Diagnostic TooDeep(string file, int line, int column, int limit) =>
        new(Severity.Error, "YML008", $"Các mục lồng nhau quá {limit} tầng.", file, line, column,
            "Bỏ bớt dấu ngoặc hoặc thụt đầu dòng thừa ở chỗ này.");

    /// <summary>A file larger than our readers accept.</summary>
    public static Diagnostic TooLarge(string file, long bytes, long limit) =>
        new(Severity.Error, "YML009", $"Tệp có {bytes} byte, quá mức cho phép {limit} byte.", file, 1, 1, "Tách thành nhiều tệp nhỏ hơn.");

    /// <summary>A file whose bytes are no UTF-8. Example: a file saved as Windows-1258 or TCVN3.</summary>
    public static Diagnostic InputNotUtf8(string file, int line, int column, byte value) =>
        new(Severity.Error, "YML010", $"Tệp không phải là văn bản UTF-8: byte 0x{value:X2} không hợp lệ.", file, line, column, "Lưu lại tệp với bảng mã UTF-8.");

    /// <summary>A file in which there is nothing but comments.</summary>
    public static Diagnostic EmptyFile(string file, int line) =>
        new(Severity.Error, "YML011", "Tệp không có nội dung.", file, line, 1, "Điền nội dung, hoặc xóa tệp này nếu không dùng.");

    /// <summary>A file of <c>input/</c> could not be opened. Example: no permission.</summary>
    public static Diagnostic InputUnreadable(string file, string reason) =>
        new(Severity.Error, "YML013", $"Không mở được tệp: {reason}", file, 1, 1, "Kiểm tra quyền đọc tệp.");

    /// <summary>A second document (<c>---</c>) in one file.</summary>
    public static Diagnostic SecondDocument(string file, int line, int column) =>
        new(Severity.Error, "YML012", "Tệp chứa nhiều tài liệu YAML (dấu ---).", file, line, column, "Mỗi tệp chỉ có một tài liệu.");

    /// <summary>A register file that does not exist: it counts as empty.</summary>
    public static Diagnostic RegisterMissing(string file) =>
        new(Severity.Info, "REG001", "Chưa có danh bạ này; coi như trống.", file, 1, 1,
            "Không phải làm gì nếu cổng chưa cần danh bạ này.");

    /// <summary>Two agencies with one name, or with names that give one address. Example: "Sở Y tế" and "Sở Y Tế".</summary>
    public static Diagnostic AgencyTwice(string file, int line, int column, string name, string first, int firstLine) =>
        new(Severity.Error, "REG002", $"Cơ quan “{name}” trùng với “{first}” ở dòng {firstLine}.", file, line, column,
            "Gộp hai mục hoặc đặt tên khác nhau.");

    /// <summary>One spelling belongs to two agencies, so that no text with it can be resolved. Example: <c>BCT</c>.</summary>
    public static Diagnostic AliasOfTwo(string file, int line, int column, string alias, string agency, string first, int firstLine) =>
        new(Severity.Error, "REG003", $"“{alias}” được ghi cho “{agency}” nhưng đã thuộc về “{first}” ở dòng {firstLine}.", file, line, column,
            "Chỉ giữ cách viết này ở một cơ quan.");

    /// <summary>A successor that is no entry of the register. Example: <c>successor: {name: Sở Tài chánh, …}</c>.</summary>
    public static Diagnostic SuccessorUnknown(string file, int line, int column, string agency, string successor) =>
        new(Severity.Error, "REG004", $"Cơ quan kế thừa “{successor}” của “{agency}” không có trong danh bạ.", file, line, column,
            "Ghi đúng tên chuẩn của một mục trong danh bạ.");

    /// <summary>Agencies that succeed one another in a circle. Example: A → B → A.</summary>
    public static Diagnostic SuccessorCycle(string file, int line, int column, string chain) =>
        new(Severity.Error, "REG005", $"Các cơ quan kế thừa nhau thành vòng: {chain}.", file, line, column,
            "Bỏ successor của một trong các cơ quan này, theo văn bản sắp xếp sau cùng.");

    /// <summary>The same spelling twice for one agency; harmless. Example: "Sở TC" two times.</summary>
    public static Diagnostic AliasTwice(string file, int line, int column, string alias, string agency) =>
        new(Severity.Warning, "REG006", $"“{alias}” được ghi hai lần cho “{agency}”.", file, line, column, "Bỏ bớt một.");

    /// <summary>An abbreviation with two entries. Example: <c>UBND</c> two times.</summary>
    public static Diagnostic AbbreviationTwice(string file, int line, int column, string term, int firstLine) =>
        new(Severity.Error, "REG007", $"Chữ viết tắt “{term}” đã có ở dòng {firstLine}.", file, line, column,
            "Gộp các cách đọc vào một mục.");

    /// <summary>A term with two entries in the glossary. Example: "Chủ trì" two times.</summary>
    public static Diagnostic TermTwice(string file, int line, int column, string term, int firstLine) =>
        new(Severity.Error, "REG009", $"Thuật ngữ “{term}” đã có ở dòng {firstLine}.", file, line, column, "Gộp hai mục làm một.");

    /// <summary>A name that gives no address, because no letter or digit is in it. Example: <c>name: "…"</c>.</summary>
    public static Diagnostic NameWithoutLetters(string file, int line, int column, string name) =>
        new(Severity.Error, "REG008", $"Tên “{name}” không có chữ cái hay chữ số nào.", file, line, column, "Ghi tên bằng chữ.");

    /// <summary>A field of an agency that is no topic of the register of indicators. Example: <c>fields: [Y tê]</c>.</summary>
    public static Diagnostic FieldUnknown(string file, int line, int column, string agency, string field) =>
        new(Severity.Error, "REG010", $"Lĩnh vực “{field}” của “{agency}” không phải là topic nào trong danh bạ chỉ tiêu.", file, line, column,
            "Ghi đúng một topic của input/registers/indicators.yml.");

    /// <summary>A checksum that is no SHA-256. Example: 63 digits.</summary>
    public static Diagnostic ChecksumShape(string file, int line, int column, string value) =>
        new(Severity.Error, "SID001", $"“{value}” không phải mã SHA-256 (64 chữ số thập lục phân, chữ thường).", file, line, column,
            "Tính lại bằng lệnh sha256sum.");

    /// <summary>A sidecar names a file outside <c>seeds/</c>. Example: <c>seed: ../khac.txt</c>.</summary>
    public static Diagnostic SeedOutside(string file, int line, int column, string value) =>
        new(Severity.Error, "SID002", $"“{value}” không phải đường dẫn tới một tệp trong seeds/.", file, line, column, "Viết dạng seeds/ten-tep.txt.");

    /// <summary>Two sidecars for one seed.</summary>
    public static Diagnostic SeedTwice(string file, int line, int column, string seed, string first) =>
        new(Severity.Error, "SID003", $"“{seed}” đã được mô tả ở {first}.", file, line, column, "Giữ lại một tệp mô tả.");

    /// <summary>Two documents with one identity, which would have one address.</summary>
    public static Diagnostic DocumentIdTwice(string file, int line, int column, string id, string first) =>
        new(Severity.Error, "SID004", $"Định danh văn bản “{id}” đã dùng ở {first}.", file, line, column, "Mỗi văn bản cần một định danh riêng.");

    /// <summary>An identity that is no slug. Example: <c>id: Kế hoạch 12</c>.</summary>
    public static Diagnostic DocumentIdShape(string file, int line, int column, string id) =>
        new(Severity.Error, "SID005", $"Định danh “{id}” phải viết bằng chữ thường không dấu, chữ số và gạch nối.", file, line, column,
            "Viết tạm một định danh đúng dạng, ví dụ van-ban-moi; lệnh check sẽ cho biết định danh đọc được từ văn bản.");

    /// <summary>A short title too long for lists.</summary>
    public static Diagnostic ShortTitleLong(string file, int line, int column, string title, int limit) =>
        new(Severity.Warning, "SID006", $"Tên ngắn “{title}” dài hơn {limit} ký tự.", file, line, column, "Rút gọn.");

    /// <summary>There is no <c>input/site.yml</c>: a portal without a name and an address is not built.</summary>
    public static Diagnostic SettingsMissing(string file) =>
        new(Severity.Error, "SET001", "Không có tệp thiết lập của cổng.", file, 1, 1, "Tạo tệp với title, tagline, base_url và publisher.");

    /// <summary>An address that is no web address. Example: <c>base_url: dulieumo</c>.</summary>
    public static Diagnostic AddressShape(string file, int line, int column, string key, string value) =>
        new(Severity.Error, "SET002", $"“{key}” phải là địa chỉ bắt đầu bằng https:// hoặc http://, nhưng ở đây là “{value}”.", file, line, column,
            "Viết cả địa chỉ như trong trình duyệt, ví dụ https://cantho.gov.vn.");

    /// <summary>A page without front matter, or with front matter that never ends.</summary>
    public static Diagnostic FrontMatterMissing(string file) =>
        new(Severity.Error, "PAG001", "Trang không có phần đầu nằm giữa hai dòng ---.", file, 1, 1, "Mở đầu tệp bằng ---, title:, description:, rồi ---.");

    /// <summary>A page whose file name is no address. Example: <c>Giới thiệu.md</c>.</summary>
    public static Diagnostic PageNameShape(string file, string slug) =>
        new(Severity.Error, "PAG002", "Tên tệp của trang phải viết bằng chữ thường không dấu, chữ số và gạch nối.", file, 1, 1, $"Đổi tên thành {slug}.md.");
}
