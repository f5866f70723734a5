namespace CanTho.OpenData.Datasets.History;

/// <summary>A published state of the data, as the ledger holds it.</summary>
/// <param name="Number">Its version.</param>
/// <param name="AsOf">The day for which it was computed and recorded.</param>
/// <param name="Note">What people wrote about it; null without.</param>
/// <param name="Inputs">SHA-256 of every source, register, correction and report that it was made of, by path.</param>
/// <param name="Files">SHA-256 of its frozen copies, by name such as <c>tasks.csv</c>.</param>
/// <param name="Datasets">Its datasets with all rows; columns carry names and types alone.</param>
/// <param name="Diff">What changed since the version before it; everything added for the first.</param>
/// <param name="Path">The file of the ledger.</param>
public sealed record LedgerVersion(
    VersionNumber Number, DateOnly AsOf, string? Note, ImmutableSortedDictionary<string, string> Inputs, ImmutableSortedDictionary<string, string> Files,
    ImmutableArray<Dataset> Datasets, DatasetDiff Diff, string Path);
