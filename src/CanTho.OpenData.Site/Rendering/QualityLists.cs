using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What is said of the quality of the data, list by list; worked out once for the page and its further pages.</summary>
public sealed class QualityLists
{
    private readonly int _documents;

    internal QualityLists(Portal portal)
    {
        _documents = portal.Findings.Coverage.Length;
        Complaints =
        [
            .. portal.Corpus.Diagnostics.GroupBy(diagnostic => diagnostic.File ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.Order()),
        ];
    }

    /// <summary>What is in doubt, file by file.</summary>
    public ImmutableArray<Diagnostic> Complaints { get; }

    /// <summary>How many entries a list has.</summary>
    public int Count(QualityList list) => list == QualityList.Coverage ? _documents : Complaints.Length;

    /// <summary>True where the page shows only the beginning of a list.</summary>
    public bool IsCut(QualityList list) => Count(list) > (list == QualityList.Coverage ? 60 : 150);

    /// <summary>The entries that the page shows.</summary>
    public IEnumerable<int> Shown(QualityList list) => Enumerable.Range(0, IsCut(list) ? 30 : Count(list));

    /// <summary>The further pages of a list; none where the page shows it whole.</summary>
    public ImmutableArray<ListPart<int>> Pages(QualityList list) =>
        IsCut(list) ? ListParts.Cut([.. Enumerable.Range(0, Count(list))], 100, 100) : [];
}
