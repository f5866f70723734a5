using System.Buffers;
using System.Net;
using System.Text;
using CanTho.OpenData.Site.Publishing;

namespace CanTho.OpenData.Site.Links;

/// <summary>The links and identities of one file after another. Most links of a site stand on every page; those met lately are passed over.</summary>
/// <param name="everyLink">True to pass over none.</param>
internal sealed class FoundLinks(bool everyLink = false)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "data"];

    // What ends an address that stands in a text.
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\"'<>()[]} \n\r\t,;&`\\|"u8);

    // Percent signs and entities have to be resolved before an address can be compared.
    private static readonly SearchValues<byte> Odd = SearchValues.Create("%&"u8);

    private readonly ulong[] _lately = new ulong[1 << 14];
    private readonly List<(int Start, int Length)> _own = [];

    /// <summary>Hashes of the identities of the file.</summary>
    public List<ulong> Identities { get; } = [];

    /// <summary>Its links, each with its place in the bytes. A place of the same page is among them only where the page has no such place.</summary>
    public List<(FoundLink Link, int Start, int Length)> Links { get; } = [];

    /// <summary>Begins another file.</summary>
    public void Clear()
    {
        Identities.Clear();
        Links.Clear();
    }

    /// <summary>Takes the links and identities of a page.</summary>
    /// <param name="path">Path of its file.</param>
    /// <param name="html">Its bytes.</param>
    public void Scan(string path, ReadOnlySpan<byte> html)
    {
        _own.Clear();
        for (var scan = new HtmlScan(html); scan.Next();)
        {
            var value = html.Slice(scan.Start, scan.Length);
            if (scan.IsIdentity)
            {
                Identities.Add(HtmlScan.Hash(value));
            }
            else if (value.Length > 0 && value[0] == (byte)'#')
            {
                _own.Add((scan.Start, scan.Length));
            }
            else if (value.Length > 0)
            {
                Add(path, scan.Start, value);
            }
        }

        var places = _own.Count == 0 ? [] : Identities.ToHashSet();
        foreach (var (start, length) in _own)
        {
            var anchor = html.Slice(start + 1, length - 1);
            if (anchor.Length > 0 && !places.Contains(HtmlScan.Hash(anchor)))
            {
                Links.Add((Understand(Words(html.Slice(start, length)), path)!.Value, start, length));
            }
        }
    }

    /// <summary>Takes the addresses of the site that stand in full in a text: <c>https://cantho.example/van-ban/</c>.</summary>
    /// <param name="path">Path of its file.</param>
    /// <param name="text">Its bytes.</param>
    /// <param name="site">Address of the site.</param>
    /// <param name="withAnchors">False for metadata, where <c>#dataset</c> names a thing and no place on a page.</param>
    public void ScanFull(string path, ReadOnlySpan<byte> text, ReadOnlySpan<byte> site, bool withAnchors)
    {
        for (var at = 0; text[at..].IndexOf(site) is >= 0 and var found;)
        {
            var start = at + found + site.Length;
            var length = text[start..].IndexOfAny(Ends);
            at = length < 0 ? text.Length : start + length;
            var address = text[start..at];
            address = !withAnchors && address.IndexOf((byte)'#') is >= 0 and var mark ? address[..mark] : address;
            if (address.Length > 1 && address[0] == (byte)'/' && !address.ContainsAny((byte)'{', (byte)'*'))
            {
                Add(path, start, address);
            }
        }
    }

    /// <summary>A link as a browser reads it.</summary>
    public static string Words(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    /// <summary>Where a link leads; null where it leads out of the site.</summary>
    /// <param name="link">The link as a browser reads it.</param>
    /// <param name="path">Path of the file it stands in.</param>
    public static FoundLink? Understand(string link, string path)
    {
        if (link[0] != '/' && link.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && link.IndexOfAny(['/', '?', '#']) is var end && (end < 0 || end > colon))
        {
            return Schemes.Contains(link[..colon], StringComparer.OrdinalIgnoreCase) ? null : FoundLink.Forbidden;
        }

        if (link.StartsWith("//", StringComparison.Ordinal))
        {
            return FoundLink.Forbidden;
        }

        var (address, anchor) = link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? (link[..mark], link[(mark + 1)..]) : (link, "");
        address = address.Split('?')[0];
        return new FoundLink(
            Hash(PromisedAddresses.AddressOf(address.Length == 0 ? path : Uri.UnescapeDataString(address[0] == '/' ? address : Absolute(address, path))[1..])),
            anchor.Length == 0 ? 0 : Hash(Uri.UnescapeDataString(anchor)));
    }

    /// <summary>Hash of an address or an identity.</summary>
    public static ulong Hash(string text) => HtmlScan.Hash(Encoding.UTF8.GetBytes(text));

    private static string Absolute(string relative, string path) => new Uri(new Uri($"http://site/{path}"), relative).AbsolutePath;

    private void Add(string path, int start, ReadOnlySpan<byte> value)
    {
        var isRelative = value[0] != (byte)'/' && !value.Contains((byte)':');
        var hash = HtmlScan.Hash(value);
        ref var lately = ref _lately[hash % (ulong)_lately.Length];
        if (lately == hash && !isRelative && !everyLink)
        {
            return;
        }

        lately = hash;
        var isPlain = value[0] == (byte)'/' && !value.StartsWith("//"u8) && !value.ContainsAny(Odd);
        if ((isPlain ? Plain(value) : Understand(Words(value), path)) is { } link)
        {
            Links.Add((link, start, value.Length));
        }
    }

    private static FoundLink? Plain(ReadOnlySpan<byte> value)
    {
        var mark = value.IndexOf((byte)'#');
        var address = mark < 0 ? value : value[..mark];
        return new FoundLink(
            HtmlScan.Hash(OfFolder(address.IndexOf((byte)'?') is >= 0 and var query ? address[..query] : address)),
            mark < 0 || mark == value.Length - 1 ? 0 : HtmlScan.Hash(value[(mark + 1)..]));
    }

    /// <summary>A page answers at its folder and under its own name; the folder stands for both.</summary>
    private static ReadOnlySpan<byte> OfFolder(ReadOnlySpan<byte> address) => address.EndsWith("/index.html"u8) ? address[..^"index.html"u8.Length] : address;
}
