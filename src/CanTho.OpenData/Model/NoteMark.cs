namespace CanTho.OpenData.Model;

/// <summary>The place of a footnote's mark, taken out of the sentence it cut.</summary>
/// <param name="Offset">Offset in the passage's text before which the mark stood.</param>
/// <param name="Number">The number printed.</param>
public readonly record struct NoteMark(int Offset, int Number);
