namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Kinds of legal and administrative instruments (loại văn bản), and the symbols that numbers bear for them.</summary>
internal static class InstrumentTypes
{
    /// <summary>Kinds by their words: "KẾT LUẬN" and "kết luận" are "Kết luận".</summary>
    public static PhraseTable<string> ByWords { get; } = Names.Table(
        "Nghị quyết", "Nghị quyết liên tịch", "Nghị định", "Quyết định", "Quy định", "Chỉ thị", "Kết luận", "Chương trình hành động",
        "Chương trình", "Kế hoạch", "Kế hoạch hành động", "Công văn", "Công điện", "Tờ trình", "Thông báo", "Thông báo kết luận", "Thông tư",
        "Thông tư liên tịch", "Thông tri", "Hướng dẫn", "Báo cáo", "Báo cáo thẩm định", "Báo cáo thẩm tra", "Đề án", "Phiếu báo",
        "Phiếu chuyển", "Phiếu trình", "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Lệnh", "Sắc lệnh", "Văn bản", "Văn bản hợp nhất",
        "Giấy mời", "Biên bản", "Quy chế", "Phương án", "Thư công tác", "Dự án");

    private static readonly Dictionary<string, string> BySymbol = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NQ"] = "Nghị quyết",
        ["NQLT"] = "Nghị quyết liên tịch",
        ["NĐ"] = "Nghị định",
        ["QĐ"] = "Quyết định",
        ["QyĐ"] = "Quy định",
        ["CT"] = "Chỉ thị",
        ["KL"] = "Kết luận",
        ["CTr"] = "Chương trình",
        ["CTHĐ"] = "Chương trình hành động",
        ["KH"] = "Kế hoạch",
        ["CV"] = "Công văn",
        ["CĐ"] = "Công điện",
        ["TTr"] = "Tờ trình",
        ["TB"] = "Thông báo",
        ["TT"] = "Thông tư",
        ["TTLT"] = "Thông tư liên tịch",
        ["HD"] = "Hướng dẫn",
        ["BC"] = "Báo cáo",
        ["BCTĐ"] = "Báo cáo thẩm định",
        ["ĐA"] = "Đề án",
        ["PB"] = "Phiếu báo",
        ["PC"] = "Phiếu chuyển",
        ["VBHN"] = "Văn bản hợp nhất",
        ["GM"] = "Giấy mời",
        ["BB"] = "Biên bản",
        ["PA"] = "Phương án",
        ["UBND"] = "Công văn",
        ["VPCP"] = "Công văn",
        ["TTg"] = "Công văn",
    };

    private static readonly (string Symbol, string[] Bodies)[] Issuers =
    [
        ("CP", ["Chính phủ"]), ("TTg", ["Thủ tướng"]), ("VPCP", ["Văn phòng Chính phủ"]), ("QH", ["Quốc hội"]),
        ("UBTVQH", ["Ủy ban Thường vụ"]), ("HĐND", ["Hội đồng nhân dân", "Thường trực Hội đồng"]), ("UBND", ["Ủy ban nhân dân", "Chủ tịch Ủy ban"]),
        ("TW", ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Ban Chỉ đạo Trung ương"]),
        ("TU", ["Thành ủy", "Tỉnh ủy", "Ban Thường vụ", "Ban Chấp hành Đảng bộ", "Thường trực"]),
    ];

    /// <summary>The kind that the symbol of a number stands for: "128/BCTĐ-BTP" is a "Báo cáo thẩm định"; null where it stands for none.</summary>
    public static string? OfNumber(string number)
    {
        foreach (var part in number.Split('/', '-'))
        {
            if (part.Length > 0 && !char.IsAsciiDigit(part[0]))
            {
                return BySymbol.GetValueOrDefault(part);
            }
        }

        return null;
    }

    /// <summary>False where the symbol of a number names another body: "57-NQ/TW" is not of the government.</summary>
    public static bool MayComeFrom(string? number, string type, string body)
    {
        if (number is null)
        {
            return !type.EndsWith("uật", StringComparison.Ordinal) || body == "Quốc hội";
        }

        foreach (var part in number.Split('/', '-'))
        {
            var symbol = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var issuer = Array.Find(Issuers, entry => entry.Symbol.Equals(symbol, StringComparison.OrdinalIgnoreCase));
            if (issuer.Bodies is not null)
            {
                return Array.Exists(issuer.Bodies, name => body.StartsWith(name, StringComparison.Ordinal));
            }
        }

        return true;
    }
}
