namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>What a paragraph is in its list; it decides whether its sentences are one duty or several.</summary>
internal enum ItemKind
{
    /// <summary>Running text: one duty a sentence.</summary>
    Text,

    /// <summary>The text behind a number ("1.", "Điều 3"): one duty where somebody above it is named, else one a sentence.</summary>
    Numbered,

    /// <summary>A bullet or lettered point: one duty.</summary>
    Point,
}
