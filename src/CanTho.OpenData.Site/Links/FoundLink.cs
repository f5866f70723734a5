namespace CanTho.OpenData.Site.Links;

/// <summary>Where a link leads. Sites have millions of links, so that hashes have to do; what the link says is read again from its file
/// where it is needed.</summary>
/// <param name="Address">Hash of the address of the page or file; 0 where no browser may follow it.</param>
/// <param name="Anchor">Hash of the place on the page; 0 where none is named.</param>
internal readonly record struct FoundLink(ulong Address, ulong Anchor)
{
    /// <summary>A link that a browser would run, or that leads to no page: <c>javascript:</c>, <c>file:</c>.</summary>
    public static FoundLink Forbidden => default;

    /// <summary>True for <see cref="Forbidden"/>.</summary>
    public bool IsForbidden => Address == 0;
}
