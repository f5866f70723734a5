namespace CanTho.OpenData.Model;

/// <summary>Where and as what the findings are published: what metadata states besides the data.</summary>
/// <param name="BaseUrl">Address of the site, without a slash at the end.</param>
/// <param name="Version">Version of the data after the rule of the ledger, <c>1.4.0</c>; null where the ledger holds none yet.</param>
/// <param name="Changed">The day on which facts last changed, that of the version; null where it is not known and the as-of day is stated.</param>
public sealed record Publication(string BaseUrl, string? Version = null, DateOnly? Changed = null);
