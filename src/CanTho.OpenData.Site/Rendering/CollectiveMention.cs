using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A group of agencies that documents name as a whole ("các sở, ngành liên quan"), and how often these documents do. Nobody is taken for
/// its member.</summary>
/// <param name="Agency">The collective.</param>
/// <param name="Leads">Tasks given to it to lead.</param>
/// <param name="Coordinates">Tasks in which it is to coordinate.</param>
public sealed record CollectiveMention(Agency Agency, int Leads, int Coordinates);
