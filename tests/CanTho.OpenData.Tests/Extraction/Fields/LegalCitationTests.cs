using CanTho.OpenData.Extraction.Fields;
using Xunit;

namespace CanTho.OpenData.Tests.Extraction.Fields;

public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("thực hiện Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị về xây dựng", "Nghị quyết|59-NQ/TW|2020-08-05|Bộ Chính trị")]
    [InlineData("Nghị quyết số 281/NQ-CP, ngày 15/9/2025 của Chính phủ ban hành Chương trình hành động của Chính phủ", "Nghị quyết|281/NQ-CP|2025-09-15|Chính phủ")]
    [InlineData("Triển khai hiệu quả Nghị quyết 57-NQ/TW. Xây dựng", "Nghị quyết|57-NQ/TW||")]
    [InlineData("THỰC HIỆN KẾT LUẬN SỐ 07-KL/TW NGÀY 28/9/2016 CỦA BỘ CHÍNH TRỊ “VỀ XÂY DỰNG", "Kết luận|07-KL/TW|2016-09-28|BỘ CHÍNH TRỊ=Bộ Chính trị")]
    [InlineData("CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 14-CTR/TU NGÀY 16 THÁNG 01 NĂM 2017 CỦA THÀNH ỦY CẦN THƠ THỰC HIỆN", "Chương trình hành động|14-CTr/TU|2017-01-16|THÀNH ỦY CẦN THƠ=Thành ủy Cần Thơ")]
    [InlineData("có Tờ trình số 66/TTr-UBND ngày 08 tháng 4 năm 2024 trình Thủ tướng", "Tờ trình|66/TTr-UBND|2024-04-08|")]
    [InlineData("tại Phiếu báo số 1114/PB-VPCP", "Phiếu báo|1114/PB-VPCP||")]
    [InlineData("Thông báo số 271/TB-VPCP ngày 29 tháng 5 năm 2026 của Văn phòng Chính phủ về kết luận", "Thông báo|271/TB-VPCP|2026-05-29|Văn phòng Chính phủ")]
    [InlineData("Kế hoạch số 01-KH/BCĐTW, ngày 02/6/2025 của Ban Chỉ đạo Trung ương về phát triển", "Kế hoạch|01-KH/BCĐTW|2025-06-02|Ban Chỉ đạo Trung ương")]
    [InlineData("Nghị định số 108/2014/NĐ-CP", "Nghị định|108/2014/NĐ-CP||")]
    [InlineData("Nghị quyết số 45/2022/QH15 ngày 11/01/2022 của Quốc hội về thí điểm", "Nghị quyết|45/2022/QH15|2022-01-11|Quốc hội")]
    [InlineData("Quyết định số 1230/QĐ-UBND về việc phê duyệt", "Quyết định|1230/QĐ-UBND||")]
    [InlineData("Kế hoạch số 294-KH/TU ngày 06 tháng 05 năm 2024 của Thành ủy Cần Thơ thực hiện", "Kế hoạch|294-KH/TU|2024-05-06|Thành ủy Cần Thơ")]
    [InlineData("Chỉ thị số 13/CT-UBND ngày 07 tháng 5 năm 2024 của UBND thành phố về việc", "Chỉ thị|13/CT-UBND|2024-05-07|UBND thành phố=Ủy ban nhân dân thành phố")]
    [InlineData("Kế hoạch số 12/KH-UBND của UBND TP. Cần Thơ", "Kế hoạch|12/KH-UBND||UBND TP. Cần Thơ=Ủy ban nhân dân thành phố Cần Thơ")]
    [InlineData("Nghị quyết số 35/2023/UBTVQH15 ngày 12 tháng 7 năm 2023 của Ủy ban Thường vụ Quốc hội về", "Nghị quyết|35/2023/UBTVQH15|2023-07-12|Ủy ban Thường vụ Quốc hội")]
    [InlineData("Nghị quyết số 42/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội  \nđồng nhân dân thành phố về", "Nghị quyết|42/NQ-HĐND|2023-12-08|Hội đồng nhân dân thành phố")]
    [InlineData("Nghị quyết số 45/2022/QH15 của\n\nQuốc hội, phối hợp", "Nghị quyết|45/2022/QH15||Quốc hội")]
    [InlineData("Nghị quyết số 28-NQ/TW ngày 22/9/2008 của Bộ Chính trị (khóa X) về", "Nghị quyết|28-NQ/TW|2008-09-22|Bộ Chính trị (khóa X)=Bộ Chính trị")]
    [InlineData("Kết luận số 18-KL/TW ngày 02 tháng 4 năm 2026 của Ban Chấp hành Trung ương Đảng khóa XIV và", "Kết luận|18-KL/TW|2026-04-02|Ban Chấp hành Trung ương Đảng khóa XIV=Ban Chấp hành Trung ương Đảng")]
    [InlineData("Chương trình hành động số 03-CTr/ĐU ngày 09 tháng 12 năm 2025 của Ban Chấp hành Đảng bộ UBND thành phố và", "Chương trình hành động|03-CTr/ĐU|2025-12-09|Ban Chấp hành Đảng bộ UBND thành phố=Ban Chấp hành Đảng bộ Ủy ban nhân dân thành phố")]
    [InlineData("Báo cáo số 188-BC/BKTTW ngày 29 tháng 01 năm 2024 của Ban Kinh tế Trung ương “Về", "Báo cáo|188-BC/BKTTW|2024-01-29|Ban Kinh tế Trung ương")]
    [InlineData("Quyết định số 15/2022/QĐ-TTg của Thủ tướng Chính phủ ngày 27 tháng 5 năm 2022", "Quyết định|15/2022/QĐ-TTg|2022-05-27|Thủ tướng Chính phủ")]
    [InlineData("Thông tư 05/2023/TT-BNV (ngày 03/5/2023) của Bộ Nội vụ hướng dẫn", "Thông tư|05/2023/TT-BNV|2023-05-03|Bộ Nội vụ")]
    [InlineData("Công văn số 4374/BTC-TCNH của Bộ Văn hóa, Thể thao và Du lịch", "Công văn|4374/BTC-TCNH||Bộ Văn hóa, Thể thao và Du lịch")]
    [InlineData("thẩm định của 128/BCTĐ-BTP ngày 03 tháng 6 năm 2024 của Bộ Tư pháp, báo cáo", "Báo cáo thẩm định|128/BCTĐ-BTP|2024-06-03|Bộ Tư pháp")]
    [InlineData("Nghị quyết số 59 – NQ/TW", "Nghị quyết|59-NQ/TW||")]
    [InlineData("Nghị quyết số 05/2015/NQ-HĐND ngày 10/7/2015 của HĐND tỉnh Sóc Trăng khóa VIII", "Nghị quyết|05/2015/NQ-HĐND|2015-07-10|HĐND tỉnh Sóc Trăng khóa VIII=Hội đồng nhân dân tỉnh Sóc Trăng")]
    [InlineData("theo Quyết định số 12a/QĐ-UBND ngày 31/02/2026", "Quyết định|12a/QĐ-UBND||")]
    [InlineData("Quyết định số 26/QĐ-UBND\n\nNgày 20 tháng 5 năm 2024, Chính phủ đã ban hành", "Quyết định|26/QĐ-UBND||")]
    [InlineData("Kế hoạch số 02-KH/ĐU của Ban Chấp hành Đảng bộ thành phố\n\nThực hiện", "Kế hoạch|02-KH/ĐU||Ban Chấp hành Đảng bộ thành phố")]
    public void A_mention_gives_kind_number_date_and_issuer(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData(
        "Chương trình số 12/CTr-UBND ngày 20/4/2026, Công văn số 2192/UBND-TH ngày 29/4/2026, Công văn số 2399/UBND-TH ngày 13/5/2026 của Ủy ban nhân dân thành phố.",
        "Chương trình|12/CTr-UBND|2026-04-20|Ủy ban nhân dân thành phố; Công văn|2192/UBND-TH|2026-04-29|Ủy ban nhân dân thành phố; Công văn|2399/UBND-TH|2026-05-13|Ủy ban nhân dân thành phố")]
    [InlineData(
        "các Nghị quyết số 59-NQ/TW của Bộ Chính trị, Nghị quyết số 45/2022/QH15 của Quốc hội, Nghị quyết số 98/NQ-CP của Chính phủ",
        "Nghị quyết|59-NQ/TW||Bộ Chính trị; Nghị quyết|45/2022/QH15||Quốc hội; Nghị quyết|98/NQ-CP||Chính phủ")]
    [InlineData(
        "các Nghị quyết số 57-NQ/TW, số 59-NQ/TW, số 66-NQ/TW và số 68-NQ/TW của Bộ Chính trị",
        "Nghị quyết|57-NQ/TW||Bộ Chính trị; Nghị quyết|59-NQ/TW||Bộ Chính trị; Nghị quyết|66-NQ/TW||Bộ Chính trị; Nghị quyết|68-NQ/TW||Bộ Chính trị")]
    [InlineData(
        "các Nghị quyết 57-NQ/TW ngày 22/12/2024, 59-NQ/TW",
        "Nghị quyết|57-NQ/TW|2024-12-22|; Nghị quyết|59-NQ/TW||")]
    [InlineData(
        "các Nghị quyết số 57, 59 và 68-NQ/TW",
        "Nghị quyết|57-NQ/TW||; Nghị quyết|59-NQ/TW||; Nghị quyết|68-NQ/TW||")]
    [InlineData(
        "đã được Nghị quyết số 45-NQ/TW, Kết luận số 07-KL/TW của Bộ Chính trị, Nghị quyết Đại hội",
        "Nghị quyết|45-NQ/TW||Bộ Chính trị; Kết luận|07-KL/TW||Bộ Chính trị")]
    [InlineData(
        "Nghị quyết số 45/2022/QH15, Kế hoạch số 12/KH-UBND của UBND thành phố",
        "Nghị quyết|45/2022/QH15||; Kế hoạch|12/KH-UBND||UBND thành phố=Ủy ban nhân dân thành phố")]
    [InlineData(
        "Nghị quyết số 140/NQ-CP ngày 17/5/2025 của Chính phủ ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 66-NQ/TW, ngày 30/4/2025 của Bộ Chính trị",
        "Nghị quyết|140/NQ-CP|2025-05-17|Chính phủ; Nghị quyết|66-NQ/TW|2025-04-30|Bộ Chính trị")]
    [InlineData("Luật Đất đai, Nghị định số 102/2024/NĐ-CP của Chính phủ", "Luật|||(Luật Đất đai); Nghị định|102/2024/NĐ-CP||Chính phủ")]
    public void Lists_share_what_is_said_once(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Luật||2015-06-19|(Luật Tổ chức chính quyền địa phương)")]
    [InlineData(
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức  \nchính quyền địa phương ngày 22 tháng 11 năm 2019;",
        "Luật||2019-11-22|(Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương)")]
    [InlineData("theo đúng quy định của Luật Đất đai. Ban hành", "Luật|||(Luật Đất đai)")]
    [InlineData("Luật Đất đai năm 2024 và", "Luật||2024|(Luật Đất đai)")]
    [InlineData("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội", "Luật|31/2024/QH15|2024-01-18|Quốc hội(Luật Đất đai)")]
    [InlineData("Luật số 65/2025/QH15", "Luật|65/2025/QH15||")]
    [InlineData("hiệu quả Luật Tiếp công dân, đề cao trách nhiệm", "Luật|||(Luật Tiếp công dân)")]
    [InlineData("của Luật Đầu tư công, bảo đảm việc phân bổ", "Luật|||(Luật Đầu tư công)")]
    [InlineData("Luật Phòng, chống tham nhũng tạo chuyển biến", "Luật|||(Luật Phòng, chống tham nhũng)")]
    [InlineData("Bộ luật Lao động 2019", "Bộ luật||2019|(Bộ luật Lao động)")]
    [InlineData("Hiến pháp năm 2013 quy định", "Hiến pháp||2013|(Hiến pháp)")]
    [InlineData("Luật Hàng hải Bờ biển của Quốc hội", "Luật|||Quốc hội(Luật Hàng hải Bờ biển)")]
    public void A_law_is_known_by_its_title(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("Quy hoạch phân khu tỷ lệ 1/2000")]
    [InlineData("hệ thống ISO 9001:2015")]
    [InlineData("100% xã đạt chuẩn (36/36 xã)")]
    [InlineData("Nghị quyết Đại hội Đảng bộ lần thứ XIII")]
    [InlineData("Nghị quyết Trung ương 8 khóa XI về đổi mới")]
    [InlineData("(Kèm theo Chương trình số: /Ctr-UBND ngày tháng 4 năm 2026 của Ủy ban nhân dân thành phố)")]
    [InlineData("Số: 218/KH-UBND\n\nKẾ HOẠCH")]
    [InlineData("ban hành 35 quyết định xử phạt, 18 quyết định chấp hành")]
    [InlineData("chấp hành pháp luật, kỷ luật; Luật sư và luật này")]
    [InlineData("Quốc lộ 91 đoạn Km0-Km7, Báo cáo 6 tháng")]
    [InlineData("")]
    public void Other_numbers_are_no_instruments(string text) => Assert.Equal("", Written(text));

    [Fact]
    public void A_mention_covers_its_own_words()
    {
        const string Text = "thực hiện các Nghị quyết số 57-NQ/TW, ngày 22/12/2024, số 59-NQ/TW của Bộ Chính trị về";

        Assert.Equal(
            "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 | số 59-NQ/TW của Bộ Chính trị",
            string.Join(" | ", LegalCitations.FindAll(Text).Select(reading => Text[reading.Start..reading.End])));
    }

    [Theory]
    [InlineData("14-CTR/TU", "14-CTr/TU")]
    [InlineData("12/Ctr-UBND", "12/CTr-UBND")]
    [InlineData("59 – NQ/TW", "59-NQ/TW")]
    [InlineData("Số: 66/TTR-UBND", "66/TTr-UBND")]
    [InlineData("15/2022/QĐ-TTG", "15/2022/QĐ-TTg")]
    [InlineData("59-nq/tw", "59-NQ/TW")]
    [InlineData("45/2022/QH15", "45/2022/QH15")]
    [InlineData(" không số ", "không số")]
    public void A_number_has_its_usual_capitals(string number, string expected) => Assert.Equal(expected, LegalCitations.NormaliseNumber(number));

    private static string Written(string text) =>
        string.Join("; ", LegalCitations.FindAll(text).Select(reading =>
            $"{reading.Type}|{reading.Number}|{reading.Date}|{Issuer(reading)}{(reading.Title is { } title ? "(" + title + ")" : "")}"));

    private static string? Issuer(CitationReading reading) =>
        reading.Issuer == reading.IssuerName ? reading.Issuer : reading.Issuer + "=" + reading.IssuerName;
}
