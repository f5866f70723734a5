namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>The words by which the language of plans assigns duties.</summary>
internal static class DutyWords
{
    /// <summary>Words that give a duty to the body named behind them.</summary>
    public static PhraseSet Assigning { get; } = new(
        "giao", "đề nghị", "yêu cầu", "kính đề nghị", "trân trọng đề nghị", "phân công", "ủy quyền", "giao nhiệm vụ cho", "giao trách nhiệm cho",
        "giao cho", "phân công cho", "đề nghị với");

    /// <summary>Of these, the words that can only be the issuer's; "đề nghị" inside somebody's duties is part of the duty.</summary>
    public static PhraseSet Giving { get; } = new("giao", "phân công");

    /// <summary>Openings of headings that name whose duties stand below.</summary>
    public static PhraseSet Addressing { get; } = new("trách nhiệm của", "nhiệm vụ của", "đối với", "về phía", "phía");

    /// <summary>Openings of sentences that close a plan, or tell where its money comes from.</summary>
    public static PhraseSet Closing { get; } = new("trên đây", "kinh phí", "nguồn kinh phí", "kế hoạch này", "chi tiết", "lưu ý");

    /// <summary>Openings of headings of reports under which the issuer asks others; that assigns nothing.</summary>
    public static PhraseSet Proposals { get; } = new("kiến nghị", "đề xuất", "đề nghị", "những kiến nghị", "một số kiến nghị", "các kiến nghị", "kiến nghị, đề xuất", "đề xuất, kiến nghị");

    /// <summary>Openings of headings of regulations under which nobody is given anything.</summary>
    public static PhraseSet Rules { get; } = new("phạm vi điều chỉnh", "phạm vi và đối tượng", "đối tượng áp dụng", "phạm vi áp dụng", "giải thích từ ngữ", "nguyên tắc làm việc", "hiệu lực thi hành", "điều khoản thi hành");

    /// <summary>Openings of an adverbial clause that stands before the doer.</summary>
    public static PhraseSet Adverbial { get; } = new(
        "căn cứ", "trên cơ sở", "trong quá trình", "định kỳ", "hằng", "hàng", "trước ngày", "trước", "đối với", "ngoài ra", "đồng thời", "bên cạnh đó",
        "để", "khi", "theo", "từ", "sau khi", "nhằm", "với", "trong", "tại", "qua", "giai đoạn", "năm", "quý", "tháng", "chậm nhất", "trường hợp", "nếu",
        "trên đây", "riêng", "cùng với", "sau", "kể từ", "kết thúc", "đến", "vào", "ngay sau", "ngay khi", "tùy", "ngoài",
        "thực hiện kế hoạch", "thực hiện nghị quyết", "thực hiện nhiệm vụ", "thực hiện chương trình", "thực hiện chỉ đạo");

    /// <summary>"trách nhiệm", "chủ trì" and the like: how a body takes part, not what is to be done.</summary>
    public static PhraseSet Roles { get; } = new(
        "có trách nhiệm", "có nhiệm vụ", "có trách nhiệm chính trong việc", "được giao chủ trì", "đầu mối", "làm đầu mối", "là đầu mối", "là cơ quan đầu mối",
        "là đơn vị đầu mối", "là cơ quan thường trực", "là đơn vị thường trực", "là cơ quan chủ trì", "là đơn vị chủ trì", "là cơ quan chủ trì thực hiện", "làm cơ quan thường trực",
        "làm cơ quan đầu mối", "chủ trì", "đồng chủ trì", "chịu trách nhiệm chính", "chịu trách nhiệm chủ trì", "giữ vai trò chủ trì", "làm chủ trì");

    /// <summary>Adverbs that may stand between the doer and "phối hợp".</summary>
    public static PhraseSet Manner { get; } = new(
        "chủ động", "thường xuyên", "tích cực", "trực tiếp", "kịp thời", "tiếp tục", "khẩn trương", "chặt chẽ", "đồng bộ", "tăng cường", "nghiêm túc", "và", "hoặc");

    /// <summary>Words behind the doer that tell by what measure it acts; the duty stands behind them.</summary>
    public static PhraseSet Measure { get; } = new("theo", "căn cứ", "trên cơ sở", "trong phạm vi", "với", "tùy theo", "tùy", "dựa trên", "bằng", "được giao", "được phân công");

    /// <summary>Words behind a noun of a body that tell a fact: a sentence with them assigns nothing.</summary>
    public static PhraseSet Facts { get; } = new(
        "đã", "đang", "được", "là", "sẽ", "vẫn", "còn", "chưa", "cũng", "bị", "do", "có", "hiện", "vừa", "mới", "gồm", "bao gồm", "thuộc", "luôn", "rất", "như");

    /// <summary>Words that end the name of a body where no verb does.</summary>
    public static PhraseSet Prepositions { get; } = new(
        "theo", "căn cứ", "trong", "để", "nhằm", "về", "khi", "qua", "từ", "bằng", "hằng", "hàng", "trước", "nếu", "tùy", "với", "vào", "đến", "cho", "ngay", "gồm",
        "bao gồm", "trên cơ sở", "dựa trên", "sau khi", "ngoài", "ở");

    /// <summary>Verbs and adverbs with which the words for a duty begin.</summary>
    public static PhraseSet Verbs { get; } = new(
    [
        "chủ trì", "phối hợp", "tổ chức", "xây dựng", "ban hành", "thực hiện", "triển khai", "tập trung", "tăng cường", "đẩy mạnh", "đẩy nhanh", "chủ động", "tích cực", "tiếp tục",
        "khẩn trương", "kịp thời", "thường xuyên", "định kỳ", "hướng dẫn", "kiểm tra", "giám sát", "theo dõi", "đôn đốc", "tổng hợp", "báo cáo", "tham mưu", "đề xuất", "rà soát",
        "nghiên cứu", "cập nhật", "bố trí", "cân đối", "thẩm định", "phê duyệt", "quản lý", "chỉ đạo", "tuyên truyền", "phổ biến", "vận động", "đảm bảo", "bảo đảm", "trực tiếp",
        "nghiêm túc", "nâng cao", "phát huy", "quán triệt", "cụ thể hóa", "cụ thể hoá", "đánh giá", "thống nhất", "cung cấp", "hỗ trợ", "tạo điều kiện", "sơ kết", "tổng kết", "lồng ghép", "huy động",
        "sử dụng", "đăng tải", "công khai", "công bố", "thông tin", "khuyến khích", "phân công", "phân bổ", "rút ngắn", "giải quyết", "xử lý", "tháo gỡ", "hoàn thành",
        "hoàn thiện", "xem xét", "cho ý kiến", "tiếp nhận", "bám sát", "khai thác", "duy trì", "phát triển", "ứng dụng", "đổi mới", "củng cố", "đào tạo", "bồi dưỡng", "tập huấn",
        "chuẩn bị", "phát động", "thông báo", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "có kế hoạch", "có giải pháp", "có biện pháp", "tham gia", "đồng hành", "nêu cao", "đề cao", "gương mẫu", "quyết liệt",
        "thu hút", "mở rộng", "tạo môi trường", "giữ vững", "thúc đẩy", "hoàn chỉnh", "kiện toàn", "sắp xếp", "bổ sung", "điều chỉnh", "kiến nghị", "đề nghị", "phát hiện", "ngăn chặn", "tuân thủ",
        "chấp hành", "khắc phục", "hạn chế", "ưu tiên", "quan tâm", "chú trọng", "tranh thủ", "kêu gọi", "xúc tiến", "gắn kết", "kết nối", "nhân rộng", "tôn vinh", "biểu dương", "khen thưởng", "tận dụng",
        "thu thập", "lựa chọn", "lấy ý kiến", "kiểm soát", "cắt giảm", "đơn giản hóa", "chuyển giao", "tư vấn", "góp ý", "phản ánh", "phản biện", "nắm bắt", "nắm chắc", "khảo sát", "thống kê",
        "tiến hành", "thành lập", "phấn đấu", "đa dạng hóa", "kết hợp", "vận hành", "đầu tư", "chuyển đổi", "số hóa", "hình thành", "xác định", "xác lập", "quy định", "quyết định", "tiếp thu", "giới thiệu", "quảng bá", "khởi công",
        "giải ngân", "trình", "lập", "gửi", "giúp", "mở", "đưa", "cử", "nộp", "chi", "cấp", "ký", "lấy", "làm", "cần", "phải", "nhanh chóng", "sớm", "soạn thảo", "dự thảo", "đề ra", "nhắc nhở", "phê bình", "hợp tác", "liên kết", "liên hệ",
        "thanh tra", "điều tra", "xác minh", "phòng ngừa", "phòng, chống", "phòng chống", "trang bị", "học tập", "thi đua", "đa dạng", "minh bạch", "giao", "thực thi", "ổn định", "cam kết",
        "đặt hàng", "mua sắm", "nâng cấp", "cải tạo", "cải thiện", "cải cách", "tinh giản", "giáo dục", "chăm sóc", "chăm lo", "bảo vệ", "bảo tồn", "khôi phục", "trồng", "tiết kiệm", "thu", "hòa giải", "tự tổ chức", "tự kiểm tra", "tự rà soát",
        "đăng ký", "niêm yết", "khai trương", "thí điểm", "xác nhận", "công nhận", "cho phép", "chấp thuận", "không để", "không", "tuyệt đối", "kiên quyết", "kiên trì", "linh hoạt", "mạnh dạn", "quy hoạch", "chia sẻ",
        "yêu cầu", "tăng", "giảm", "thi hành", "nắm tình hình", "xem", "nghiệm thu", "thanh quyết toán", "quyết toán", "tìm kiếm", "khởi nghiệp", "đoàn kết", "đấu tranh", "tố giác", "hưởng ứng", "tham khảo", "vận dụng", "kế thừa", "lãnh đạo", "điều hành", "điều phối",
        "huấn luyện", "cung ứng", "tuần tra", "lắp đặt", "cấp phát", "ứng phó", "thẩm tra", "xét duyệt", "tuyển dụng", "bàn giao", "di dời", "giải phóng mặt bằng", "thu gom", "xử phạt", "biên soạn",
        "tiêm chủng", "điều trị", "nạo vét", "cứu trợ", "giải trình", "đối thoại", "truy quét", "trấn áp", "chống", "giám định", "tổng rà soát", "chọn", "căn cứ", "gắn",
    ]);

    /// <summary>Compounds whose second syllable is a verb or preposition elsewhere: "công trình", "công lập", "ngân hàng".</summary>
    public static PhraseSet EndingLikeVerbs { get; } = new(
        "công trình", "chương trình", "quy trình", "quá trình", "giáo trình", "lộ trình", "công lập", "độc lập", "việc làm", "thư ký", "đăng ký", "bầu cử", "ngân hàng", "khách hàng", "hàng không", "chứng từ",
        "quân sự", "nông thôn", "doanh thu", "hải quan", "chủ đầu tư", "trực thuộc", "đoàn kiểm tra", "đoàn giám sát", "đoàn thanh tra", "tổ kiểm tra", "tổ giám sát", "chủ quản", "công cộng");

    /// <summary>Compounds whose first syllable is one: "chi cục", "hàng hải", "ngoài công lập".</summary>
    public static PhraseSet BeginningLikeVerbs { get; } = new(
        "chi cục", "chi nhánh", "chi hội", "chi bộ", "chi đoàn", "hàng hóa", "hàng không", "hàng hải", "trong nước", "trong và ngoài", "ngoài nước", "ngoài công lập", "thu nhập", "giao thông", "giao dịch", "giáo dục",
        "thống kê", "bảo vệ thực vật", "khai thác công trình", "phát triển quỹ đất", "quản lý nhà nước", "chăm sóc sức khỏe", "bảo trợ", "cấp nước", "cấp thoát nước", "tín dụng");

    /// <summary>Nouns that head a description of bodies or persons who can be given a duty: "các sở", "địa phương".</summary>
    public static PhraseSet Doers { get; } = new(
        "sở", "ban", "ngành", "bộ", "hội", "đoàn", "ban ngành", "sở ngành", "bộ ngành", "cơ quan", "đơn vị", "địa phương", "ubnd", "hđnd", "mttq", "ủy ban", "uỷ ban",
        "hội đồng nhân dân", "xã", "phường", "huyện", "quận", "thị xã", "thị trấn", "đặc khu", "cấp ủy", "cấp uỷ", "chính quyền", "đoàn thể", "hội đoàn", "hiệp hội",
        "báo và phát thanh", "báo và đài", "chủ đầu tư", "chủ cơ sở", "chủ rừng", "chủ doanh nghiệp", "nhà trường", "nhà thầu", "thường trực", "tổ đại biểu", "đại biểu", "chủ tịch", "phó chủ tịch", "thủ trưởng", "giám đốc", "lãnh đạo", "người đứng đầu", "trưởng ban", "trưởng phòng", "chánh văn phòng", "chánh thanh tra", "chánh án", "hiệu trưởng", "chỉ huy trưởng",
        "công an", "mặt trận", "chi bộ", "đảng bộ", "đảng ủy", "văn phòng", "ban quản lý", "ban giám đốc", "ban chỉ đạo", "cơ sở giáo dục", "cơ sở y tế", "đồng chí");

    /// <summary>Nouns that head such a description only behind "các", "từng": alone they mean something else or open a fact.</summary>
    public static PhraseSet PluralDoers { get; } = new(
        "cấp", "cục", "vụ", "viện", "trường", "đài", "báo", "phòng", "đội", "tổ", "nhóm", "khối", "tổ chức", "doanh nghiệp", "cá nhân", "hợp tác xã", "thành viên", "cán bộ", "tập thể", "cơ sở",
        "trung tâm", "chi cục", "công ty", "ngân hàng", "bệnh viện", "lực lượng", "tổng công ty", "tập đoàn", "hội viên", "nhà đầu tư", "quỹ", "tỉnh", "thành phố", "hợp phần");

    /// <summary>Words that make many of a noun.</summary>
    public static PhraseSet Many { get; } = new("các", "những", "từng", "mỗi", "toàn thể", "tất cả các", "tất cả", "toàn bộ các", "một số");

    /// <summary>Words that begin like the noun of a body and mean something else.</summary>
    public static PhraseSet NoDoers { get; } = new(
        "ban hành", "ban đầu", "ban đêm", "bộ máy", "bộ phận", "bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "bộ đội", "đoàn kết", "đoàn viên", "hội nhập", "hội chợ", "hội nghị", "hội thảo", "hội viên", "báo cáo", "báo chí",
        "trường hợp", "quỹ đất", "thuế suất", "viện trợ", "phòng chống", "phòng ngừa", "phòng thủ", "phòng cháy", "cơ sở hạ tầng", "cơ sở vật chất", "cơ sở dữ liệu", "cơ sở sản xuất", "đội ngũ", "cấp phép", "cấp giấy",
        "chính quyền số", "chính quyền điện tử", "cơ quan điều tra", "nhóm giải pháp", "nhóm nhiệm vụ", "trưởng thành", "vụ việc", "vụ án", "khối lượng", "cơ quan chủ trì", "đơn vị chủ trì", "cơ quan phối hợp",
        "đơn vị phối hợp", "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan tham mưu", "đơn vị tính", "xã hội", "tổ chức thực hiện", "trung tâm hành chính", "đối tượng", "thành phần");

    /// <summary>Nouns that, alone, are verbs as well; they head a name only before the name of a place.</summary>
    public static PhraseSet Twofold { get; } = new("thanh tra", "thống kê", "kiểm toán", "lãnh đạo", "trung tâm", "mặt trận", "liên minh", "bảo tàng", "thư viện", "viễn thông", "bưu điện");

    /// <summary>Bodies of the state above provinces: a plan of a province assigns them nothing, it asks them.</summary>
    public static PhraseSet Central { get; } = new("bộ", "các bộ", "chính phủ", "thủ tướng", "quốc hội", "trung ương", "ban bí thư", "bộ chính trị");
}
