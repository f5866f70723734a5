using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

public sealed class AgencyNameTests
{
    private static readonly AgencyLexicon Lexicon = new(
        [
            Body("Sở Tài chính"), Body("Sở Xây dựng"), Body("Sở Tư pháp"), Body("Sở Công Thương"), Body("Sở Y tế"), Body("Sở Nội vụ"),
            Body("Sở Nông nghiệp và Môi trường"), Body("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"), Body("Sở Khoa học và Công nghệ"),
            Body("Ban Quản lý các khu Chế xuất và Công nghiệp"), Body("Trung tâm Xúc tiến Đầu tư - Thương mại và Du lịch"),
            Body("Ngân hàng Nhà nước - Chi nhánh khu vực 14"), Body("Công an thành phố", "Công an TP Cần Thơ"), Body("Bảo hiểm xã hội thành phố"),
            Body("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "Mặt trận Tổ quốc thành phố"), Body("Ủy ban nhân dân thành phố"),
            Body("Tòa án nhân dân thành phố"), Body("Viện kiểm sát nhân dân thành phố"), Body("Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố"),
            Body("Báo Cần Thơ"), Body("Bảo Cần Thơ"),
            Collective("Các sở, ngành liên quan"), Collective("Các sở, ngành, UBND xã, phường liên quan"), Collective("Các cơ quan trong hệ thống chính trị"),
            Collective("Các đoàn thể thành phố"),
        ],
        "Cần Thơ");

    [Theory]
    [InlineData("Sở Tư pháp", "Sở Tư pháp")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Văn hóa , Thể thao\nvà Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData(
        "Sở Nông nghiệp và Môi trường; Sở Xây dựng; Sở Công Thương; Ban Quản lý các khu Chế xuất và Công nghiệp",
        "Sở Nông nghiệp và Môi trường|Sở Xây dựng|Sở Công Thương|Ban Quản lý các khu Chế xuất và Công nghiệp")]
    [InlineData("Mặt trận Tổ quốc thành phố, các đoàn thể thành phố", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố|*Các đoàn thể thành phố")]
    [InlineData("Các sở, ngành, UBND xã, phường liên quan", "*Các sở, ngành, UBND xã, phường liên quan")]
    [InlineData("các sở, ngành liên quan", "*Các sở, ngành liên quan")]
    [InlineData("Sở Ngoại vụ; Trung tâm xúc tiến Đầu tư – Thương mại và Du lịch", "?Sở Ngoại vụ|Trung tâm Xúc tiến Đầu tư - Thương mại và Du lịch")]
    [InlineData("Ngân hàng Nhà nước – Chi nhánh khu vực 14", "Ngân hàng Nhà nước - Chi nhánh khu vực 14")]
    [InlineData(
        "Tòa án Nhân dân thành phố; Viện kiểm sát Nhân dân thành phố; Thi hành án dân sự thành phố; Thanh tra thành phố; Sở Tư pháp",
        "Tòa án nhân dân thành phố|Viện kiểm sát nhân dân thành phố|?Thi hành án dân sự thành phố|?Thanh tra thành phố|Sở Tư pháp")]
    [InlineData("Sở Y tế; Báo và Phát thanh, Truyền hình Cần Thơ", "Sở Y tế|?Báo và Phát thanh, Truyền hình Cần Thơ")]
    [InlineData("Sở Y tế, Bảo hiểm Xã hội thành phố", "Sở Y tế|Bảo hiểm xã hội thành phố")]
    [InlineData("Các cơ quan trong hệ thống chính trị", "*Các cơ quan trong hệ thống chính trị")]
    [InlineData("VP HĐND và UBND xã, Sở Y tế", "?VP HĐND và UBND xã|Sở Y tế")]
    [InlineData("Các tổ chức CT-XH", "*?Các tổ chức CT-XH")]
    [InlineData("UBND các xã, phường, doanh nghiệp", "*?UBND các xã, phường|*?Doanh nghiệp")]
    [InlineData("Đ/c Nguyễn Văn Bé, Phó Chủ tịch UBND xã; Sở Y tế", "?Đ/c Nguyễn Văn Bé, Phó Chủ tịch UBND xã|Sở Y tế")]
    [InlineData("Đồng chí Nguyễn Văn Bé, Trưởng phòng Kinh tế, Sở Y tế", "?Đồng chí Nguyễn Văn Bé, Trưởng phòng Kinh tế|Sở Y tế")]
    [InlineData("Công an TP", "Công an thành phố")]
    [InlineData("UBND thành phố", "Ủy ban nhân dân thành phố")]
    [InlineData("Sở Tài chính thành phố", "Sở Tài chính")]
    [InlineData("Sở Tài chính thành phố Cần Thơ và Sở Nội vụ TP. Cần Thơ", "Sở Tài chính|Sở Nội vụ")]
    [InlineData("Sở Tài chính tỉnh An Giang", "?Sở Tài chính tỉnh An Giang")]
    [InlineData("Sở KH&CN, Sở VHTTDL", "Sở Khoa học và Công nghệ|Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("so tai chinh", "Sở Tài chính")]
    [InlineData("Báo Cần Thơ, Bảo Cần Thơ", "Báo Cần Thơ|Bảo Cần Thơ")]
    [InlineData("VP Đoàn ĐBQH và HĐND thành phố", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố")]
    [InlineData("- Sở Tài chính\n- Sở Xây dựng\n- Công an thành phố", "Sở Tài chính|Sở Xây dựng|Công an thành phố")]
    [InlineData("Sở Tài chính (chủ trì), Sở Xây dựng phối hợp", "Sở Tài chính|Sở Xây dựng")]
    [InlineData("Sở Tài chính – Sở Xây dựng", "Sở Tài chính|Sở Xây dựng")]
    [InlineData("Sở Tài chính/Sở Xây dựng", "Sở Tài chính|Sở Xây dựng")]
    [InlineData("Giám đốc Sở Tài chính", "Sở Tài chính")]
    [InlineData("Sở Tài chính theo chức năng, nhiệm vụ", "Sở Tài chính|?Nhiệm vụ")]
    public void The_register_keeps_names_whole(string raw, string expected) => Assert.Equal(expected, Written(raw));

    [Theory]
    [InlineData(
        "các sở: Kế hoạch và Đầu tư, Công Thương, Nông nghiệp và Phát triển nông thôn, Văn hóa - Thể thao và Du lịch",
        "?Sở Kế hoạch và Đầu tư|Sở Công Thương|?Sở Nông nghiệp và Phát triển nông thôn|Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Sở Tài chính, Nội vụ, Xây dựng", "Sở Tài chính|Sở Nội vụ|Sở Xây dựng")]
    [InlineData("Sở Tài chính, Nội vụ và Công an thành phố", "Sở Tài chính|Sở Nội vụ|Công an thành phố")]
    [InlineData("Các Sở Tài chính, Nội vụ", "Sở Tài chính|Sở Nội vụ")]
    [InlineData("các sở, ngành: Tài chính, Công an thành phố", "Sở Tài chính|Công an thành phố")]
    [InlineData("các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường", "?Bộ Quốc phòng|?Bộ Công an|?Bộ Nông nghiệp và Môi trường")]
    [InlineData("UBND quận Ninh Kiều, Bình Thủy", "?UBND quận Ninh Kiều|?UBND quận Bình Thủy")]
    [InlineData("UBND quận Ninh Kiều, huyện Phong Điền", "?UBND quận Ninh Kiều|?UBND huyện Phong Điền")]
    [InlineData("UBND các phường Cái Khế, An Bình và xã Phong Điền", "?UBND phường Cái Khế|?UBND phường An Bình|?UBND xã Phong Điền")]
    [InlineData("UBND các quận: Ninh Kiều, Cái Răng", "?UBND quận Ninh Kiều|?UBND quận Cái Răng")]
    [InlineData(
        "các sở: Giáo dục và Đào tạo, Y tế, Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm quốc tế thành phố",
        "?Sở Giáo dục và Đào tạo|Sở Y tế|?Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm quốc tế thành phố")]
    public void A_list_that_names_its_head_once_is_filled_up(string raw, string expected) => Assert.Equal(expected, Written(raw));

    [Theory]
    [InlineData("UBND các xã, phường", "*?UBND các xã, phường")]
    [InlineData("UBND 103 xã, phường", "*?UBND 103 xã, phường")]
    [InlineData("UBND cấp xã", "*?UBND cấp xã")]
    [InlineData("Các đơn vị liên quan", "*?Các đơn vị liên quan")]
    [InlineData("Sở, ban, ngành thành phố", "*?Sở, ban, ngành thành phố")]
    [InlineData("các sở, ban, ngành thành phố và UBND các xã, phường", "*?Các sở, ban, ngành thành phố và UBND các xã, phường")]
    [InlineData("Các cơ quan, đơn vị, địa phương có liên quan", "*?Các cơ quan, đơn vị, địa phương có liên quan")]
    [InlineData("Các sở, ban ngành; UBND quận, huyện", "*?Các sở, ban ngành|*?UBND quận, huyện")]
    [InlineData("Sở Tài chính, Sở ngành theo lĩnh vực", "Sở Tài chính|*?Sở ngành theo lĩnh vực")]
    [InlineData("Công an thành phố và các sở, ngành liên quan", "Công an thành phố|*Các sở, ngành liên quan")]
    [InlineData("Các sở, ngành, Công an thành phố", "*?Các sở, ngành|Công an thành phố")]
    [InlineData("Các bộ, ngành Trung ương", "*?Các bộ, ngành Trung ương")]
    [InlineData("Chủ tịch UBND các xã, phường", "*?Chủ tịch UBND các xã, phường")]
    [InlineData("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố|*?Các tổ chức chính trị - xã hội")]
    [InlineData("các cơ quan thông tấn, báo chí, các sở, ban ngành thành phố", "*?Các cơ quan thông tấn, báo chí|*?Các sở, ban ngành thành phố")]
    [InlineData("các sở, ban ngành thành phố, UBND xã, phường, các đơn vị có liên quan", "*?Các sở, ban ngành thành phố, UBND xã, phường, các đơn vị có liên quan")]
    [InlineData(
        "Giám đốc sở, Thủ trưởng cơ quan ban, ngành thành phố, Chủ tịch UBND quận, huyện và các cơ quan liên quan",
        "*?Giám đốc sở|*?Thủ trưởng cơ quan ban, ngành thành phố|*?Chủ tịch UBND quận, huyện|*?Các cơ quan liên quan")]
    [InlineData("Các sở, ban, ngành thành phố phụ trách các lĩnh vực cụ thể, Chủ tịch UBND quận, huyện", "*?Các sở, ban, ngành thành phố|*?Chủ tịch UBND quận, huyện")]
    [InlineData("Trung tâm Y tế các quận, huyện", "*?Trung tâm Y tế các quận, huyện")]
    public void A_description_of_many_bodies_is_one_collective(string raw, string expected) => Assert.Equal(expected, Written(raw));

    [Theory]
    [InlineData("Liên minh Hợp tác xã thành phố, Điện lực Cần Thơ", "?Liên minh Hợp tác xã thành phố|?Điện lực Cần Thơ")]
    [InlineData("Văn phòng Điều phối các Chương trình mục tiêu quốc gia thành phố Cần Thơ", "?Văn phòng Điều phối các Chương trình mục tiêu quốc gia thành phố Cần Thơ")]
    [InlineData("Viện Kinh tế - Xã hội", "?Viện Kinh tế - Xã hội")]
    [InlineData("Đảng ủy UBND thành phố", "?Đảng ủy UBND thành phố")]
    [InlineData("Bộ Chỉ huy Quân sự thành phố; Kho bạc  Nhà nước khu vực XIX", "?Bộ Chỉ huy Quân sự thành phố|?Kho bạc Nhà nước khu vực XIX")]
    [InlineData("Trung tâm Văn hóa, Thể thao và Truyền thanh xã, Viettel, VNPT", "?Trung tâm Văn hóa, Thể thao và Truyền thanh xã|?Viettel|?VNPT")]
    [InlineData("Ban Tuyên giáo và Dân vận Thành ủy và Thành đoàn", "?Ban Tuyên giáo và Dân vận Thành ủy|?Thành đoàn")]
    [InlineData("Chi cục Thuế khu vực và Trường Đại học Cần Thơ", "?Chi cục Thuế khu vực|?Trường Đại học Cần Thơ")]
    [InlineData("Thanh tra TP", "?Thanh tra thành phố")]
    [InlineData("Sở Lao động - Thương binh và Xã hội, Sở GTVT", "?Sở Lao động - Thương binh và Xã hội|?Sở Giao thông vận tải")]
    [InlineData("Bộ Y tế, Bộ Giáo dục và Đào tạo", "?Bộ Y tế|?Bộ Giáo dục và Đào tạo")]
    [InlineData("công an xã Phong Điền", "?Công an xã Phong Điền")]
    public void An_agency_outside_the_register_is_split_off_whole(string raw, string expected) => Assert.Equal(expected, Written(raw));

    [Theory]
    [InlineData(null)]
    [InlineData("  \n")]
    [InlineData("-")]
    [InlineData(";,")]
    public void A_cell_without_words_names_nobody(string? raw) => Assert.Empty(AgencyNames.Split(raw, Lexicon));

    [Theory]
    [InlineData("Các đơn vị liên quan", true)]
    [InlineData("Sở, ban, ngành thành phố", true)]
    [InlineData("Sở ngành theo lĩnh vực", true)]
    [InlineData("Sở Tài chính", false)]
    [InlineData("Các sở, ngành; Công an thành phố", false)]
    [InlineData("", false)]
    public void A_name_alone_shows_whether_it_means_many(string name, bool expected) => Assert.Equal(expected, AgencyNames.IsCollective(name));

    [Fact]
    public void Each_reading_keeps_the_words_and_their_place()
    {
        const string Raw = "Sở Tài chính, Nội vụ; Các sở, ngành liên quan";

        var readings = AgencyNames.Split(Raw, Lexicon);

        Assert.Equal("Sở Tài chính|Nội vụ|Các sở, ngành liên quan", string.Join('|', readings.Select(reading => reading.Raw)));
        Assert.All(readings, reading => Assert.Equal(Raw[reading.Start..reading.End], reading.Raw));
    }

    private static Agency Body(string name, params string[] aliases) => Entry(name, AgencyKind.CityBody, aliases);

    private static Agency Collective(string name) => Entry(name, AgencyKind.Collective);

    private static Agency Entry(string name, AgencyKind kind, params string[] aliases) =>
        new(new AgencyId(VietnameseText.Slug(name)), name, kind, [.. aliases], [], null, null);

    /// <summary>Names, "*" before a collective, "?" before one that is not in the register.</summary>
    private static string Written(string raw) => string.Join(
        '|', AgencyNames.Split(raw, Lexicon).Select(reading => (reading.IsCollective ? "*" : "") + (reading.InRegister ? "" : "?") + reading.Name));
}
