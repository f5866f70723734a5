namespace CanTho.OpenData.Model;

/// <summary>A value by which search results can be narrowed: an agency, a document, a state.</summary>
/// <param name="Key">As it stands in the address, such as <c>so-y-te</c>.</param>
/// <param name="Label">As people read it, such as "Sở Y tế".</param>
/// <param name="Order">Place among the values of its facet; those of the same place follow the Vietnamese alphabet.</param>
public sealed record SearchLabel(string Key, string Label, int Order = 0);
