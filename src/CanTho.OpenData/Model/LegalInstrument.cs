namespace CanTho.OpenData.Model;

/// <summary>A legal instrument (nghị quyết, quyết định, kết luận …) that documents cite, put together from its mentions.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Type">Kind of instrument.</param>
/// <param name="Number">Number and symbol; null for a law named by its title.</param>
/// <param name="Date">Date as far as stated anywhere.</param>
/// <param name="Issuer">Issuer as far as stated anywhere.</param>
/// <param name="Title">Subject as far as stated ("về xây dựng và phát triển …"); null where not.</param>
public sealed record LegalInstrument(InstrumentId Id, string Type, string? Number, PartialDate? Date, string? Issuer, string? Title);
