namespace CanTho.OpenData.Site.Feeds;

/// <summary>One entry of a feed: a document, a correction or a progress report. A feed chooses among far more than it keeps, so the words
/// are made of those it keeps.</summary>
/// <param name="Name">What its identity is made of, <c>van-ban/ke-hoach-2026-06</c>; the same as long as the fact is the same.</param>
/// <param name="Updated">Day of the fact, from the data.</param>
/// <param name="Category">Kind of fact: <c>van-ban</c>, <c>dinh-chinh</c> or <c>tien-do</c>.</param>
/// <param name="Label">The kind in words.</param>
/// <param name="Text">Makes what readers see.</param>
internal sealed record AtomEntry(string Name, DateOnly Updated, string Category, string Label, Func<EntryText> Text);
