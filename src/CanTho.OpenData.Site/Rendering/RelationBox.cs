namespace CanTho.OpenData.Site.Rendering;

/// <summary>A node of the drawing of what stands above and below a document or an instrument: "Quốc hội: 3 văn bản".</summary>
/// <param name="Title">What its entries have in common.</param>
/// <param name="Count">How many there are, in words: "3 văn bản".</param>
/// <param name="Note">A sentence of explanation; null for none.</param>
/// <param name="Links">Its entries.</param>
public sealed record RelationBox(string Title, string Count, string? Note, ImmutableArray<RelationLink> Links);
