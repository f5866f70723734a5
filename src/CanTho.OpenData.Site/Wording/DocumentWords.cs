using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Documents in plain words, for readers who have never held one.</summary>
internal static class DocumentWords
{
    /// <summary>What a kind of document is for; null for a kind that needs no word.</summary>
    public static string? Purpose(string? type) => type switch
    {
        "Kế hoạch" => "nêu việc phải làm, ai làm và khi nào xong",
        "Phụ lục" => "phần kèm theo một văn bản khác, thường là bảng việc cụ thể",
        "Báo cáo" => "kể lại việc đã làm, kết quả và số liệu đạt được",
        "Nghị quyết" => "điều một tập thể (như hội đồng, quốc hội, cấp ủy) đã quyết định",
        "Quyết định" => "mệnh lệnh hành chính có hiệu lực ngay với người được nêu tên",
        "Chương trình" or "Chương trình hành động" => "gom nhiều việc lớn của nhiều năm vào một khung",
        "Chỉ thị" => "yêu cầu cấp dưới làm ngay một số việc",
        "Thông báo" => "truyền đạt kết luận hoặc quyết định đã có",
        "Tờ trình" => "đề nghị cấp trên xem xét, quyết định",
        "Công văn" => "thư trao đổi việc giữa các cơ quan",
        "Kết luận" => "ý kiến chốt lại của cấp có thẩm quyền",
        "Đề án" or "Phương án" => "cách giải quyết một việc lớn, kèm nguồn lực",
        _ => null,
    };

    /// <summary>What it is, in one line: "Kế hoạch của Ủy ban nhân dân thành phố Cần Thơ, dựa trên Thông báo số 271/TB-VPCP". A name that the
    /// editors doubt is marked as what the source prints.</summary>
    public static string InOneLine(CorpusDocument document, IEnumerable<InstrumentUse> grounds)
    {
        var header = document.Header;
        var first = grounds.Select(InstrumentWords.NameOf).FirstOrDefault();
        var issuer = header.Issuer is not { } name ? "" : MissingWords.DoubtOf(document, name) is null ? $" của {name}" : $", nguồn in cơ quan ban hành là “{name}” (còn ngờ)";
        return $"{header.Type ?? "Văn bản"}{issuer}"
            + (header.AttachedTo is { } parent ? $", kèm theo {WithBlanks(parent)}" : first is null ? "" : $", dựa trên {first}");
    }

    /// <summary>Blanks that a form leaves for a number and a day, made visible: "Chương trình số … /CTr-UBND ngày … tháng 4".</summary>
    public static string WithBlanks(string text) =>
        text.Replace("số: /", "số … /", StringComparison.Ordinal).Replace("ngày tháng", "ngày … tháng", StringComparison.Ordinal);
}
