namespace CanTho.OpenData.Model;

/// <summary>A document of the corpus: what it says, and what we know around it.</summary>
/// <param name="Id">Identity, from the sidecar where there is one.</param>
/// <param name="ShortTitle">Short title for lists.</param>
/// <param name="Extracted">What it says.</param>
/// <param name="Sidecar">What we know around it; null for a seed without one.</param>
public sealed record CorpusDocument(DocumentId Id, string ShortTitle, ExtractedDocument Extracted, Sidecar? Sidecar)
{
    /// <summary>Its own facts.</summary>
    public DocumentHeader Header => Extracted.Header;

    /// <summary>Identities of the corrections made to its facts, in their order; see <see cref="Corpus.Corrections"/>.</summary>
    public ImmutableArray<string> Corrections { get; init; } = [];
}
