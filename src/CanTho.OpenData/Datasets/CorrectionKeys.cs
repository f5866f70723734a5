using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Which corrections change what the rows of a dataset say.</summary>
internal static class CorrectionKeys
{
    /// <summary>Identities of the corrections of some fields.</summary>
    internal static HashSet<string> Of(Corpus corpus, IReadOnlyCollection<string> fields) =>
        corpus.Corrections.Where(made => fields.Contains(made.Correction.Field, StringComparer.Ordinal)).Select(made => made.Id).ToHashSet(StringComparer.Ordinal);
}
