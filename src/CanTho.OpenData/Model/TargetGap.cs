namespace CanTho.OpenData.Model;

/// <summary>A target against the latest figure of the same indicator: 90% of people insured by 2020, 86,74% in the first half of 2024.
/// It states a distance, never a verdict.</summary>
/// <param name="Target">The target.</param>
/// <param name="Observation">The latest figure; of figures of one period the first printed.</param>
/// <param name="Value">The figure in the target's unit.</param>
/// <param name="Gap">How far the figure is below (negative) or above the target's bounds, in the target's unit, 0 inside them; null where
/// the two cannot be compared.</param>
/// <param name="Obstacle">Why they cannot be compared; null where they can.</param>
public sealed record TargetGap(Target Target, Observation Observation, decimal Value, decimal? Gap, GapObstacle? Obstacle);
