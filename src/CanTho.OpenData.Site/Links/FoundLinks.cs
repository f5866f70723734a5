using System.Buffers;

namespace CanTho.OpenData.Site.Links;

/// <summary>What one worker found in the files it scanned: links each once, with the file where it was met first.</summary>
internal sealed class FoundLinks
{
    // What ends an address that stands in a text.
    private static readonly SearchValues<byte> Ends = SearchValues.Create("\"'<>()[]} \n\r\t,;&`\\|"u8);

    private readonly HashSet<ulong> _seen = [];

    /// <summary>Links from the root of the site and links out of it, by the place of their file.</summary>
    public List<(int File, int Start, int Length)> Links { get; } = [];

    /// <summary>Links that mean another thing on every page: anchors of the same page, relative addresses.</summary>
    public List<(int File, int Start, int Length)> OfPage { get; } = [];

    /// <summary>Takes the links and identities of a page.</summary>
    /// <param name="file">Place of its file.</param>
    /// <param name="html">Its bytes.</param>
    /// <returns>Hashes of its identities.</returns>
    public ulong[] Scan(int file, ReadOnlySpan<byte> html)
    {
        var identities = new List<ulong>();
        for (var scan = new HtmlScan(html); scan.Next();)
        {
            var value = html.Slice(scan.Start, scan.Length);
            if (scan.IsIdentity)
            {
                identities.Add(HtmlScan.Hash(value));
            }
            else if (value.Length > 0)
            {
                Add(file, scan.Start, value);
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
        if (value[0] == (byte)'#' || (value[0] != (byte)'/' && !value.Contains((byte)':')))
        {
            OfPage.Add((file, start, value.Length));
        }
        else if (_seen.Add(HtmlScan.Hash(value)))
        {
            Links.Add((file, start, value.Length));
        }
    }
}
