namespace CanTho.OpenData.Model;

/// <summary>A mention (viện dẫn) of a legal instrument in a document.</summary>
/// <param name="Id">Identity: document, line and number.</param>
/// <param name="Document">The document that mentions it.</param>
/// <param name="Type">Kind of instrument: "Nghị quyết", "Kết luận", "Quyết định".</param>
/// <param name="Number">Number and symbol, such as <c>59-NQ/TW</c>; null where a law is named by its title alone.</param>
/// <param name="Date">Its date as far as stated; null where not.</param>
/// <param name="Issuer">Its issuer in the words of the source; null where not stated.</param>
/// <param name="Line">Line of the mention, 1-based.</param>
/// <param name="Instrument">The instrument meant.</param>
/// <param name="Source">The words and their lines.</param>
public sealed record LegalCitation(
    string Id, DocumentId Document, string Type, string? Number, PartialDate? Date, string? Issuer, int Line,
    InstrumentId Instrument, Provenance Source);
