using System.Collections.Frozen;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Words by which a name of an agency, or a description of many agencies, is known to begin.</summary>
internal static class AgencyHeads
{
    /// <summary>Heads of one syllable, with their marks: "Báo" heads a name, "Bảo" does not.</summary>
    private static readonly FrozenSet<string> Short =
        new[] { "sở", "ban", "bộ", "cục", "viện", "hội", "đoàn", "trường", "đài", "báo", "quỹ", "thuế" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Abbreviated =
        new[] { "ubnd", "hđnd", "mttq", "ubmttq", "ubmttqvn", "vp", "bhxh" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseTable<bool> Long = Names.Table(
        new[]
        {
            "Văn phòng", "Công an", "Ủy ban", "Trung tâm", "Chi cục", "Liên minh", "Bệnh viện", "Ngân hàng", "Bảo hiểm", "Thanh tra", "Tòa án",
            "Công ty", "Tổng công ty", "Tập đoàn", "Đảng ủy", "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Quận ủy", "Mặt trận", "Điện lực", "Kho bạc", "Hải quan",
            "Thi hành án", "Biên phòng", "Bộ đội", "Cảnh sát", "Quân khu", "Liên đoàn", "Học viện", "Đại học", "Hội đồng nhân dân", "Tổ công tác",
            "Thành đoàn", "Tỉnh đoàn", "Tổng cục", "Kiểm toán", "Liên hiệp", "Hiệp hội", "Thư viện", "Bảo tàng", "Hợp tác xã", "Cảng vụ", "Bưu điện",
            "Nhà xuất bản", "Viễn thông", "Thống kê", "Quân sự",
            "Phòng Kinh tế", "Phòng Văn hóa", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Y tế", "Phòng Tài chính", "Phòng Giáo dục", "Phòng Quản lý", "Phòng Lao động",
            "Phòng Nông nghiệp", "Phòng Tài nguyên", "Phòng Hành chính", "Phòng Khoa học", "Phòng Công Thương", "Phòng Thanh tra", "Phòng Cảnh sát", "Phòng Kế hoạch",
            "Phòng Tổ chức", "Phòng Giao dịch", "Phòng Xây dựng", "Phòng Hạ tầng", "Phòng Dân tộc", "Phòng Thông tin", "Phòng Ngoại vụ", "Phòng chuyên môn", "Phòng Tham mưu",
            "Phòng TC", "Phòng VH", "Phòng KT", "Phòng QLĐT", "Phòng GD", "Phòng LĐ", "Phòng NN", "Phòng TN",
            "Trạm Y tế", "Trạm Thú y", "Trạm Khuyến nông", "Trạm Trồng trọt", "Trạm Chăn nuôi", "Trạm Truyền thanh", "Trạm Bảo vệ thực vật", "Hạt Kiểm lâm", "Đồn Biên phòng",
            "Đội Quản lý thị trường", "Đội Thuế", "Đội Cảnh sát", "Vườn quốc gia", "Khu bảo tồn", "Cổng Thông tin điện tử", "Tổ công nghệ số", "Tổ giúp việc", "Tổ đề án", "Tiểu ban",
            "Trưởng Công an", "Trưởng trạm", "Trưởng ấp", "Trưởng các ấp", "Trưởng thôn", "Trưởng khu vực", "Bí thư Chi bộ", "Bí thư các Chi bộ", "Bí thư Đoàn", "Công chức Địa chính", "Công chức Văn phòng", "Công chức Tư pháp",
            "Công chức Văn hóa", "Công chức Tài chính", "Bảo hiểm xã hội", "Hội đồng phối hợp", "Tổ hợp tác",
        }.Select(head => (head, true)));

    /// <summary>Phrases that begin like a head and are none.</summary>
    private static readonly PhraseTable<bool> Others = Names.Table(
        new[] { "hội chợ", "hội nghị", "hội thảo", "báo chí", "báo cáo", "trường hợp", "đoàn thể", "hội đoàn", "ban ngành", "bộ ngành", "sở ngành", "trường học", "hội nhập", "sở dĩ", "sở hữu", "sở thích", "sở trường", "quỹ đất", "ban đầu", "ban đêm", "đoàn kết", "bộ phận" }
            .Select(phrase => (phrase, true)));

    private static readonly PhraseTable<bool> Titles = Names.Table(
        new[] { "Chủ tịch", "Thủ trưởng", "Giám đốc", "Lãnh đạo", "Người đứng đầu" }.Select(title => (title, true)));

    private static readonly PhraseTable<bool> Many = Names.Table(
        new[]
        {
            "các", "những", "tất cả", "toàn bộ", "một số", "ngành", "ban ngành", "bộ ngành", "sở ngành", "đoàn thể", "địa phương", "đơn vị", "cơ quan", "tổ chức",
            "cấp ủy", "doanh nghiệp", "nhà trường", "chính quyền", "hội đoàn", "cá nhân",
        }.Select(phrase => (phrase, true)));

    private static readonly FrozenSet<string> Areas = new[] { "xã", "phường", "quận", "huyện", "cấp", "các", "thôn", "ấp", "khu", "thị", "đặc" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"chủ trì", "phối hợp": what an agency does, not its name.</summary>
    public static PhraseTable<bool> Roles { get; } = Names.Table(
        new[] { "chủ trì", "phối hợp", "tham mưu", "thực hiện", "chịu trách nhiệm", "hướng dẫn", "báo cáo" }.Select(role => (role, true)));

    /// <summary>True where a name of one agency begins: a head, and not one that is used of many.</summary>
    public static bool IsOne(FieldText text, int index) =>
        IsHead(text, index) && !IsMany(text, index);

    /// <summary>True where a description of many begins: "các …", "sở, ban, ngành", "UBND xã, phường", "Chủ tịch UBND các xã".</summary>
    public static bool IsMany(FieldText text, int index)
    {
        if (Titles.TryFind(text, index, out var behind, out _))
        {
            return IsMany(text, behind, afterTitle: true);
        }

        return IsMany(text, index, afterTitle: false);
    }

    /// <summary>The token behind "Giám đốc" and the like; the same token where none stands.</summary>
    public static int BehindTitle(FieldText text, int index) => Titles.TryFind(text, index, out var behind, out _) ? behind : index;

    private static bool IsMany(FieldText text, int index, bool afterTitle)
    {
        if (Many.TryFind(text, index, out var behind, out _))
        {
            // "Cơ quan Ủy ban Kiểm tra" is one.
            return text.IsWord(index, "cac") || !text.IsCapitalised(behind) || text[behind].Gap == TokenGap.None;
        }

        var head = Lower(text, index);
        if (head is "xã" or "phường" or "quận" or "huyện")
        {
            return !text.IsCapitalised(index + 1) && !text.IsWord(index + 1, "hoi");
        }

        if (head == "ubnd" || text.Phrase(index, "uy ban nhan dan") > 0)
        {
            var area = index + (head == "ubnd" ? 1 : 4);
            area += text[area].Kind == TokenKind.Number ? 1 : 0;
            return Areas.Contains(Lower(text, area)) && !Places.TryReadName(text, area + (text.IsWord(area, "cac") ? 2 : 1), out _, out _);
        }

        if (text.Phrase(index, "cong an") > 0)
        {
            return Areas.Contains(Lower(text, index + 2)) && !text.IsCapitalised(index + 3);
        }

        // "sở, ngành" is many; "Báo và Phát thanh, Truyền hình" is one.
        var isAlone = (!IsInName(text, index + 1) || text.IsWord(index + 1, "nganh")) && !Sectors.Compounds.TryFind(text, index, out _, out _);
        return Short.Contains(head) && isAlone && (afterTitle || index + 1 < text.Count);
    }

    private static bool IsHead(FieldText text, int index) =>
        !Others.TryFind(text, index, out _, out _)
        && (text.IsCapitalised(index) ? IsWrittenHead(text, index) : text.Phrase(index, "cong an") > 0 || text.Phrase(index, "uy ban") > 0);

    private static bool IsWrittenHead(FieldText text, int index) =>
        Lower(text, index) is var word && (Short.Contains(word) || Abbreviated.Contains(word) || Long.TryFind(text, index, out _, out _));

    private static bool IsInName(FieldText text, int index) => text[index].Kind is TokenKind.Word or TokenKind.Number && !text.IsWord(index, "va");

    private static string Lower(FieldText text, int index) => text.Written(index).ToString().ToLowerInvariant();
}
