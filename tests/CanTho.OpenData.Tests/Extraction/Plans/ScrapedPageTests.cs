using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Plans as pages of law libraries give them: cells of the letterhead between lone bars, asterisks for bold letters, lines broken
/// in the middle of a sentence.</summary>
public sealed class ScrapedPageTests
{
    private const string Plan = """
        |
        **ỦY BAN NHÂN DÂN
        **
        TỈNH QUẢNG NGÃI
        -------
        |
        **CỘNG HÒA XÃ HỘI
        CHỦ NGHĨA VIỆT NAM**
        Độc lập - Tự do - Hạnh phúc
        ---------------
        |
        |
        Số: 165/KH-UBND
        |
        *Quảng Ngãi, ngày 21
        tháng 11 năm 2025 *
        |

        ** **

        **KẾ HOẠCH**

        THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024 CỦA
        THỦ TƯỚNG CHÍNH PHỦ VỀ CÔNG TÁC DÂN SỐ

        **I. NỘI DUNG
        THỰC HIỆN**

        **1. Sở Tài
        chính**

        a) Căn cứ vào khả năng cân đối
        ngân sách hằng năm, phối hợp với Sở Y tế tham mưu bố trí kinh phí thực hiện các
        chương trình về dân số;

        b) Chỉ đạo các đơn vị phấn đấu đạt mức sinh thay thế, cụ thể: Phấn đấu tổng
        tỷ suất sinh đạt 2,1 con/phụ nữ; tỷ số giới tính khi sinh dưới 109 bé trai/100
        bé gái; tỷ lệ trẻ em dưới 15 tuổi đạt khoảng 22%; tỷ lệ người từ 65 tuổi trở
        lên đạt khoảng 12%; giảm 50% số cặp tảo hôn.

        |
        Nơi nhận:
        - Bộ Y tế (để b/c);
        - Lưu: VT.
        |
        **TM. ỦY BAN NHÂN
        DÂN **
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Văn An
        |

        """;

    private readonly ExtractedDocument document = PlanSample.Extract(Plan);

    [Fact]
    public void A_date_broken_over_two_lines_of_a_narrow_column_is_found() => Assert.Equal(
        ("165/KH-UBND", new PartialDate(2025, 11, 21), "Quảng Ngãi", "Ủy ban nhân dân tỉnh Quảng Ngãi", "Trần Văn An"),
        (document.Header.Number, document.Header.Issued, document.Header.Place, document.Header.Issuer, document.Header.Signer));

    [Fact]
    public void Who_helps_behind_a_ground_is_a_coordinator() => Assert.Equal(
        "I.1.a | Sở Tài chính + Sở Y tế | tham mưu bố trí kinh phí thực hiện các chương trình về dân số", PlanSample.Duties(document)[0]);

    [Fact]
    public void Aims_in_a_row_are_targets_without_a_period_where_none_is_stated_and_ages_are_none() => Assert.Equal(
        [
            "Tổng tỷ suất sinh | 2.1 con/phụ nữ |  | reach", "Tỷ số giới tính khi sinh | -109 bé trai/100 bé gái |  | reach",
            "Tỷ lệ trẻ em dưới 15 tuổi | 22 % |  | reach", "Tỷ lệ người từ 65 tuổi trở lên | 12 % |  | reach", "Số cặp tảo hôn | 50 % |  | decrease",
        ],
        PlanSample.Targets(document));

    [Fact]
    public void Aims_are_no_results() => Assert.Empty(document.Observations);
}
