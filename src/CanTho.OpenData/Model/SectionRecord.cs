namespace CanTho.OpenData.Model;

/// <summary>A section as it is published: flat, with its text.</summary>
/// <param name="Id">Document and path, such as <c>ke-hoach-2026-01-…/ii-4-5</c>.</param>
/// <param name="Document">Its document.</param>
/// <param name="Path">Numbers from the top, <c>II.4.5</c>.</param>
/// <param name="Level">Depth, 1 for the top.</param>
/// <param name="Heading">Heading; null where the numbered part is plain text.</param>
/// <param name="Text">Its own paragraphs, joined by line feeds; sub-sections are records of their own. "" where it has none.</param>
/// <param name="Notes">Footnotes whose marks stand in it.</param>
/// <param name="Source">The lines of its heading and own text.</param>
public sealed record SectionRecord(
    string Id, DocumentId Document, string Path, int Level, string? Heading, string Text, ImmutableArray<Footnote> Notes, Provenance Source)
{
    /// <summary>Identities of the corrections made to it, in their order; see <see cref="Corpus.Corrections"/>.</summary>
    public ImmutableArray<string> Corrections { get; init; } = [];
}
