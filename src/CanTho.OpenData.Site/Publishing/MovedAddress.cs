using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>A former address and what answers there now.</summary>
/// <param name="From">The former address.</param>
/// <param name="To">Where it leads, with an anchor or without; null where it went for good.</param>
/// <param name="Rule">The entry that says so.</param>
public sealed record MovedAddress(string From, string? To, Redirect Rule)
{
    /// <summary>True for a page, false for a file that programs read.</summary>
    public bool IsPage => From.EndsWith('/');

    /// <summary>True for a page that other sites frame.</summary>
    public bool IsEmbed => From.StartsWith(Routes.Embeds, StringComparison.Ordinal);
}
