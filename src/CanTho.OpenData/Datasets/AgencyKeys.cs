using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Names of agencies as the dataset of agencies has them, so that a name in one file is found in the other.</summary>
/// <param name="canonical">The canonical name by each name that tasks use.</param>
internal sealed class AgencyKeys(Dictionary<string, string> canonical)
{
    /// <summary>The names of a corpus.</summary>
    internal static AgencyKeys Of(Corpus corpus)
    {
        var names = corpus.Agencies.DistinctBy(agency => agency.Id).ToDictionary(agency => agency.Id, agency => agency.Name);
        return new AgencyKeys(corpus.AgencyNames.Where(pair => names.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => names[pair.Value], StringComparer.Ordinal));
    }

    /// <summary>The canonical name of each, once, in the order given; a name that the corpus does not know stays as it is.</summary>
    internal ImmutableArray<string> Names(ImmutableArray<string> names) =>
        names.IsDefaultOrEmpty ? []
        : names is [var only] ? [canonical.GetValueOrDefault(only, only)]
        : [.. names.Select(name => canonical.GetValueOrDefault(name, name)).Distinct(StringComparer.Ordinal)];
}
