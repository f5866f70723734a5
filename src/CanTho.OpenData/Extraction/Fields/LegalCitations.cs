namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Finds mentions of legal instruments (căn cứ, viện dẫn) in running text.</summary>
/// <remarks>
/// <para>Accepted: kind, perhaps "số", number with symbol, perhaps the date and the issuer, in either order:
/// <c>Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị</c>, <c>Nghị quyết số 281/NQ-CP, ngày 15/9/2025 của Chính phủ</c>,
/// <c>Nghị quyết 57-NQ/TW</c>, <c>KẾT LUẬN SỐ 07-KL/TW NGÀY 28/9/2016 CỦA BỘ CHÍNH TRỊ</c>.</para>
/// <para>Lists: a kind said once (<c>các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và 68-NQ/TW</c>; <c>số 57, 59 và 68-NQ/TW</c>, where the
/// symbol is said once, too), an issuer said once at the end (<c>Chương trình số 12/CTr-UBND, Công văn số 2192/UBND-TH của Ủy ban nhân
/// dân thành phố</c>), unless the symbol of a number names another body.</para>
/// <para>A number without a kind beside it has the kind its symbol stands for: <c>Báo cáo thẩm định của 128/BCTĐ-BTP</c>.</para>
/// <para>Laws by their titles: <c>Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015</c>, <c>Luật Đất đai năm 2024</c>,
/// <c>Luật Đất đai</c>, <c>Hiến pháp năm 2013</c>.</para>
/// <para>Not taken: numbers without a symbol of letters (<c>1/2000</c>, <c>36/36 xã</c>), numbers still blank (<c>số: /KH-UBND</c>), a
/// document's own number (<c>Số: 218/KH-UBND</c> at the head of a line), instruments without a number (<c>Nghị quyết Trung ương 8 khóa
/// XI</c>), a date behind a line end that begins with a capital ("Ngày …" of the next sentence).</para>
/// </remarks>
public static class LegalCitations
{
    /// <summary>The mentions of a text, from left to right, none inside another. One pass, whatever the text.</summary>
    public static ImmutableArray<CitationReading> FindAll(string text) => new CitationScan(new FieldText(text ?? "")).Run();

    /// <summary>A number with the usual capitals, without blanks: "14-CTR/TU" is "14-CTr/TU", "59 – NQ/TW" is "59-NQ/TW". Text that is no
    /// number is given back as it is, trimmed.</summary>
    public static string NormaliseNumber(string number)
    {
        var text = new FieldText((number ?? "").Trim());
        var parts = new System.Text.StringBuilder();
        for (var index = 0; index < text.Count; index++)
        {
            var isLabel = parts.Length == 0 && (text.IsWord(index, "so") || text.IsMark(index, ":"));
            if (!isLabel)
            {
                parts.Append(text.IsDash(index) ? "-"
                    : text[index].Kind == TokenKind.Word ? InstrumentNumbers.Normalise(text.Written(index).ToString())
                    : text.Written(index));
            }
        }

        return text[0].Kind == TokenKind.Number || text.IsWord(0, "so") ? parts.ToString() : text.Text;
    }
}
