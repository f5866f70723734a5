using CanTho.OpenData.Site.Links;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>Every address of a site or every path, half a million of them: only hashes are held, and the words are made again from where they came.</summary>
/// <param name="addresses">The addresses; gone through again each time they are needed in words.</param>
internal sealed class AddressSet(IEnumerable<string> addresses)
{
    private readonly HashSet<ulong> _known = [.. addresses.Select(FoundLinks.Hash)];

    /// <summary>The addresses.</summary>
    public IEnumerable<string> All => addresses;

    /// <summary>True where there is such an address.</summary>
    public bool Contains(string address) => _known.Contains(FoundLinks.Hash(address));
}
