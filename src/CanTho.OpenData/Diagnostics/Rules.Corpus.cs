using CanTho.OpenData.Model;

namespace CanTho.OpenData.Diagnostics;

/// <content>Rules for bringing documents together.</content>
public static partial class Rules
{
    /// <summary>A seed has no sidecar in <c>input/documents/</c>.</summary>
    public static Diagnostic NoSidecar(string seed, string sha256) =>
        Warning("DOC001", seed, 1, 1, "Văn bản gốc chưa có tệp mô tả trong input/documents/.",
            $"Hãy chạy lệnh new plan {seed} (hoặc new report) để tạo input/documents/{Path.GetFileNameWithoutExtension(seed)}.yml với sha256: {sha256}.");

    /// <summary>A sidecar names a seed that is not there.</summary>
    public static Diagnostic SidecarWithoutSeed(string sidecar, string seed) =>
        Error("DOC002", sidecar, 1, 1, $"Không có văn bản gốc “{seed}” mà tệp mô tả này nói đến.", "Hãy kiểm tra trường seed hoặc đặt lại văn bản gốc.");

    /// <summary>The bytes of a seed are not those that its sidecar vouches for: the original was edited.</summary>
    public static Diagnostic SeedChanged(string seed, string sidecar, string expected, string actual) =>
        Error("DOC003", seed, 1, 1, $"Văn bản gốc đã bị thay đổi: SHA-256 là {actual}, {sidecar} ghi {Shorten(expected)}.",
            $"Hãy khôi phục bản gốc bằng git restore {seed}; nếu đây là bản mới nhận, hãy ghi mã SHA-256 mới vào tệp mô tả.");

    /// <summary>A seed holds another number of documents than its sidecar lists.</summary>
    public static Diagnostic DocumentCountDiffers(string sidecar, string seed, int expected, int actual) =>
        Error("DOC004", sidecar, 1, 1, $"Tệp mô tả liệt kê {expected} văn bản, nhưng {seed} có {actual}.", "Hãy sửa danh sách documents cho khớp.");

    /// <summary>A document's identity is no longer the one it was published under; its address would change.</summary>
    public static Diagnostic DocumentIdChanged(string sidecar, int line, string expected, string actual) =>
        Error("DOC005", sidecar, line, 1, $"Mã văn bản “{expected}” không khớp với mã đọc được “{actual}”; địa chỉ đã công bố sẽ thay đổi.",
            $"Nếu đây là văn bản mới, hãy ghi id: {actual}.");

    /// <summary>Two documents have one identity. Example: the same text under two file names.</summary>
    public static Diagnostic DuplicateDocument(string file, int line, string id, string firstFile) =>
        Error("DOC006", file, line, 1, $"Văn bản này trùng mã “{id}” với văn bản trong {firstFile}.", "Hãy xóa bản trùng.");

    /// <summary>Two tasks have one identity.</summary>
    public static Diagnostic DuplicateTask(string file, int line, string id, SourceSpan first) =>
        Error("DOC007", file, line, 1, $"Nhiệm vụ này trùng mã “{id}” với nhiệm vụ ở {first.File}:{first.FirstLine}.",
            "Hai dòng giống hệt nhau trong cùng một mục: hãy đối chiếu bản gốc xem dòng nào chép thừa; nếu bản gốc in như vậy, xin báo cho người bảo trì.");

    /// <summary>A document gives a task to an agency that the register does not know.</summary>
    public static Diagnostic UnregisteredAgency(string file, int line, string name) =>
        Warning("AGY001", file, line, 1, $"Cơ quan “{name}” chưa có trong danh bạ.", "Hãy thêm cơ quan hoặc cách viết này vào input/registers/agencies.yml.");
}
