namespace CanTho.OpenData.Model;

/// <summary>A legal instrument and everything that leads to it: who cites it where, and which tasks carry it out.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Mentions">Its mentions, in the order of documents and of their text.</param>
/// <param name="Tasks">Tasks whose source words hold a mention of it.</param>
/// <param name="SameNumber">Other instruments that share its number.</param>
/// <param name="Published">The document of this portal that it is; null where the portal does not hold it.</param>
public sealed record InstrumentUse(
    LegalInstrument Instrument, ImmutableArray<LegalCitation> Mentions, ImmutableArray<AssignedTask> Tasks, ImmutableArray<LegalInstrument> SameNumber,
    DocumentId? Published)
{
    /// <summary>The documents that cite it, each once.</summary>
    public IEnumerable<DocumentId> Documents => Mentions.Select(mention => mention.Document).Distinct();
}
