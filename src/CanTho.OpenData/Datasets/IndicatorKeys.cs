using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Indicators of records, for the column that links to the dataset of indicators.</summary>
internal static class IndicatorKeys
{
    /// <summary>Identity of the indicator by identity of the record.</summary>
    internal static Dictionary<string, string> Of(Corpus corpus) => corpus.IndicatorLinks.DistinctBy(link => link.Record, StringComparer.Ordinal)
        .ToDictionary(link => link.Record, link => link.Indicator.Value, StringComparer.Ordinal);
}
