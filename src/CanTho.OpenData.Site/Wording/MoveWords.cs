using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Site.Publishing;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What is said of addresses that moved.</summary>
internal static class MoveWords
{
    public const string Title = "Trang đã chuyển địa chỉ";

    public const string GoneTitle = "Trang này không còn";

    public const string Description = "Địa chỉ cũ của một trang trên cổng dữ liệu mở Cần Thơ; trang đã chuyển sang địa chỉ mới.";

    public const string GoneDescription = "Địa chỉ cũ của một trang trên cổng dữ liệu mở Cần Thơ; trang này không còn được đăng.";

    /// <summary>Letters as they are, quotation marks escaped: JSON that is YAML as well.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The reason proposed for an entry; a guess has to be looked at, and the placeholder makes sure that it is.</summary>
    public static string Reason(RecordLikeness likeness) => likeness switch
    {
        RecordLikeness.Line or RecordLikeness.Ordinal => "Lời văn của bản ghi được sửa nên mã đổi; vẫn là bản ghi cũ",
        RecordLikeness.Name => "CẦN ĐIỀN: vì sao địa chỉ đổi, và trang mới có đúng là trang thay thế không",
        _ => "CẦN ĐIỀN: vì sao trang này không còn",
    };

    /// <summary>What the proposal for a vanished address rests on.</summary>
    public static string Proposal(string target, RecordLikeness likeness) => likeness switch
    {
        RecordLikeness.Line => $"Bản ghi ấy nay ở “{target}” (cùng tệp, cùng dòng).",
        RecordLikeness.Ordinal => $"Bản ghi ấy nay ở “{target}” (cùng mục, cùng số thứ tự).",
        RecordLikeness.Name => $"Gần giống nhất là “{target}”.",
        _ => $"Không tìm thấy bản ghi thay thế; nếu có trang thay thế (gần nhất theo chữ là “{target}”), ghi to: thay cho gone: true.",
    };
}
