using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Datasets;

/// <summary>Where an original is published as received: <c>seeds/2026/Kế hoạch số 5.txt</c> at <c>/nguon/tep-goc/2026-ke-hoach-so-5.txt</c>.
/// An address is plain letters, whatever the file is called.</summary>
public static class OriginalAddress
{
    private const string Folder = "seeds/";

    /// <summary>The address of an original.</summary>
    /// <param name="seedPath">Its path below the root, <c>seeds/…</c>.</param>
    public static string Of(string seedPath)
    {
        ArgumentNullException.ThrowIfNull(seedPath);
        var name = seedPath.StartsWith(Folder, StringComparison.Ordinal) ? seedPath[Folder.Length..] : seedPath;
        var ending = Path.GetExtension(name);
        return $"/nguon/tep-goc/{VietnameseText.Slug(name[..^ending.Length], int.MaxValue)}{ending.ToLowerInvariant()}";
    }
}
