namespace CanTho.OpenData.Site.Wording.Templates;

/// <summary>Templates of texts for <c>seeds/</c>: how a plan or a report is laid out so that it is read best. Each line to be replaced begins
/// with <c>CẦN ĐIỀN:</c>, which the check refuses.</summary>
internal static class DocumentTexts
{
    /// <summary>A plan with a table of tasks.</summary>
    public const string Plan = """
        CẦN ĐIỀN: dán nguyên văn văn bản vào tệp này, từ tên cơ quan đến nơi nhận, không sửa chữ nào; rồi xóa mọi dòng mẫu, kể cả dòng này.

        ỦY BAN NHÂN DÂN
        THÀNH PHỐ CẦN THƠ
        CẦN ĐIỀN: dòng số, ví dụ Số: 12/KH-UBND
        CẦN ĐIỀN: nơi và ngày, ví dụ Cần Thơ, ngày 05 tháng 3 năm 2026

        KẾ HOẠCH
        CẦN ĐIỀN: trích yếu

        I. MỤC ĐÍCH, YÊU CẦU
        CẦN ĐIỀN: lời văn của mục I

        II. TỔ CHỨC THỰC HIỆN
        CẦN ĐIỀN: lời văn của mục II, mỗi đoạn một dòng

        PHỤ LỤC
        PHÂN CÔNG NHIỆM VỤ

        TT	NHIỆM VỤ	CƠ QUAN CHỦ TRÌ	CƠ QUAN PHỐI HỢP	THỜI HẠN	SẢN PHẨM
        1.	CẦN ĐIỀN: nhiệm vụ; các ô cách nhau bằng phím Tab, chép bảng từ Word hoặc Excel là được	CẦN ĐIỀN: chủ trì	CẦN ĐIỀN: phối hợp	CẦN ĐIỀN: thời hạn	CẦN ĐIỀN: sản phẩm

        """;

    /// <summary>A report with figures.</summary>
    public const string Report = """
        CẦN ĐIỀN: dán nguyên văn báo cáo vào tệp này, từ tên cơ quan đến nơi nhận, không sửa chữ nào; rồi xóa mọi dòng mẫu, kể cả dòng này.

        ỦY BAN NHÂN DÂN
        THÀNH PHỐ CẦN THƠ
        CẦN ĐIỀN: dòng số, ví dụ Số: 146/BC-UBND
        CẦN ĐIỀN: nơi và ngày, ví dụ Cần Thơ, ngày 11 tháng 6 năm 2026

        BÁO CÁO
        CẦN ĐIỀN: trích yếu

        I. KẾT QUẢ THỰC HIỆN
        CẦN ĐIỀN: lời văn, mỗi đoạn một dòng; chú thích cuối trang cứ để đúng chỗ như bản gốc

        II. PHƯƠNG HƯỚNG, NHIỆM VỤ
        CẦN ĐIỀN: lời văn của mục II

        """;
}
