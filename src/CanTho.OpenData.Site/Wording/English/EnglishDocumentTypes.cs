using System.Collections.Frozen;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Types of documents (loại văn bản) in English, as translations of Vietnamese law usually call them.</summary>
internal static class EnglishDocumentTypes
{
    private static readonly FrozenDictionary<string, string> Types = new (string Vietnamese, string English)[]
    {
        ("Kế hoạch", "Plan"), ("Báo cáo", "Report"), ("Nghị quyết", "Resolution"), ("Quyết định", "Decision"), ("Chương trình", "Programme"),
        ("Chương trình hành động", "Action programme"), ("Phụ lục", "Appendix"), ("Chỉ thị", "Directive"), ("Tờ trình", "Submission"),
        ("Thông báo", "Notice"), ("Thông tri", "Party circular"), ("Đề án", "Scheme"), ("Phương án", "Plan of measures"), ("Dự án", "Project"),
        ("Hướng dẫn", "Guidance"), ("Quy chế", "Regulation"), ("Quy định", "Rules"), ("Kết luận", "Conclusion"), ("Công điện", "Urgent dispatch"),
        ("Công văn", "Official letter"), ("Thông tư", "Circular"), ("Nghị định", "Decree"), ("Danh mục", "List"), ("Biên bản", "Minutes"),
        ("Hợp đồng", "Contract"), ("Bản ghi nhớ", "Memorandum"), ("Văn bản hợp nhất", "Consolidated text"), ("Giấy mời", "Invitation"),
        ("Luật", "Law"), ("Bộ luật", "Code"), ("Pháp lệnh", "Ordinance"), ("Hiến pháp", "Constitution"), ("Lệnh", "Order"),
        ("Báo cáo thẩm định", "Appraisal report"), ("Phiếu báo", "Notification slip"),
    }.ToFrozenDictionary(type => type.Vietnamese, type => type.English, StringComparer.OrdinalIgnoreCase);

    /// <summary>The type in English; null where no word is known.</summary>
    public static string? Of(string type) => Types.GetValueOrDefault(type);
}
