using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One value of a facet, "Quý IV/2026", and the tasks that have it.</summary>
/// <param name="Kind">The facet.</param>
/// <param name="Slug">Its name in addresses: <c>2026-q4</c>.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Note">What to know beside the name: the document of a section, that a name is a collective's; of a state its name in the
/// style sheet. Null for none.</param>
/// <param name="Tasks">Its tasks, in the order of the corpus; at least one.</param>
public sealed record TaskFacetValue(FacetKind Kind, string Slug, string Name, string? Note, ImmutableArray<AssignedTask> Tasks);
