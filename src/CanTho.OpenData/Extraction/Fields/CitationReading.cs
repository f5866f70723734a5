using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>A mention (viện dẫn) of a legal instrument in a text: "Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị".</summary>
/// <param name="Start">Offset of the kind's first letter; of "số" or the first digit where the kind is said once for several.</param>
/// <param name="End">Offset behind the number, date or issuer, whichever this mention states last.</param>
/// <param name="Type">Kind, with usual capitals: "Kết luận".</param>
/// <param name="Number">Number and symbol with usual capitals, <c>12/CTr-UBND</c>; null for a law named by its title alone.</param>
/// <param name="Date">Date as far as stated; null where not.</param>
/// <param name="Issuer">Issuer in the words of the source, each run of white space one blank; null where not stated. One said once at
/// the end of a list is the issuer of all of it.</param>
/// <param name="IssuerName">The issuer's name in full and without its term: "UBND TP Cần Thơ" is "Ủy ban nhân dân thành phố Cần Thơ",
/// "Bộ Chính trị (khóa X)" is "Bộ Chính trị"; null where not stated.</param>
/// <param name="Title">Title, kind included, of a law named by it: "Luật Đất đai"; null for others.</param>
public sealed record CitationReading(
    int Start, int End, string Type, string? Number, PartialDate? Date, string? Issuer, string? IssuerName, string? Title);
