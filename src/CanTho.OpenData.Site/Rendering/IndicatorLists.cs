using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What is stated of an indicator, list by list, for its page and its further pages.</summary>
public sealed class IndicatorLists
{
    private const int Whole = 60;
    private const int ShownOfLong = 20;
    private const int Size = 100;

    internal IndicatorLists(Portal portal, IndicatorSeries series)
    {
        Series = series;
        Targets = [.. series.Targets.GroupBy(target => (target.Period, target.Min, target.Max, target.Unit, target.Direction)).Select(group => group.ToImmutableArray())];
        Sources =
        [
            .. series.Targets.Select(target => (target.Document, target.Source))
                .Concat(series.Observations.Select(figure => (figure.Document, figure.Source)))
                .Concat(series.Outlooks.Select(outlook => (outlook.Document, outlook.Source)))
                .GroupBy(stated => stated.Document, stated => stated.Source)
                .Select(group => (portal.Document(group.Key), group.DistinctBy(source => source.Span).OrderBy(source => source.Span.FirstLine).ToImmutableArray())),
        ];
    }

    /// <summary>Everything stated of it.</summary>
    public IndicatorSeries Series { get; }

    /// <summary>Targets, those of the same words together.</summary>
    public ImmutableArray<ImmutableArray<Target>> Targets { get; }

    /// <summary>The documents, each with the lines that state something of it.</summary>
    public ImmutableArray<(CorpusDocument Document, ImmutableArray<Provenance> Sources)> Sources { get; }

    /// <summary>How many entries a list has.</summary>
    public int Count(IndicatorList list) => list switch
    {
        IndicatorList.Targets => Targets.Length,
        IndicatorList.Figures => Series.Observations.Length,
        IndicatorList.Changes => Series.Changes.Length,
        _ => Sources.Length,
    };

    /// <summary>True where the page of the indicator shows only the latest of a list.</summary>
    public bool IsCut(IndicatorList list) => Count(list) > Whole;

    /// <summary>The entries that the page of the indicator shows: all, or the latest.</summary>
    public IEnumerable<int> Shown(IndicatorList list) => Enumerable.Range(0, Count(list)).TakeLast(IsCut(list) ? ShownOfLong : Whole);

    /// <summary>The further pages of a list; none where the page of the indicator shows it whole.</summary>
    public ImmutableArray<ListPart<int>> Pages(IndicatorList list) => IsCut(list) ? ListParts.Cut([.. Enumerable.Range(0, Count(list))], Size, Size) : [];
}
