namespace CanTho.OpenData.Site.Rendering;

/// <summary>An entry of a box of relations.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Text">Its name.</param>
/// <param name="Group">Kind under which many entries are folded, such as "Nghị quyết".</param>
/// <param name="Under">What is said of it, such as its date; null for nothing.</param>
/// <param name="IsMain">True for what is always shown, never folded away.</param>
/// <param name="Lines">Lines of the source that show it: address and words.</param>
public sealed record RelationLink(string Address, string Text, string Group, string? Under, bool IsMain, ImmutableArray<(string Address, string Text)> Lines);
