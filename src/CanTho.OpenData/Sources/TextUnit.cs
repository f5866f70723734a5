using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>A stretch of lines that belong together: a paragraph, a heading, an item, or the rows of a table.</summary>
/// <param name="Passage">The text; null for a table.</param>
/// <param name="Table">The table; null for text.</param>
/// <param name="Enumerator">Number or mark at its start.</param>
/// <param name="IsMarkedHeading">True when the text marks the whole of it as a heading (<c>#</c>, bold).</param>
internal sealed record TextUnit(Passage? Passage, Block.Table? Table, Enumerator Enumerator, bool IsMarkedHeading);
