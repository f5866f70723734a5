using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Extraction.Plans;

namespace CanTho.OpenData.Tests.Extraction.TaskTables;

/// <summary>Appendices as clerks of other provinces lay them out: how they say what they belong to, rows of sums, rows cut at the width
/// of their columns, headings that are nowhere else.</summary>
public sealed class OtherAppendixTests
{
    private const string Table = "\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tRà soát quy hoạch\tSở Tài chính\t2026\n2\tLập danh mục\tSở Y tế\t2027\n";

    [Theory]
    [InlineData("(Đính kèm Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)")]
    [InlineData("(Đính kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)")]
    [InlineData("(Phụ lục kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)")]
    [InlineData("(Phụ lục đính kèm Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)")]
    [InlineData("(Kèm Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)")]
    [InlineData("_(Ban hành theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)_")]
    [InlineData("(Ban hành kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)\nĐơn vị tính: triệu đồng")]
    public void What_an_appendix_belongs_to_is_said_in_many_words(string words)
    {
        var header = PlanSample.Extract($"PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n{words}{Table}").Header;

        Assert.Equal(
            ("PHÂN CÔNG NHIỆM VỤ", "Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang", new PartialDate(2025, 10, 20), "Ủy ban nhân dân tỉnh An Giang"),
            (header.Title, header.AttachedTo, header.Issued, header.Issuer));
    }

    [Theory]
    [InlineData("Danh mục nhiệm vụ trọng tâm thực hiện Kế hoạch phát triển kinh tế - xã hội tỉnh An Giang", "\n")]
    [InlineData("DANH MỤC NHIỆM VỤ", " ")]
    public void The_title_ends_where_the_bracket_begins(string title, string between)
    {
        var header = PlanSample.Extract($"PHỤ LỤC\n{title}{between}(Kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang){Table}").Header;

        Assert.Equal((title, "Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang"), (header.Title, header.AttachedTo));
    }

    [Theory]
    [InlineData("     ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n       TỈNH CÀ MAU                        Độc lập - Tự do - Hạnh phúc\n")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n")]
    [InlineData("| ỦY BAN NHÂN DÂN<br>TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n")]
    public void A_letterhead_above_an_appendix_is_no_document_of_its_own(string letterhead) => Assert.Single(
        PlanSample.ExtractAll($"{letterhead}\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh Cà Mau){Table}"));

    [Theory]
    [InlineData("\tTổng cộng\t\t\t1.200")]
    [InlineData("\tCộng (A+B)\t\t\t1.200")]
    [InlineData("Tổng kinh phí\t\t\t\t1.200")]
    [InlineData("\tTỔNG\t-\t-\t1.200")]
    public void A_row_that_sums_up_others_is_no_task(string total) => Assert.Equal(
        ["Xây cầu | Sở Xây dựng | 2026", "Xây trường | Sở Y tế | 2027"],
        Tasks($"STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tKinh phí\n1\tXây cầu\tSở Xây dựng\t2026\t500\n2\tXây trường\tSở Y tế\t2027\t700\n{total}\n"));

    [Fact]
    public void A_row_cut_at_the_width_of_its_columns_is_one_task_over_page_breaks_too() => Assert.Equal(
        [
            "Lập quy hoạch tỉnh theo hướng tích hợp, thích ứng biến đổi khí hậu | Sở Nông nghiệp và Môi trường + Các sở, ngành, UBND các xã, phường | 2026 - 2028",
            "Chuyển đổi mô hình sinh kế cho người dân ven biển | Sở Nông nghiệp và Phát triển nông thôn | 2027",
            "Xây dựng hồ chứa | Sở Xây dựng + Sở Y tế | 2027",
        ],
        Tasks("""
            | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
            |---|---|---|---|---|
            | 1 | Lập quy hoạch tỉnh theo hướng | Sở Nông nghiệp | Các sở, ngành; | 2026 - |
            | | tích hợp, thích ứng biến đổi khí hậu | và Môi trường | UBND các xã, phường | 2028 |
            | 2 | Chuyển đổi mô hình sinh kế | Sở NN và | | 2027 |

            Trang 1/2

            | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
            |---|---|---|---|---|
            | | cho người dân ven biển | PTNT | | |
            | 3 | Xây dựng hồ chứa | Sở Xây dựng | Sở Y tế | 2027 |

            """));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void The_header_of_the_next_page_and_the_number_above_it_belong_to_no_row(string gap) => Assert.Equal(
        ["Rà soát quy hoạch tỉnh | Sở Tài chính | Quý II/2026 | Quyết định", "Lập hồ sơ kêu gọi đầu tư | Sở Công Thương | Tháng 9/2026 | Hồ sơ", "Cấp mã số vùng nuôi | Sở Y tế | Quý IV/2026 | Mã số"],
        Tasks($"""
                                                     Cơ quan           Thời gian      Dự kiến
             TT       Nội dung nhiệm vụ
                                                     chủ trì           hoàn thành     sản phẩm
             1    Rà soát quy hoạch tỉnh             Sở Tài chính      Quý II/2026    Quyết định
             2    Lập hồ sơ kêu gọi đầu tư           Sở Công Thương    Tháng 9/2026   Hồ sơ
                                                                                      2
            {gap}                                         Cơ quan           Thời gian      Dự kiến
             TT       Nội dung nhiệm vụ
                                                     chủ trì           hoàn thành     sản phẩm
             3    Cấp mã số vùng nuôi                Sở Y tế           Quý IV/2026    Mã số

            """));

    [Theory]
    [InlineData("Phương pháp")]
    [InlineData("Phạm vi")]
    [InlineData("Cách thức thực hiện")]
    public void A_heading_that_is_not_known_heads_a_column_of_cells_on_lines(string heading) => Assert.Equal(
        ["Xây cầu | Sở Xây dựng | 2026 | Cầu", "Xây trường | Sở Y tế | 2027 | Trường"],
        Tasks(string.Concat(new[] { "", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian", heading, "Sản phẩm", "", "Xây cầu", "Sở Xây dựng", "2026", "Thuê tư vấn", "Cầu", "", "Xây trường", "Sở Y tế", "2027", "Tự làm", "Trường", "" }
            .Select(cell => cell.Length == 0 ? "|\n" : $"{cell}\n|\n"))));

    [Fact]
    public void Sources_of_funds_below_a_heading_leave_beginning_and_end_in_their_columns() => Assert.Equal(
        ["Nâng cấp trung tâm dữ liệu | Sở Tài chính | 2016 - 2018"],
        Tasks("TT\tNhiệm vụ\tChủ trì\tThời gian\t\tKinh phí\t\n\t\t\tBắt đầu\tKết thúc\tNSTW\tNSĐP\n1\tNâng cấp trung tâm dữ liệu\tSở Tài chính\t2016\t2018\t\t3.000\n"));

    [Theory]
    [InlineData("Sở Tài chính phối hợp với Sở Y tế")]
    [InlineData("Sở Tài chính, phối hợp với Sở Y tế")]
    [InlineData("Sở Tài chính; phối hợp cùng Sở Y tế")]
    public void Who_helps_the_lead_in_its_own_cell_is_a_coordinator(string cell) => Assert.Equal(
        ["Xây cầu | Sở Tài chính + Sở Y tế | 2026", "Xây trường | Sở Xây dựng | 2027"],
        Tasks($"STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tXây cầu\t{cell}\t2026\n2\tXây trường\tSở Xây dựng\t2027\n"));

    private static string[] Tasks(string table) =>
    [
        .. PlanSample.Extract($"PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 98/KH-UBND ngày 20/10/2025 của UBND tỉnh An Giang)\n\n{table}").Tasks
            .Select(task => string.Join(" | ", task.Title, Who(task), task.Deadline?.Raw, task.OutputRaw).TrimEnd(' ', '|')),
    ];

    private static string Who(AssignedTask task) => string.Join(", ", task.Leads) + (task.Coordinators.IsEmpty ? "" : " + " + string.Join(", ", task.Coordinators));
}
