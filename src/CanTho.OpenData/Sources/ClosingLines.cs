using System.Text.RegularExpressions;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Recognises how a document ends: the sentence that closes it, the recipients, the signature.</summary>
internal static partial class ClosingLines
{
    // Two columns with the blanks between them.
    private const int LongestLine = 200;

    /// <summary>True for "Nơi nhận:", also in bold or italics and as scans misread it ("Noi nhận").</summary>
    public static bool OpensRecipients(string raw) =>
        RecipientsRowPattern().IsMatch(raw)
        || ((raw.Contains('<', StringComparison.Ordinal) ? LineMarks.Strip(raw) : raw) is { Length: >= 8 and < LongestLine } line
        && VietnameseText.Fold(line) is var folded && folded.Contains("noi nhan", StringComparison.Ordinal) && RecipientsPattern().IsMatch(folded));

    /// <summary>True for a line that opens a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH".</summary>
    public static bool OpensSignature(string clean) =>
        clean.Length < 80 && SignaturePattern().IsMatch(clean);

    /// <summary>True for text that closes a document and belongs to no section.</summary>
    public static bool ClosesText(string clean) => ClosePattern().IsMatch(VietnameseText.Fold(clean.Length > 80 ? clean[..80] : clean));

    // "| Nơi nhận: - Như Điều 3; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lâm Hải Giang |": recipients and signature as a row of a table
    [GeneratedRegex(@"^\s*\|[\s*_]*Nơi nhận[\s*_]*:", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RecipientsRowPattern();

    // "noi nhan:" folded from "**Nơi nhận:**", "#### *Noi nhận:*"; "noi nhan: tm. uy ban nhan dan", "noi nhan: chu tich" where two columns stand on one line
    [GeneratedRegex(@"^[\W_]*noi nhan[\W_]*(?:$|:[\W_]*(?:tm|kt|tl|tuq|q|(?:pho )?chu tich|giam doc|chanh van phong|bi thu|truong ban|bo truong|thu tuong)\b)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex RecipientsPattern();

    // "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "TL. CHỦ TỊCH", "CHỦ TỊCH", "Q. CHỦ TỊCH"; not "CHỦ TỊCH ỦY BAN NHÂN DÂN", who decides
    [GeneratedRegex(@"^(((TM|KT|TL|TUQ|T/M|K/T)(\s?\.\s*|\s+)|Q\s?\.\s*)[A-ZĐÀ-Ỹ]{2}|(PHÓ )?(CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|BÍ THƯ|TRƯỞNG BAN|BỘ TRƯỞNG|THỦ TƯỚNG)\b(?! (ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHÍNH PHỦ|NƯỚC|BỘ|SỞ)\b))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SignaturePattern();

    // "tren day la ke hoach …", "(dinh kem phu luc i, ii)", "(bao cao nay thay the bao cao so …)", "yeu cau giam doc so … nghiem tuc trien khai"
    [GeneratedRegex(@"^\W*(tren day la|dinh kem|kem theo phu luc|bao cao nay thay the)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ClosePattern();
}
