namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>A target as a sentence states it.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Figure">The value.</param>
/// <param name="Direction">increase, decrease, reach or share.</param>
/// <param name="Words">The words that state it, in the text read.</param>
/// <param name="Period">Year or years stated beside it; null where not.</param>
internal readonly record struct TargetReading(string Indicator, Figure Figure, string Direction, Stretch Words, string? Period);
