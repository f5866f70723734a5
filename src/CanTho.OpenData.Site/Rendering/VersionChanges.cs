using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A version as its page shows it: what changed since the one before, dataset by dataset, each record with what made it change.</summary>
/// <param name="Number">The version; null for what nobody recorded yet.</param>
/// <param name="AsOf">The day it was recorded.</param>
/// <param name="Note">What people wrote about it.</param>
/// <param name="Diff">What changed.</param>
/// <param name="IsFirst">True for the first version of the ledger, in which everything is new.</param>
/// <param name="Before">The datasets before, by name.</param>
/// <param name="After">The datasets after, by name, in the order of the catalogue.</param>
/// <param name="ChangedFiles">Sources, registers, corrections and reports that changed.</param>
/// <param name="Files">SHA-256 of the frozen copies, by name.</param>
public sealed record VersionChanges(
    VersionNumber? Number, DateOnly AsOf, string? Note, DatasetDiff Diff, bool IsFirst, ImmutableArray<Dataset> Before, ImmutableArray<Dataset> After,
    ImmutableSortedSet<string> ChangedFiles, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>The versions of a ledger, newest first.</summary>
    public static ImmutableArray<VersionChanges> Of(Ledger ledger) =>
        [.. ledger.Versions.Select((version, index) => Of(version, index == 0 ? null : ledger.Versions[index - 1])).Reverse()];

    /// <summary>What changed since the last version and nobody recorded; null where nothing did.</summary>
    public static VersionChanges? Unrecorded(Portal portal)
    {
        var ledger = portal.Options.Ledger;
        return ledger.Unrecorded is not { Level: not ChangeLevel.None } diff ? null : new VersionChanges(
            null, portal.AsOf, null, diff, false, ledger.Latest!.Datasets, portal.Options.Data?.Datasets ?? [],
            ChangeCause.ChangedFiles(ledger.Latest.Inputs, portal.Corpus.Fingerprints), ImmutableSortedDictionary<string, string>.Empty);
    }

    /// <summary>Records that were added, removed or changed, by dataset.</summary>
    public IEnumerable<IGrouping<string, RowChange>> ByDataset => Diff.Rows.Where(change => change.Kind != RowChangeKind.Recomputed)
        .GroupBy(change => change.Dataset, StringComparer.Ordinal);

    /// <summary>The dataset of a change, as it is after or was before.</summary>
    public Dataset Dataset(string name) => Find(After, name) ?? Find(Before, name)!;

    /// <summary>What made a record change.</summary>
    public ImmutableArray<ChangeCause> Causes(RowChange change) =>
        ChangeCause.Of(change, Find(Before, change.Dataset) ?? Dataset(change.Dataset), Dataset(change.Dataset), ChangedFiles);

    private static VersionChanges Of(LedgerVersion version, LedgerVersion? before) => new(
        version.Number, version.AsOf, version.Note, version.Diff, before is null, before?.Datasets ?? [], version.Datasets,
        ChangeCause.ChangedFiles(before?.Inputs ?? ImmutableSortedDictionary<string, string>.Empty, version.Inputs), version.Files);

    private static Dataset? Find(ImmutableArray<Dataset> datasets, string name) =>
        datasets.FirstOrDefault(dataset => string.Equals(dataset.Name, name, StringComparison.Ordinal));
}
