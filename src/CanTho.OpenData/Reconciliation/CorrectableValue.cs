namespace CanTho.OpenData.Reconciliation;

/// <summary>A field of a record that corrections can change.</summary>
/// <param name="Name">Name as <c>extract</c> has it.</param>
/// <param name="Words">What it says now; null where the source says nothing.</param>
/// <param name="IsProse">True where <c>expect</c> may be a part of the words.</param>
public sealed record CorrectableValue(string Name, string? Words, bool IsProse);
