namespace CanTho.OpenData.Model;

/// <summary>A footnote (chú thích) taken out of the text.</summary>
/// <param name="Number">The number printed.</param>
/// <param name="Passage">Its text.</param>
public sealed record Footnote(int Number, Passage Passage);
