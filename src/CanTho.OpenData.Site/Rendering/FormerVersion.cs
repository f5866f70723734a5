namespace CanTho.OpenData.Site.Rendering;

/// <summary>An earlier version of the data that stays published as it was.</summary>
/// <param name="Version">Its number, <c>1.4.0</c>.</param>
/// <param name="AsOf">The day it was made for.</param>
public sealed record FormerVersion(string Version, DateOnly AsOf);
