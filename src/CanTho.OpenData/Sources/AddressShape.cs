using System.Buffers;

namespace CanTho.OpenData.Sources;

/// <summary>What an address of the site looks like: <c>/</c>, <c>/van-ban/ke-hoach-12/</c>, <c>/data/tasks.csv</c>.</summary>
internal static class AddressShape
{
    private const int Longest = 500;

    // What needs no escape in an address and means nothing in the redirects of a host.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>True for an address below the root of the site that names itself: no host, no <c>..</c>, no query, no anchor. Names of
    /// files as received may hold any letter.</summary>
    public static bool IsAddress(string text) =>
        text is ['/', ..] && text.Length <= Longest && !text.Any(letter => char.IsControl(letter) || letter is '\\' or '?' or '#' or '*')
        && text[1..].Split('/') is var parts && parts.SkipLast(1).All(part => part.Length > 0) && !parts.Any(part => part is "." or "..");

    /// <summary>True for an address of plain ASCII, as it can stand in rules of redirects.</summary>
    public static bool IsPlain(string text) => IsAddress(text) && !text.AsSpan().ContainsAnyExcept(Plain);

    /// <summary>As <see cref="IsPlain"/>, with an anchor behind or without.</summary>
    public static bool IsPlainWithAnchor(string text) =>
        text.Split('#') is [var address, .. var anchors] && IsPlain(address) && anchors.Length <= 1 && anchors.All(anchor => anchor.Length > 0 && !anchor.AsSpan().ContainsAnyExcept(Plain));

    /// <summary>True for what a browser would take to another site: <c>https://x</c>, <c>//x</c>, <c>/\x</c>.</summary>
    public static bool IsForeign(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith(@"/\", StringComparison.Ordinal)
        || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && text.IndexOf('/', StringComparison.Ordinal) is var slash && (slash < 0 || slash > colon));
}
