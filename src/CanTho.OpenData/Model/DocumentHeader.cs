namespace CanTho.OpenData.Model;

/// <summary>What a document says of itself: the facts on its first and last page (Decree 30/2020/NĐ-CP, annex I, names them).</summary>
/// <param name="Id">Identity.</param>
/// <param name="Type">Kind of document in the office's words: "Kế hoạch", "Phụ lục", "Báo cáo", "Nghị quyết"; null where none is printed.</param>
/// <param name="Number">Number and symbol, such as <c>42/NQ-HĐND</c>; null where the source leaves it blank or has none.</param>
/// <param name="NumberBlank">The form as printed where the number is left blank, such as <c>/KH-UBND</c>; else null.</param>
/// <param name="Issued">Date of issue as far as given; null where none is.</param>
/// <param name="Title">Title (trích yếu).</param>
/// <param name="Issuer">Issuing body, canonical name where known.</param>
/// <param name="Place">Place named beside the date.</param>
/// <param name="Signer">Name of the person who signs.</param>
/// <param name="SignerRole">Capacity in which they sign, such as "KT. CHỦ TỊCH PHÓ CHỦ TỊCH".</param>
/// <param name="IsDraft">True for a text without a number: as received it has not been issued, whoever is named as signing it.</param>
/// <param name="AttachedTo">The document this one belongs to, in the words of the source ("Kèm theo Chương trình số …").</param>
/// <param name="Attachments">Attachments that the text names, such as "Phụ lục I".</param>
/// <param name="Recipients">Recipients (nơi nhận) line by line.</param>
/// <param name="Source">The lines of the title.</param>
public sealed record DocumentHeader(
    DocumentId Id, string? Type, string? Number, string? NumberBlank, PartialDate? Issued, string? Title, string? Issuer, string? Place,
    string? Signer, string? SignerRole, bool IsDraft, string? AttachedTo, ImmutableArray<string> Attachments,
    ImmutableArray<string> Recipients, Provenance Source);
