namespace CanTho.OpenData.Site.Feeds;

/// <summary>One entry of a feed: a document, a correction or a progress report.</summary>
/// <param name="Name">What its identity is made of, <c>van-ban/ke-hoach-2026-06</c>; the same as long as the fact is the same.</param>
/// <param name="Title">Title.</param>
/// <param name="Updated">Day of the fact, from the data.</param>
/// <param name="Route">Page about it.</param>
/// <param name="Summary">What it says, plain text.</param>
/// <param name="Category">Kind of fact: <c>van-ban</c>, <c>dinh-chinh</c> or <c>tien-do</c>.</param>
/// <param name="Label">The kind in words.</param>
internal sealed record AtomEntry(string Name, string Title, DateOnly Updated, string Route, string Summary, string Category, string Label);
