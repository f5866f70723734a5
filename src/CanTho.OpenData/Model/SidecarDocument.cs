namespace CanTho.OpenData.Model;

/// <summary>One document of a seed, as its sidecar names it.</summary>
/// <param name="Id">The identity that its address is made of; it never changes once published. "" where the sidecar lacks it and the
/// complaint has been made.</param>
/// <param name="ShortTitle">A short title for lists and navigation.</param>
/// <param name="Line">Line of the sidecar, for complaints.</param>
public sealed record SidecarDocument(DocumentId Id, string ShortTitle, int Line);
