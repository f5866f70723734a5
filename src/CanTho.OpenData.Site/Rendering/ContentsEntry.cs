namespace CanTho.OpenData.Site.Rendering;

/// <summary>A line of a document's contents (mục lục).</summary>
/// <param name="Address">Where it leads: an anchor on this page, or on the page of a later part.</param>
/// <param name="Anchor">The anchor alone.</param>
/// <param name="Text">Number and heading.</param>
/// <param name="Below">Its sub-sections that have headings.</param>
public sealed record ContentsEntry(string Address, string Anchor, string Text, ImmutableArray<ContentsEntry> Below);
