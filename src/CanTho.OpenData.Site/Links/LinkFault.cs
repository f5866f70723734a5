namespace CanTho.OpenData.Site.Links;

/// <summary>What is wrong with a link.</summary>
internal enum LinkFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no such page or file.</summary>
    NoFile,

    /// <summary>The page is there, the anchor is not.</summary>
    NoAnchor,

    /// <summary>A browser would run it, or it leads to no page: <c>javascript:</c>, <c>file:</c>.</summary>
    Scheme,
}
