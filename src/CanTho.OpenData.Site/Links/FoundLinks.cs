using System.Buffers;
using System.Net;
using System.Text;

namespace CanTho.OpenData.Site.Links;

/// <summary>What one worker found in the files it scanned.</summary>
internal sealed class FoundLinks
{
    // What ends an address that stands in a text.
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\"'<>()[]} \n\r\t,;&`\\|"u8);

    // Percent signs, queries and entities have to be resolved before an address can be compared.
    private static readonly SearchValues<byte> Odd = SearchValues.Create("%?&"u8);

    private readonly HashSet<ulong> _seen = [];

    /// <summary>The links: those that mean another thing on every page (relative addresses) for each page, all others once. Anchors of the
    /// same page are among them only where the page has no such place.</summary>
    public List<FoundLink> Links { get; } = [];

    /// <summary>Takes the links and identities of a page.</summary>
    /// <param name="file">Place of its file.</param>
    /// <param name="html">Its bytes.</param>
    /// <returns>Hashes of its identities.</returns>
    public ulong[] Scan(int file, ReadOnlySpan<byte> html)
    {
        var identities = new List<ulong>();
        var own = new List<(int Start, int Length)>();
        for (var scan = new HtmlScan(html); scan.Next();)
        {
            var value = html.Slice(scan.Start, scan.Length);
            if (scan.IsIdentity)
            {
                identities.Add(HtmlScan.Hash(value));
            }
            else if (value.Length > 0 && value[0] == (byte)'#')
            {
                own.Add((scan.Start, scan.Length));
            }
            else if (value.Length > 0)
            {
                Add(file, scan.Start, value);
            }
        }

        var places = own.Count == 0 ? [] : identities.ToHashSet();
        foreach (var (start, length) in own)
        {
            var anchor = html.Slice(start + 1, length - 1);
            if (anchor.Length > 0 && !places.Contains(HtmlScan.Hash(anchor)))
            {
                Links.Add(new FoundLink(file, start, length, 0, 0, Words(html.Slice(start, length))));
            }
        }

        return [.. identities];
    }

    /// <summary>Takes the addresses of the site that stand in full in a text: <c>https://cantho.example/van-ban/</c>.</summary>
    /// <param name="file">Place of its file.</param>
    /// <param name="text">Its bytes.</param>
    /// <param name="site">Address of the site.</param>
    /// <param name="withAnchors">False for metadata, where <c>#dataset</c> names a thing and no place on a page.</param>
    public void ScanFull(int file, ReadOnlySpan<byte> text, ReadOnlySpan<byte> site, bool withAnchors)
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
                Add(file, start, address);
            }
        }
    }

    private void Add(int file, int start, ReadOnlySpan<byte> value)
    {
        var isRelative = value[0] != (byte)'/' && !value.Contains((byte)':');
        if (!isRelative && !_seen.Add(HtmlScan.Hash(value)))
        {
            return;
        }

        if (value[0] != (byte)'/' || value.StartsWith("//"u8) || value.ContainsAny(Odd))
        {
            Links.Add(new FoundLink(file, start, value.Length, 0, 0, Words(value)));
            return;
        }

        var mark = value.IndexOf((byte)'#');
        Links.Add(new FoundLink(
            file, start, value.Length, HtmlScan.Hash(mark < 0 ? value : value[..mark]), mark < 0 || mark == value.Length - 1 ? 0 : HtmlScan.Hash(value[(mark + 1)..]), null));
    }

    private static string Words(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}
