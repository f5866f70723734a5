using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Extraction.Plans;

namespace CanTho.OpenData.Tests.Extraction;

/// <summary>First and last pages of other forms: letters without numbered items, signatures as a row of a table.</summary>
public sealed class HeaderLayoutTests
{
    private const string Decision = """
        ỦY BAN NHÂN DÂN
        TỈNH BÌNH ĐỊNH

        Số: 518/QĐ-UBND

        Bình Định, ngày 28 tháng 6 năm 2024

        QUYẾT ĐỊNH

        Ban hành Kế hoạch hỗ trợ nhà ở

        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hỗ trợ nhà ở.

        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

        | Nơi nhận: - Như Điều 2; - Các Phó Chủ tịch UBND tỉnh; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang |

        KẾ HOẠCH

        Hỗ trợ nhà ở trên địa bàn tỉnh (Ban hành kèm theo Quyết định số 518/QĐ-UBND ngày 28 tháng 6 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh Bình Định)

        I. NHIỆM VỤ

        1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thẩm định hồ sơ trước ngày 30/9/2024.

        """;

    [Fact]
    public void A_letter_without_numbered_items_has_its_header()
    {
        var letter = PlanSample.Extract("""
            ỦY BAN NHÂN DÂN
            TỈNH ĐỒNG THÁP

            Số: 3722/UBND-KT
            V/v đẩy nhanh giải ngân vốn đầu tư công

            Đồng Tháp, ngày 28 tháng 4 năm 2026

            Kính gửi:
            - Các sở, ban, ngành tỉnh;
            - Ủy ban nhân dân các xã, phường.

            Thực hiện chỉ đạo của Thủ tướng Chính phủ về giải ngân vốn đầu tư công, Ủy ban nhân dân tỉnh có ý kiến như sau:

            Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng tổng hợp khó khăn, vướng mắc, báo cáo trước ngày 10 tháng 5 năm 2026.

            """);

        Assert.Equal(
            ("Công văn", "3722/UBND-KT", new PartialDate(2026, 4, 28), "đẩy nhanh giải ngân vốn đầu tư công", "Ủy ban nhân dân tỉnh Đồng Tháp", "Đồng Tháp"),
            (letter.Header.Type, letter.Header.Number, letter.Header.Issued, letter.Header.Title, letter.Header.Issuer, letter.Header.Place));
        Assert.Equal([" | Sở Tài chính + Sở Xây dựng | tổng hợp khó khăn, vướng mắc, báo cáo trước ngày 10 tháng 5 năm 2026 | 2026-05-10"], PlanSample.Duties(letter));
    }

    [Fact]
    public void Recipients_and_signature_may_stand_in_a_row_of_a_table()
    {
        var header = PlanSample.ExtractAll(Decision)[0].Header;

        Assert.Equal(("KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lâm Hải Giang"), (header.SignerRole, header.Signer));
        Assert.Equal(["Như Điều 2", "Các Phó Chủ tịch UBND tỉnh", "Lưu: VT"], header.Recipients);
    }

    [Fact]
    public void A_page_that_lost_the_kind_of_document_keeps_title_and_issuer_and_does_not_cite_itself()
    {
        var document = PlanSample.Extract("""
            Quyết định 3108/QĐ-UBND năm 2025 giao chỉ tiêu kế hoạch
            | Số hiệu | 3108/QĐ-UBND |
            | Loại văn bản | Quyết định |
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            Số: 3108/QĐ-UBND | Cần Thơ, ngày 18 tháng 12 năm 2025 |
            VỀ VIỆC GIAO CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI
            THÀNH PHỐ GIAI ĐOẠN 2026 - 2030
            Căn cứ Nghị quyết số 274/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân thành phố Cần Thơ;
            QUYẾT ĐỊNH:
            Điều 1. Giao chỉ tiêu kế hoạch cho các sở, ban, ngành.

            """);

        Assert.Equal(
            ("Quyết định", "3108/QĐ-UBND", "VỀ VIỆC GIAO CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI THÀNH PHỐ GIAI ĐOẠN 2026 - 2030", "Ủy ban nhân dân thành phố Cần Thơ"),
            (document.Header.Type, document.Header.Number, document.Header.Title, document.Header.Issuer));
        Assert.Equal(["274/NQ-HĐND"], document.Citations.Select(citation => citation.Number));
    }

    [Fact]
    public void Behind_such_a_row_an_attachment_begins()
    {
        var header = PlanSample.ExtractAll(Decision)[1].Header;

        Assert.Equal(
            ("Kế hoạch", "Hỗ trợ nhà ở trên địa bàn tỉnh", "Ủy ban nhân dân tỉnh Bình Định", new PartialDate(2024, 6, 28)),
            (header.Type, header.Title, header.Issuer, header.Issued));
    }
}
