namespace CanTho.OpenData.Model;

/// <summary>A short form (chữ viết tắt) and its long forms, for search and for reading.</summary>
/// <param name="Term">The short form, <c>UBND</c>.</param>
/// <param name="Expansions">What it stands for; several where usage differs.</param>
public sealed record Abbreviation(string Term, ImmutableArray<string> Expansions);
