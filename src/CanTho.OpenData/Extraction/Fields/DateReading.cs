using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>A date that stands in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Date">The date as far as it is given.</param>
public readonly record struct DateReading(int Start, int End, PartialDate Date);
