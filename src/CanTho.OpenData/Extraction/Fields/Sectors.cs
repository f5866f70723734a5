namespace CanTho.OpenData.Extraction.Fields;

/// <summary>The branches of administration (ngành, lĩnh vực) that ministries and departments are named after, past ones among them.
/// They are part of the language of these documents: a list such as "các sở: Công Thương, Nội vụ" names departments by them alone, and
/// only they tell the comma inside "Văn hóa, Thể thao và Du lịch" from one between two departments.</summary>
internal static class Sectors
{
    private static readonly string[] OfDepartments =
    [
        "Tài chính", "Kế hoạch và Đầu tư", "Công Thương", "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường",
        "Tài nguyên và Môi trường", "Giao thông vận tải", "Xây dựng", "Thông tin và Truyền thông", "Khoa học và Công nghệ",
        "Lao động - Thương binh và Xã hội", "Nội vụ", "Tư pháp", "Y tế", "Giáo dục và Đào tạo", "Văn hóa, Thể thao và Du lịch",
        "Văn hóa và Thể thao", "Văn hóa - Thông tin", "Du lịch", "Ngoại vụ", "Dân tộc và Tôn giáo", "Quy hoạch - Kiến trúc",
        "An toàn thực phẩm", "Giao thông công chánh",
    ];

    private static readonly (string Spelling, string Name)[] Abbreviated =
    [
        ("KH&CN", "Khoa học và Công nghệ"), ("KHCN", "Khoa học và Công nghệ"), ("TN&MT", "Tài nguyên và Môi trường"),
        ("TNMT", "Tài nguyên và Môi trường"), ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"), ("Nông nghiệp và PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("NN&MT", "Nông nghiệp và Môi trường"), ("NNMT", "Nông nghiệp và Môi trường"), ("GD&ĐT", "Giáo dục và Đào tạo"),
        ("GDĐT", "Giáo dục và Đào tạo"), ("VHTT&DL", "Văn hóa, Thể thao và Du lịch"), ("VH TT&DL", "Văn hóa, Thể thao và Du lịch"),
        ("VHTTDL", "Văn hóa, Thể thao và Du lịch"), ("LĐTB&XH", "Lao động - Thương binh và Xã hội"),
        ("LĐ TB&XH", "Lao động - Thương binh và Xã hội"), ("LĐTBXH", "Lao động - Thương binh và Xã hội"),
        ("Lao động TB&XH", "Lao động - Thương binh và Xã hội"), ("TT&TT", "Thông tin và Truyền thông"),
        ("TTTT", "Thông tin và Truyền thông"), ("KH&ĐT", "Kế hoạch và Đầu tư"), ("KHĐT", "Kế hoạch và Đầu tư"),
        ("GTVT", "Giao thông vận tải"), ("DT&TG", "Dân tộc và Tôn giáo"),
    ];

    /// <summary>Branches of departments of a city or province (sở).</summary>
    public static PhraseTable<string> Departments { get; } = Names.Table(Spellings(OfDepartments));

    /// <summary>Branches of ministries (bộ).</summary>
    public static PhraseTable<string> Ministries { get; } = Names.Table(Spellings([.. OfDepartments, "Quốc phòng", "Công an", "Ngoại giao", "Nội vụ"]));

    /// <summary>Words of names that hold a comma or "và" of their own: those of departments, and of centres and boards below them.</summary>
    public static PhraseTable<string> Compounds { get; } = Names.Table(Spellings(
    [
        .. OfDepartments, "Văn hóa, Thể thao và Truyền thanh", "Văn hóa, Thông tin và Thể thao", "Văn hóa, Thông tin và Truyền thanh",
        "Văn hóa, Thông tin", "Văn hóa, Khoa học và Thông tin", "Đầu tư, Thương mại và Du lịch", "Thương mại, Du lịch",
        "Phòng, chống", "Phòng cháy, chữa cháy", "Phòng thủ dân sự", "Báo và Phát thanh, Truyền hình", "Phát thanh, Truyền hình", "Phát thanh và Truyền hình", "Văn hóa - Xã hội", "Tài chính, Kế hoạch",
        "Đầu tư phát triển", "Đầu tư xây dựng", "Đầu tư và Phát triển", "Nghiên cứu phát triển", "Nghiên cứu và Phát triển", "Phối hợp phổ biến, giáo dục pháp luật", "Giáo dục thường xuyên",
        "Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Giáo dục nghề nghiệp, giáo dục thường xuyên", "Hỗ trợ doanh nghiệp nhỏ và vừa", "Điều phối nông thôn mới", "Điều phối xây dựng nông thôn mới",
        "Điều phối Chương trình", "Quản lý dự án đầu tư xây dựng", "Quản lý dự án đầu tư và xây dựng", "Quản lý dự án đầu tư", "Kiểm soát bệnh tật", "Phục vụ hành chính công",
        "Khai thác công trình thủy lợi", "Phát triển quỹ đất", "Hỗ trợ phát triển", "Kinh tế, Hạ tầng và Đô thị",
    ]));

    private static IEnumerable<(string, string)> Spellings(string[] names) =>
        names.Select(name => (name, name)).Concat(Abbreviated.Select(entry => (entry.Spelling.Replace("&", " và ", StringComparison.Ordinal), entry.Name)));
}
