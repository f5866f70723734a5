using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Letterheads and signatures are printed in two columns; a text copied from the page has both on one line.</summary>
public sealed class TwoColumnTests
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH QUẢNG NGÃI                   Độc lập - Tự do - Hạnh phúc

        Số: 312/KH-UBND                Quảng Ngãi, ngày 14 tháng 10 năm 2026

        KẾ HOẠCH
        Triển khai chuyển đổi xanh ngành giao thông

        I. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng theo dõi, đôn đốc.
        2. Công an tỉnh tăng cường tuần tra.

        """;

    [Theory]
    [InlineData("Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy;                               KT. CHỦ TỊCH\n- Các sở, ngành;                                     PHÓ CHỦ TỊCH\n- Lưu: VT.")]
    [InlineData("Nơi nhận:                                                  CHỦ TỊCH\n- Các sở, ngành;\n- Lưu: VT.")]
    [InlineData("Nơi nhận:\tKT. CHỦ TỊCH\n- Các sở, ngành;\tPHÓ CHỦ TỊCH\n- Lưu: VT.")]
    public void Recipients_beside_the_signature_are_no_duties(string closing)
    {
        var document = PlanSample.Extract(Plan + closing + "\n");

        Assert.Equal(["I.1 | Sở Xây dựng | theo dõi, đôn đốc", "I.2 | Công an tỉnh | tăng cường tuần tra"], PlanSample.Duties(document));
    }

    [Fact]
    public void The_issuer_is_what_stands_on_the_left()
    {
        var header = PlanSample.Extract(Plan).Header;

        Assert.Equal(("Ủy ban nhân dân tỉnh Quảng Ngãi", "312/KH-UBND", new PartialDate(2026, 10, 14)), (header.Issuer, header.Number, header.Issued));
    }

    [Fact]
    public void The_Party_numbers_with_a_dash_and_a_letter_has_a_subject_and_no_part_V()
    {
        var programme = PlanSample.Extract("""
            TỈNH ỦY CÀ MAU                     ĐẢNG CỘNG SẢN VIỆT NAM
                   *                           Cà Mau, ngày 20 tháng 5 năm 2026
            Số 15-CTr/TU

            CHƯƠNG TRÌNH HÀNH ĐỘNG
            thực hiện Nghị quyết số 68-NQ/TW về phát triển kinh tế tư nhân

            I- MỤC TIÊU
            1- Mục tiêu đến năm 2030
            - Phấn đấu có 15.000 doanh nghiệp hoạt động.

            III- TỔ CHỨC THỰC HIỆN
            1- Đảng ủy UBND tỉnh lãnh đạo xây dựng kế hoạch, hoàn thành trong tháng 6/2026.
            2 - Văn phòng Tỉnh ủy theo dõi, đôn đốc.
            """);
        Assert.Equal(("Tỉnh ủy Cà Mau", "15-CTr/TU", new PartialDate(2026, 5, 20)), (programme.Header.Issuer, programme.Header.Number, programme.Header.Issued));
        Assert.Equal(["Doanh nghiệp hoạt động | 15000 doanh nghiệp | 2030 | reach"], PlanSample.Targets(programme));
        Assert.Equal(
            ["III.1 | Đảng ủy UBND tỉnh | lãnh đạo xây dựng kế hoạch, hoàn thành trong tháng 6/2026 | 2026-06-30", "III.2 | Văn phòng Tỉnh ủy | theo dõi, đôn đốc"],
            PlanSample.Duties(programme));

        var letter = PlanSample.Extract("UBND TỈNH VĨNH LONG\nSố: 2210/UBND-KT\nV/v triển khai kế hoạch trồng cây xanh\nVĩnh Long, ngày 02 tháng 11 năm 2026\n\nKính gửi: Các sở, ngành.\n\n1. Sở Nội vụ rà soát biên chế.\n");
        Assert.Equal(["1 | Sở Nội vụ | rà soát biên chế"], PlanSample.Duties(letter));
        Assert.Equal(("2210/UBND-KT", new PartialDate(2026, 11, 2)), (letter.Header.Number, letter.Header.Issued));
    }
}
