namespace CanTho.OpenData.Diagnostics;

// Complaints about published addresses, redirects (ADR001 to ADR099) and links inside the site (LNK001 to LNK099).
public static partial class Rules
{
    /// <summary>A published address would answer no more. Example: the page of a task whose title was corrected. Owner: who changed the input.</summary>
    public static Diagnostic AddressVanished(string file, int line, string address, int others, string proposal, string entry) =>
        Error("ADR001", file, line, 1,
            $"Địa chỉ đã công bố “{address}”{(others == 0 ? "" : $" và {others} địa chỉ đi theo nó (JSON, lịch, nguồn tin, bản nhúng, dữ liệu)")} sẽ không còn trả lời.",
            $"{proposal} Nếu đúng vậy, thêm dòng này vào input/redirects.yml (- {entry})");

    /// <summary>The list of published addresses was deleted or shortened: records of the last version are not in it. Owner: who changed it.</summary>
    public static Diagnostic AddressListIncomplete(string file, int count, string example, string version) =>
        Error("ADR012", file, 1, 1, $"Danh sách địa chỉ đã công bố thiếu {count} trang mà phiên bản {version} đã có, ví dụ “{example}”.",
            $"Tệp này chỉ được thêm dòng; hãy lấy lại bằng: git restore --source=origin/HEAD {file}.");

    /// <summary>A line of the list of published addresses is none. Example: a mark that a merge left, <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</c>.</summary>
    public static Diagnostic NotAnAddress(string file, int line, string text) =>
        Error("ADR002", file, line, 1, $"“{Shorten(text)}” không phải là một địa chỉ của cổng.", "Tệp này do lệnh record ghi, không sửa bằng tay; hãy lấy lại dòng này từ lịch sử của kho mã nguồn.");

    /// <summary>An address of a redirect has another form. Example: <c>van-ban/cu</c>, <c>/a/../b/</c>, <c>/van-ban/*</c>, <c>/cũ/</c>.</summary>
    public static Diagnostic RedirectShape(string file, int line, int column, string key, string value) =>
        Error("ADR003", file, line, column, $"“{key}: {Shorten(value)}” không phải là một địa chỉ của cổng.",
            "Viết từ gốc của trang, bắt đầu bằng dấu /, chỉ chữ không dấu, chữ số và - . _ ~, không có .., * hay ?; ví dụ /van-ban/ke-hoach-12/.");

    /// <summary>A redirect would lead readers to another site. Example: <c>to: https://vi-du.vn/</c>, <c>to: //vi-du.vn/</c>.</summary>
    public static Diagnostic RedirectForeign(string file, int line, int column, string value) =>
        Error("ADR004", file, line, column, $"“to: {Shorten(value)}” dẫn ra ngoài cổng.", "Chỉ chuyển hướng tới một trang của chính cổng này.");

    /// <summary>A redirect leads to a page that there is not. Example: a letter wrong in the new address.</summary>
    public static Diagnostic RedirectTargetMissing(string file, int line, int column, string target, string nearest) =>
        Error("ADR005", file, line, column, $"Không có trang nào ở “{target}” để chuyển tới.", $"Có phải là “{nearest}”?");

    /// <summary>A redirect from a page that there is: readers would never see it again.</summary>
    public static Diagnostic RedirectFromExists(string file, int line, int column, string from) =>
        Error("ADR006", file, line, column, $"“{from}” đang là một trang của cổng, nên không chuyển hướng khỏi đó được.", "Hãy bỏ mục này, hoặc ghi đúng địa chỉ cũ.");

    /// <summary>Two redirects from one address.</summary>
    public static Diagnostic RedirectTwice(string file, int line, int column, string from, int firstLine) =>
        Error("ADR007", file, line, column, $"“{from}” đã có mục chuyển hướng ở dòng {firstLine}.", "Giữ lại một mục.");

    /// <summary>Redirects that lead in a circle. Example: <c>/a/</c> to <c>/b/</c> and <c>/b/</c> to <c>/a/</c>.</summary>
    public static Diagnostic RedirectCycle(string file, int line, int column, string chain) =>
        Error("ADR008", file, line, column, $"Các mục chuyển hướng thành vòng: {chain}.", "Mục cuối phải dẫn tới một trang có thật.");

    /// <summary>A redirect with neither a target nor <c>gone: true</c>, or with both.</summary>
    public static Diagnostic RedirectWithoutTarget(string file, int line, int column) =>
        Error("ADR009", file, line, column, "Mục chuyển hướng phải có đúng một trong hai: “to” hoặc “gone: true”.",
            "Ghi “to” là địa chỉ mới; trang không còn nội dung thay thế thì ghi “gone: true”.");

    /// <summary>The day of a redirect is none. Example: <c>22/11/2026</c>.</summary>
    public static Diagnostic RedirectDay(string file, int line, int column, string value) =>
        Error("ADR010", file, line, column, $"“when: {Shorten(value)}” không phải là ngày dạng năm-tháng-ngày.", "Hãy viết như 2026-11-22.");

    /// <summary>The anchor that a redirect leads to is not on its page. Example: <c>/van-ban/x/#muc-9</c>.</summary>
    public static Diagnostic RedirectAnchorMissing(string file, int line, int column, string target) =>
        Error("ADR011", file, line, column, $"Trang có, nhưng không có chỗ nào mang tên sau dấu # của “{target}”.", "Bỏ phần sau dấu #, hoặc ghi đúng tên.");

    /// <summary>A link of the site leads to a page or file that there is not. Example: <c>[chỉ mục](/data/chi-muc.json)</c>.</summary>
    public static Diagnostic DeadLink(string file, int line, int column, string link, int others, string nearest) =>
        Error("LNK001", file, line, column, $"Liên kết “{Shorten(link)}” không dẫn tới trang hay tệp nào của cổng{(others == 0 ? "" : $" (còn ở {others} tệp khác)")}.", $"Có phải là “{nearest}”?");

    /// <summary>A link leads to a page, but its anchor is not there. Example: <c>/chat-luong/#dinh-chin</c>.</summary>
    public static Diagnostic DeadAnchor(string file, int line, int column, string link, int others) =>
        Error("LNK002", file, line, column, $"Liên kết “{Shorten(link)}” dẫn tới trang có thật, nhưng trang không có chỗ mang tên sau dấu #{(others == 0 ? "" : $" (còn ở {others} tệp khác)")}.", "Bỏ phần sau dấu #, hoặc ghi đúng tên.");

    /// <summary>A link of a kind that a browser would run or that leads to no page. Example: <c>javascript:…</c>, <c>file:///…</c>.</summary>
    public static Diagnostic LinkScheme(string file, int line, int column, string link, int others) =>
        Error("LNK003", file, line, column, $"Liên kết “{Shorten(link)}” không thuộc loại được dùng{(others == 0 ? "" : $" (còn ở {others} tệp khác)")}.", "Chỉ dùng http, https, mailto, tel hoặc địa chỉ trong cổng.");
}
