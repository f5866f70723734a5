namespace CanTho.OpenData.Model;

/// <summary>A figure against the same period of the year before: the first half of 2024 against the first half of 2023.</summary>
/// <param name="Observation">The later figure.</param>
/// <param name="Previous">Value of the year before, in the unit of the later figure.</param>
/// <param name="PreviousSource">Where that value is printed.</param>
/// <param name="ComputedPct">The change that the two values give, in percent; null for rates, whose difference is in points.</param>
/// <param name="PrintedPct">The change that the source prints, in percent; null where it prints none.</param>
public sealed record YearChange(
    Observation Observation, decimal Previous, Provenance PreviousSource, decimal? ComputedPct, decimal? PrintedPct)
{
    /// <summary>Difference of the two values, in the unit of the later figure.</summary>
    public decimal Difference => (Observation.Value ?? 0) - Previous;
}
