namespace CanTho.OpenData.Site.Links;

/// <summary>A link as it was met first. Sites have millions, so that of most only hashes are kept, and their words are read again from
/// the file where they are needed.</summary>
/// <param name="File">Place of the file it stands in.</param>
/// <param name="Start">Where it begins in the bytes of the file.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Address">Hash of what stands before <c>#</c>; 0 where <paramref name="Text"/> has to be understood first.</param>
/// <param name="Anchor">Hash of what stands behind it; 0 where there is none.</param>
/// <param name="Text">The link itself, as a browser reads it, where it is not simply an address of the site.</param>
internal readonly record struct FoundLink(int File, int Start, int Length, ulong Address, ulong Anchor, string? Text);
