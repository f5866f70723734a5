namespace CanTho.OpenData.Model;

/// <summary>Where a published value comes from: the lines, and the words on them.</summary>
/// <param name="Span">The lines of the file as received.</param>
/// <param name="Quote">The words verbatim. Where they run over several lines, the parts are joined by one blank and what stands
/// between them (a page break, a footnote, a repeated table header) is left out.</param>
public sealed record Provenance(SourceSpan Span, string Quote);
