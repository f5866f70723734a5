namespace CanTho.OpenData.Site.Rendering;

/// <summary>Something new on the portal.</summary>
/// <param name="SortKey">Its day, month or year as ISO.</param>
/// <param name="When">The same in words.</param>
/// <param name="Text">What it is.</param>
/// <param name="Detail">Where, or how much.</param>
/// <param name="Route">The page that shows it.</param>
internal sealed record RecentChange(string SortKey, string When, string Text, string Detail, string Route);
