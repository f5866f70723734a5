namespace CanTho.OpenData.Datasets;

/// <summary>One of the values that a column of codes can hold, such as <c>quarter</c>.</summary>
/// <param name="Name">The code as files write it.</param>
/// <param name="Meaning">What it means, in Vietnamese, for readers.</param>
/// <param name="EnglishMeaning">The same in English.</param>
public sealed record AllowedValue(string Name, string Meaning, string EnglishMeaning);
