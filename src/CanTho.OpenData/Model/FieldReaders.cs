namespace CanTho.OpenData.Model;

/// <summary>Readers of fields that depend on the words of another: when a correction changes the words, they are read again.</summary>
/// <param name="Deadline">The words for a time limit: until when, and how often.</param>
/// <param name="Agencies">The words that name who leads or coordinates: canonical names in their order.</param>
/// <param name="Agency">A canonical name: the agency of the register, or one that only the words know.</param>
public sealed record FieldReaders(
    Func<string, (Deadline? Deadline, Recurrence? Recurrence)> Deadline, Func<string, ImmutableArray<string>> Agencies, Func<string, Agency> Agency);
