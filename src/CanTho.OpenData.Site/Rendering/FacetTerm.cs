namespace CanTho.OpenData.Site.Rendering;

/// <summary>What one task says for a facet, before equal terms are brought together.</summary>
/// <param name="Slug">Name in addresses; equal slugs are one value.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="Order">Key whose ordinal order is the order of the values.</param>
/// <param name="Note">See <see cref="TaskFacetValue.Note"/>.</param>
internal readonly record struct FacetTerm(string Slug, string Name, string Order, string? Note = null);
