using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Follows the bullets of a part ("-", "+", "(1)") and keeps, for each depth, who the items below are for.</summary>
internal sealed class ListMarkers
{
    private readonly List<(string Kind, Addressee? Addressee)> open = [];

    /// <summary>What bullets of one depth have in common; "" for text without a bullet.</summary>
    public static string KindOf(Block.Paragraph paragraph) => paragraph.Marker switch
    {
        null or "" => "",
        var marker when marker.Any(char.IsAsciiDigit) => "1",
        var marker when marker.Any(char.IsLetter) => "a",
        var marker => marker[..1],
    };

    /// <summary>Comes to an item: closes its own depth and those below, and tells whom the item above names.</summary>
    public Addressee? Enter(string kind)
    {
        var depth = kind.Length == 0 ? 0 : open.FindIndex(entry => entry.Kind == kind);
        if (depth >= 0)
        {
            open.RemoveRange(depth, open.Count - depth);
        }

        return open.Count == 0 ? null : open[^1].Addressee;
    }

    /// <summary>True where an item of this kind is one depth below the items that are open.</summary>
    public bool IsBelow(string kind) => kind.Length > 0 && !open.Exists(entry => entry.Kind == kind);

    /// <summary>Opens a depth: items of other kinds that follow stand below it.</summary>
    public void Open(string kind, Addressee? addressee) => open.Add((kind, addressee));
}
