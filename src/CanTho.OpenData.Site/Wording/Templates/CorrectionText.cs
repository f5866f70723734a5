using CanTho.OpenData.Reconciliation;

namespace CanTho.OpenData.Site.Wording.Templates;

/// <summary>An entry of a file of corrections, with what the source says now filled in.</summary>
internal static class CorrectionText
{
    /// <summary>What a new file begins with.</summary>
    public const string Head = """
        # Mỗi mục là một đính chính: record (mã bản ghi), field (trường), expect (văn bản gốc đang ghi gì), value (công bố thế nào),
        # reason (vì sao), evidence (chỗ nào cho thấy điều đó), who (ai), when (ngày nào). Không có bằng chứng thì không đính chính.

        """;

    /// <summary>The entry.</summary>
    public static string Of(CorrectableRecord record, string field, string expect, DateOnly day) => $"""
        # {record.Source.Span.File}, dòng {FormattableString.Invariant($"{record.Source.Span.FirstLine}")}
        - record: {record.Id}
          field: {field}
          expect: {YamlText.Quote(expect)}
          value: "CẦN ĐIỀN: chép lại expect rồi sửa cho đúng"
          reason: "CẦN ĐIỀN: vì sao biết là sai"
          evidence: "CẦN ĐIỀN: văn bản nào, dòng hay trang nào cho thấy điều đó"
          who: "CẦN ĐIỀN: ai quyết định"
          when: {Dates.Iso(day)}

        """;
}
