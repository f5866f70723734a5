using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Documents of communes, of the government, of Party and front bodies, letters and appendices; made up after real ones.</summary>
public sealed class OtherIssuerTests
{
    [Fact]
    public void Rooms_stations_and_schools_of_a_commune_are_given_duties()
    {
        var plan = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            1. Phòng Văn hóa - Xã hội

            - Chủ trì, phối hợp với Phòng Kinh tế tham mưu triển khai Kế hoạch trong quý III/2026.

            2. Phòng Kinh tế: Tham mưu bố trí kinh phí thực hiện.

            3. Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp Văn phòng HĐND và UBND xã rà soát hộ nghèo.

            4. Trạm Y tế xã

            - Tổ chức khám sức khỏe cho người cao tuổi.

            5. Các đảng ủy trực thuộc tổ chức quán triệt Kế hoạch.

            6. Phòng, chống thiên tai là nhiệm vụ thường xuyên.
            """);

        Assert.Equal(
        [
            "I.1 | Phòng Văn hóa - Xã hội + Phòng Kinh tế | tham mưu triển khai Kế hoạch trong quý III/2026 | 2026-09-30",
            "I.2 | Phòng Kinh tế | Tham mưu bố trí kinh phí thực hiện",
            "I.3 | Phòng Kinh tế, Hạ tầng và Đô thị + Văn phòng HĐND và UBND xã | rà soát hộ nghèo",
            "I.4 | Trạm Y tế xã | Tổ chức khám sức khỏe cho người cao tuổi",
            "I.5 | Các đảng ủy trực thuộc | tổ chức quán triệt Kế hoạch",
        ], PlanSample.Duties(plan));
    }

    [Fact]
    public void Names_that_hold_verbs_commas_and_lists_stay_whole()
    {
        var plan = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            1. Ban Quản lý dự án đầu tư xây dựng tỉnh chủ trì, phối hợp với các Sở: Xây dựng, Nông nghiệp và Môi trường hoàn thiện hồ sơ.

            2. UBND các xã, phường thuộc vùng dự án khẩn trương thực hiện các nội dung sau:

            a) Hoàn thành bồi thường.

            3. Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên tổ chức tuyển sinh.
            """);

        Assert.Equal(
        [
            "I.1 | Ban Quản lý dự án đầu tư xây dựng tỉnh + Sở Xây dựng; Sở Nông nghiệp và Môi trường | hoàn thiện hồ sơ",
            "I.2.a | UBND các xã, phường thuộc vùng dự án | Hoàn thành bồi thường",
            "I.3 | Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên | tổ chức tuyển sinh",
        ], PlanSample.Duties(plan));
    }

    [Theory]
    [InlineData("từ ngày 15/11/2026 đến hết ngày 31/12/2026", "2026-12-31")]
    [InlineData("từ tháng 7 đến tháng 12 năm 2026", "2026-12-31")]
    [InlineData("chậm nhất là 17 giờ 00 ngày 30/01/2027", "2027-01-30")]
    [InlineData("hoàn thành vào cuối năm 2026", "2026-12-31")]
    public void Time_limits_in_running_text(string limit, string expected) =>
        Assert.EndsWith(" | " + expected, PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", $"1. Sở Tư pháp rà soát văn bản {limit}."))[0], StringComparison.Ordinal);

    [Fact]
    public void A_time_without_a_day_is_kept_in_words_and_one_before_the_doer_recurs()
    {
        var tasks = PlanSample.Plan("TỔ CHỨC THỰC HIỆN", """
            1. Sở Tư pháp xây dựng kế hoạch trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này.

            2. Hằng năm, Sở Nội vụ tổng hợp kết quả.
            """).Tasks;

        Assert.Equal("trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này", Assert.IsType<Deadline.Other>(tasks[0].Deadline).Raw);
        Assert.Equal(new Recurrence(Frequency.Yearly, null, null), tasks[1].Recurrence);
    }

    [Fact]
    public void The_government_gives_duties_to_ministries_and_a_province_does_not()
    {
        const string Text = """
            THỦ TƯỚNG CHÍNH PHỦ
            -------

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/CT-TTg

            Hà Nội, ngày 12 tháng 8 năm 2026

            CHỈ THỊ
            Về việc tăng cường quản lý đất đai

            1. Bộ Tài chính chủ trì tổng hợp nhu cầu.

            2. Ủy ban nhân dân các tỉnh rà soát quỹ đất.

            Nơi nhận:
            - Lưu: VT.

            THỦ TƯỚNG

            Nguyễn Văn An
            """;
        var document = PlanSample.Extract(Text);

        Assert.Equal(("12/CT-TTg", "Thủ tướng Chính phủ", "Nguyễn Văn An"), (document.Header.Number, document.Header.Issuer, document.Header.Signer));
        Assert.Equal(["1 | Bộ Tài chính | tổng hợp nhu cầu", "2 | Ủy ban nhân dân các tỉnh | rà soát quỹ đất"], PlanSample.Duties(document));
        Assert.Single(PlanSample.Duties(PlanSample.Plan("TỔ CHỨC THỰC HIỆN", "1. Bộ Tài chính chủ trì tổng hợp nhu cầu.\n\n2. Sở Tài chính rà soát.")));
    }

    [Fact]
    public void A_letter_has_a_subject_for_a_title_and_the_body_above_its_number_for_an_issuer()
    {
        var header = PlanSample.Extract("""
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ CẦN THƠ
            VĂN PHÒNG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Số: 476/VPUB-KT
            V/v phòng, chống sốt xuất huyết năm 2026

            Cần Thơ, ngày 14 tháng 5 năm 2026

            Kính gửi: Sở Y tế

            1. Sở Y tế triển khai thực hiện Kế hoạch.
            """).Header;

        Assert.Equal(
            ("Công văn", "476/VPUB-KT", "phòng, chống sốt xuất huyết năm 2026", "Văn phòng Ủy ban nhân dân thành phố Cần Thơ"),
            (header.Type, header.Number, header.Title, header.Issuer));
    }

    [Theory]
    [InlineData("Phụ lục I\nDANH MỤC NHIỆM VỤ NĂM 2026")]
    [InlineData("PHỤ LỤC: DANH MỤC NHIỆM VỤ NĂM 2026")]
    [InlineData("**Phụ lục 1**\n\nDANH MỤC NHIỆM VỤ NĂM 2026")]
    public void An_appendix_may_be_headed_in_small_letters_or_with_its_title(string head)
    {
        var header = PlanSample.Extract(head + "\n_(Kèm theo Kế hoạch số 12/KH-UBND ngày 09/01/2026 của UBND thành phố Cần Thơ)_\n\n1. Sở Y tế thực hiện.\n").Header;

        Assert.Equal(("Phụ lục", "DANH MỤC NHIỆM VỤ NĂM 2026", new PartialDate(2026, 1, 9)), (header.Type, header.Title, header.Issued));
        Assert.StartsWith("Kế hoạch số 12/KH-UBND", header.AttachedTo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ỦY BAN MTTQ VIỆT NAM\nXÃ LƯƠNG MINH\nBAN THƯỜNG TRỰC", "Ban thường trực Ủy ban MTTQ Việt Nam xã Lương Minh")]
    [InlineData("TỔNG CỤC THỐNG KÊ\nCỤC THỐNG KÊ TỈNH HẬU GIANG", "Cục Thống kê tỉnh Hậu Giang")]
    [InlineData("ỦY BAN NHÂN DÂN\nTHỊ TRẤN CỜ ĐỎ", "Ủy ban nhân dân thị trấn Cờ Đỏ")]
    [InlineData("UBND THÀNH PHỐ CẦN THƠ\nSỞ CÔNG THƯƠNG", "Sở Công Thương")]
    public void The_issuer_is_called_by_its_usual_name(string letterhead, string expected) =>
        Assert.Equal(expected, PlanSample.Extract(letterhead + "\n\nSố: 5/KH\n\nKẾ HOẠCH\nTriển khai\n\n1. Sở Y tế thực hiện.\n").Header.Issuer);

    [Theory]
    [InlineData("| ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 98/KH-UBND | Tuyên Quang, ngày 13 tháng 8 năm 2026 |\n")]
    [InlineData("| Số hiệu | 98/KH-UBND |\n| Người ký | Mai Văn An |\n|\nỦY BAN NHÂN DÂN |\nTỈNH TUYÊN QUANG |\nSố: 98/KH-UBND |\nTuyên Quang, ngày 13 tháng 8 năm 2026 |\n")]
    public void A_letterhead_drawn_as_a_table_is_no_table(string letterhead)
    {
        var header = PlanSample.Extract(letterhead + "\nKẾ HOẠCH\n\nNĂM HỌC 2026 - 2027\n\n1. Sở Y tế thực hiện.\n").Header;

        Assert.Equal(("Kế hoạch", "98/KH-UBND", new PartialDate(2026, 8, 13), "Ủy ban nhân dân tỉnh Tuyên Quang"), (header.Type, header.Number, header.Issued, header.Issuer));
    }

    [Theory]
    [InlineData("**2.\nSở Nông nghiệp và Môi trường**\n\n- Thu gom rác.\n\n**VI.\nKINH PHÍ THỰC HIỆN**\n\nTheo quy định.")]
    [InlineData("2.\nSở Nông nghiệp và Môi trường\n\n- Thu gom rác.\n\nVI.\nKINH PHÍ\nTHỰC HIỆN\n\nTheo quy định.")]
    [InlineData("**2. Sở Nông\nnghiệp và Môi trường**\n\n- Thu gom rác.\n\n**VI. KINH\nPHÍ THỰC HIỆN**\n\nTheo quy định.")]
    public void A_heading_may_be_broken_anywhere(string text)
    {
        var document = PlanSample.Extract("KẾ HOẠCH\n\nTriển khai nhiệm vụ năm 2026\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Hướng dẫn xử lý môi trường.\n\n" + text + "\n");

        Assert.Equal(["V.1 | Sở Y tế | Hướng dẫn xử lý môi trường", "V.2 | Sở Nông nghiệp và Môi trường | Thu gom rác"], PlanSample.Duties(document));
        Assert.Contains(document.Sections, section => section is { Path: "VI", Heading: "KINH PHÍ THỰC HIỆN" });
    }

    [Fact]
    public void A_table_of_what_is_to_come_of_a_programme_gives_targets_by_the_years_of_its_parts_and_no_tasks()
    {
        var plan = PlanSample.Plan("CHỈ TIÊU", """
            | TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi, đánh giá |
            |---|---|---|---|---|
            | I | Đến năm 2030 | | | |
            | 1 | Quy mô kinh tế số | % GRDP | ≥ 30 | Sở Tài chính |
            | II | Đến năm 2045 | | | |
            | 2 | Tỷ lệ hộ nghèo giảm | % | 0,2 | Sở Nông nghiệp và Môi trường |
            """);

        Assert.Equal(["Quy mô kinh tế số | 30+ % GRDP | 2030 | reach", "Tỷ lệ hộ nghèo giảm | 0.2 % | 2045 | decrease"], PlanSample.Targets(plan));
        Assert.Empty(plan.Tasks);
        Assert.Empty(plan.Observations);
    }

    [Fact]
    public void A_report_gives_duties_of_the_coming_period_to_bodies_it_names()
    {
        var report = PlanSample.Extract("""
            BÁO CÁO
            Tình hình kinh tế - xã hội tháng 8 năm 2026

            I. KẾT QUẢ

            Sở Công Thương tổ chức 5 hội nghị.

            II. NHIỆM VỤ TRỌNG TÂM THÁNG 9

            1. Sở Công Thương: Theo dõi sát tình hình xuất khẩu.

            2. Các sở, ban, ngành tiếp tục đẩy nhanh giải ngân vốn.

            3. Các cấp, các ngành cần nâng cao trách nhiệm.
            """);

        Assert.Equal(["II.1 | Sở Công Thương | Theo dõi sát tình hình xuất khẩu", "II.2 | Các sở, ban, ngành | tiếp tục đẩy nhanh giải ngân vốn"], PlanSample.Duties(report));
    }

    [Theory]
    [InlineData("CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ\nThực hiện Nghị quyết số 57-NQ/TW", "Chương trình hành động")]
    [InlineData("KẾ HOẠCH CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN TỈNH", "Kế hoạch")]
    public void What_is_attached_behind_the_signature_is_a_document_whatever_its_heading_says(string heading, string type)
    {
        var documents = PlanSample.ExtractAll($"""
            NGHỊ QUYẾT
            Ban hành Chương trình hành động của Chính phủ

            Điều 1. Ban hành kèm theo Nghị quyết này Chương trình hành động.

            Điều 2. Các bộ, ngành chịu trách nhiệm thi hành Nghị quyết này.

            Nơi nhận:
            - Lưu: VT. |

            TM. CHÍNH PHỦ
            THỦ TƯỚNG
            Nguyễn Văn An

            # {heading}

            *(Kèm theo Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2026 của Chính phủ)*

            1. Giao Bộ Tài chính bố trí kinh phí trong năm 2026.
            """);

        Assert.Equal(["Nghị quyết", type], documents.Select(document => document.Header.Type));
        Assert.Empty(documents[0].Tasks);
        Assert.Equal(["Lưu: VT"], documents[0].Header.Recipients);
        Assert.Equal(["1 | Bộ Tài chính | bố trí kinh phí trong năm 2026 | 2026-12-31"], PlanSample.Duties(documents[1]));
    }

    [Fact]
    public void Lines_that_end_in_the_head_of_a_name_or_in_a_word_of_time_go_on()
    {
        var plan = PlanSample.Plan("NHIỆM VỤ", """
            1. Tổ chức tập huấn nghiệp vụ cho cán bộ cơ sở

            - Cơ quan chủ trì: Sở Nội vụ, Sở
            Giáo dục và Đào tạo.

            - Thời gian thực hiện: Tháng
            12/2026.

            2. Đề nghị: Hội Nông dân tỉnh, Liên minh Hợp tác xã tỉnh

            a) Tuyên truyền, vận động hội viên.

            3. Sở Tư pháp phối hợp với Sở Y tế trong việc báo cáo định kỳ hằng năm (trước ngày 15 tháng 11).

            * *
            """);

        var task = Assert.Single(plan.Tasks, task => task.Title.StartsWith("Tổ chức", StringComparison.Ordinal));
        Assert.Equal(["Sở Nội vụ", "Sở Giáo dục và Đào tạo"], task.Leads);
        Assert.Equal(new DateOnly(2026, 12, 31), task.Deadline!.LastDay);
        Assert.Equal(
            ["I.2.a | Hội Nông dân tỉnh; Liên minh Hợp tác xã tỉnh | Tuyên truyền, vận động hội viên", "I.3 | Sở Tư pháp + Sở Y tế | báo cáo định kỳ hằng năm (trước ngày 15 tháng 11) | yearly 15 11"],
            PlanSample.Duties(plan).Where(duty => !duty.StartsWith("I.1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_title_in_capitals_goes_on_with_whose_directive_it_carries_out() => Assert.Equal(
        "THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CÔNG TÁC DÂN SỐ",
        PlanSample.Extract("KẾ HOẠCH\n\nTHỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG CỦA\nTHỦ TƯỚNG CHÍNH PHỦ VỀ CÔNG TÁC DÂN SỐ\n\n1. Sở Y tế thực hiện.\n").Header.Title);

    [Fact]
    public void The_scope_of_a_regulation_gives_nobody_a_duty() =>
        Assert.Empty(PlanSample.Duties(PlanSample.Plan("ĐỐI TƯỢNG ÁP DỤNG", "1. Sở Y tế thực hiện Quy chế này.\n\n2. Các sở, ban, ngành thực hiện báo cáo.")));

    [Fact]
    public void A_body_that_leads_a_row_of_its_own_gets_no_helpers_from_the_row_above()
    {
        var tasks = PlanSample.Extract(string.Join('\n',
            "PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "",
            "TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian",
            "1\tViệc một\tSở Nội vụ\tSở Y tế\tQuý II/2026",
            "2\tViệc hai\tSở Tài chính\t\t",
            "3\tViệc ba\tSở Tư pháp\t\tT7/2026",
            "4\tViệc bốn\tVP HĐND-UBND\tCác sở\tNăm 2026")).Tasks;

        Assert.Equal(["", "Các sở"], tasks.Skip(2).Select(task => string.Join("; ", task.Coordinators)));
        Assert.Empty(tasks[1].Coordinators);
        Assert.Equal(new DateOnly(2026, 7, 31), tasks[2].Deadline!.LastDay);
        Assert.Equal(["VP HĐND-UBND"], tasks[3].Leads);
    }
}
