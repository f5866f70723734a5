namespace CanTho.OpenData.Model;

/// <summary>Portals that were built apart and are searched together.</summary>
/// <param name="Title">Title of the page that joins them.</param>
/// <param name="Address">Where that page is published, without a slash at the end.</param>
/// <param name="Portals">The portals, in the order in which readers see them.</param>
public sealed record PortalList(string Title, string Address, ImmutableArray<ListedPortal> Portals);
