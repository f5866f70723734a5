namespace CanTho.OpenData.Model;

/// <summary>What one agency has to do.</summary>
/// <param name="Agency">The agency or collective.</param>
/// <param name="Leads">Tasks it leads.</param>
/// <param name="Coordinates">Tasks in which it is named as coordinating.</param>
/// <param name="DueNext">Tasks it leads whose last day has not passed, nearest first.</param>
/// <param name="PastDeadline">Tasks it leads whose last day has passed, latest first.</param>
public sealed record AgencyWorkload(
    Agency Agency, ImmutableArray<AssignedTask> Leads, ImmutableArray<AssignedTask> Coordinates,
    ImmutableArray<AssignedTask> DueNext, ImmutableArray<AssignedTask> PastDeadline);
