namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Who a duty is given to, as a heading, an opening clause or the sentence itself names them.</summary>
/// <param name="LeadRaw">The words that name who leads.</param>
/// <param name="Leads">Canonical names.</param>
/// <param name="CoordinatorsRaw">The words that name who coordinates; null where not stated.</param>
/// <param name="Coordinators">Canonical names.</param>
/// <param name="OpensList">True where the words end in a colon or are a heading: everything below is for them. Otherwise only what
/// goes on like a duty.</param>
internal sealed record Addressee(
    string LeadRaw, ImmutableArray<string> Leads, string? CoordinatorsRaw, ImmutableArray<string> Coordinators, bool OpensList);
