namespace CanTho.OpenData.Site.Rendering;

/// <summary>Something that a document as received lacks, or that is in doubt in it.</summary>
/// <param name="Gist">In two or three words, for a sentence: "số văn bản"; null for what is too small to be named at the top.</param>
/// <param name="What">What is missing.</param>
/// <param name="Why">Why that matters to a reader.</param>
/// <param name="Notes">What the editors wrote about it in the sidecar.</param>
/// <param name="Line">The line that shows it, 1-based; null where no one line does.</param>
public sealed record MissingFact(string? Gist, string What, string Why, ImmutableArray<string> Notes, int? Line);
