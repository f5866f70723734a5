namespace CanTho.OpenData.Site.Review;

/// <summary>A field of a record as a reviewer reads it.</summary>
/// <param name="Label">Its name, in Vietnamese.</param>
/// <param name="Value">What was read; null where the source says nothing.</param>
public readonly record struct ReviewField(string Label, string? Value);
