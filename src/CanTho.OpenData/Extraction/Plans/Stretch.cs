namespace CanTho.OpenData.Extraction.Plans;

/// <summary>Part of a text.</summary>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset behind the last character.</param>
internal readonly record struct Stretch(int Start, int End)
{
    /// <summary>The same part where so many characters stand in front of the text.</summary>
    public Stretch Behind(int offset) => new(Start + offset, End + offset);
}
