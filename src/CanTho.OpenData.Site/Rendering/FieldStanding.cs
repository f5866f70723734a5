using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A field of work: a topmost section of a document with its tasks.</summary>
/// <param name="Document">The document.</param>
/// <param name="Section">The section and its tasks.</param>
internal sealed record FieldStanding(CorpusDocument Document, TaskGroup Section);
