namespace CanTho.OpenData.Model;

/// <summary>A portal (cổng) that a list of portals names. A record of one portal is known among all by the portal's id and its own.</summary>
/// <param name="Id">Short name, never changed: <c>can-tho</c>.</param>
/// <param name="Name">Name for readers; null to take the one that the portal gives itself.</param>
/// <param name="Address">Where browsers find it, without a slash at the end; null to take the one that the portal states.</param>
/// <param name="Folder">The published folder, as written.</param>
/// <param name="Line">Line of the entry.</param>
/// <param name="Column">Column of the entry.</param>
public sealed record ListedPortal(string Id, string? Name, string? Address, string Folder, int Line, int Column);
