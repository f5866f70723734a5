namespace CanTho.OpenData.Model;

/// <summary>Everything that all documents say of one indicator, and what follows from it by published rules.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Targets">Its targets, by period.</param>
/// <param name="Observations">Its figures, by period, then in the order of the text.</param>
/// <param name="Outlooks">What reports expect of it.</param>
/// <param name="Gaps">Each target against the latest figure.</param>
/// <param name="Changes">Figures against the same period of the year before.</param>
public sealed record IndicatorSeries(
    Indicator Indicator, ImmutableArray<Target> Targets, ImmutableArray<Observation> Observations, ImmutableArray<TargetOutlook> Outlooks,
    ImmutableArray<TargetGap> Gaps, ImmutableArray<YearChange> Changes)
{
    /// <summary>True where some document states something of it.</summary>
    public bool IsStated => Targets.Length + Observations.Length + Outlooks.Length > 0;
}
