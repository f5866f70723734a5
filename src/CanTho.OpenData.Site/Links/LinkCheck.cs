using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;

namespace CanTho.OpenData.Site.Links;

/// <summary>Follows every link of a whole site before it is published: those of pages, and addresses that stand in full in feeds,
/// calendars, the sitemap, JSON and notes for programs. A dead one is an error; where people wrote it in Markdown, at its place there.</summary>
internal sealed class LinkCheck
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "data"];
    private static readonly string[] Texts = [".html", ".xml", ".json", ".jsonld", ".txt", ".ics"];

    private readonly ImmutableArray<OutputFile> _files;
    private readonly Dictionary<string, int> _byAddress;
    private readonly ulong[][] _identities;
    private readonly ConcurrentDictionary<int, HashSet<ulong>> _anchors = new();
    private readonly List<FoundLinks> _found = [];

    private LinkCheck(ImmutableArray<OutputFile> files)
    {
        _files = files;
        _identities = new ulong[files.Length][];
        _byAddress = new Dictionary<string, int>(files.Length, StringComparer.Ordinal);
        for (var place = 0; place < files.Length; place++)
        {
            _byAddress.TryAdd($"/{files[place].Path}", place);
            _byAddress.TryAdd(PromisedAddresses.AddressOf(files[place].Path), place);
        }
    }

    /// <summary>Complaints about all dead links, one a link.</summary>
    /// <param name="files">Every file of the site.</param>
    /// <param name="baseUrl">Its address, without a slash at the end.</param>
    /// <param name="texts">The texts of <c>input/pages/</c>.</param>
    /// <param name="moves">Redirects, whose anchors are followed as well.</param>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<OutputFile> files, string baseUrl, IEnumerable<PageText> texts, Moves moves)
    {
        var check = new LinkCheck(files);
        check.Scan(Encoding.UTF8.GetBytes(baseUrl.TrimEnd('/')));
        return [.. check.Complain(texts.SelectMany(MarkdownLinks.Of).ToList()), .. check.AnchorsOf(moves)];
    }

    private void Scan(byte[] site)
    {
        // The largest first, so that no worker begins a long page when the others are done.
        var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, _files.Length)
            .Where(place => IsText(_files[place].Path)).OrderByDescending(place => _files[place].Content.Length).ThenBy(place => place));
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() =>
        {
            var found = new FoundLinks();
            while (waiting.TryDequeue(out var place))
            {
                ScanFile(found, place, site);
            }

            return found;
        })).ToArray();
        _found.AddRange(Task.WhenAll(workers).GetAwaiter().GetResult());
    }

    private void ScanFile(FoundLinks found, int place, byte[] site)
    {
        var path = _files[place].Path;
        var content = _files[place].Content.Span;
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            _identities[place] = found.Scan(place, content);
        }

        // Long lines of a calendar are folded, and no address is whole there.
        if (site.Length > 0 && !path.EndsWith(".ics", StringComparison.Ordinal))
        {
            found.ScanFull(place, content, site, path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal));
        }
    }

    /// <summary>Texts as received are quoted as they are, and copies of former versions name what there was.</summary>
    private static bool IsText(string path) => Array.Exists(Texts, ending => path.EndsWith(ending, StringComparison.Ordinal))
        && !path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal) && !path.StartsWith("data/phien-ban/", StringComparison.Ordinal);

    private IEnumerable<Diagnostic> Complain(List<MarkdownLink> written)
    {
        var dead = _found.SelectMany(found => found.Links.Concat(found.OfPage)).Select(link => (link.File, Text: TextOf(link)))
            .Select(link => (link.File, link.Text, Fault: Judge(link.Text, link.File))).Where(link => link.Fault != LinkFault.None).ToList();
        if (dead.Count == 0)
        {
            return [];
        }

        var byPeople = written.Where(link => dead.Exists(other => other.Text == link.Url)).ToList();
        return byPeople.Select(link => Complaint(dead.First(other => other.Text == link.Url).Fault, link.File, link.Line, link.Column, link.Url, 0))
            .Concat(dead.Where(link => !byPeople.Exists(other => other.Url == link.Text))
                .GroupBy(link => (link.Text, link.Fault)).Select(group => Complaint(group.Key.Fault, group.Key.Text, Holders(group.Key.Text, _files[group.First().File].Path))))
            .Order();
    }

    private Diagnostic Complaint(LinkFault fault, string link, List<string> holders) => Complaint(fault, holders[0], 0, 0, link, holders.Count - 1);

    private Diagnostic Complaint(LinkFault fault, string file, int line, int column, string link, int others) => fault switch
    {
        LinkFault.NoFile => Rules.DeadLink(file, line, column, link, others, Moves.Nearest(link.Split('#', '?')[0], _byAddress.Keys)),
        LinkFault.NoAnchor => Rules.DeadAnchor(file, line, column, link, others),
        _ => Rules.LinkScheme(file, line, column, link, others),
    };

    /// <summary>Every file that a dead link stands in, by path; looked for only now, for there are mostly none.</summary>
    private List<string> Holders(string link, string file)
    {
        var (bytes, encoded) = (Encoding.UTF8.GetBytes(link), Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(link)));
        return
        [
            .. _files.Where(other => IsText(other.Path) && (other.Content.Span.IndexOf(bytes) >= 0 || other.Content.Span.IndexOf(encoded) >= 0))
                .Select(other => other.Path).Append(file).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    private string TextOf((int File, int Start, int Length) link)
    {
        var text = Encoding.UTF8.GetString(_files[link.File].Content.Span.Slice(link.Start, link.Length));
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private LinkFault Judge(string link, int file)
    {
        if (link[0] != '/' && link.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && link.IndexOfAny(['/', '?', '#']) is var end && (end < 0 || end > colon))
        {
            return Schemes.Contains(link[..colon], StringComparer.OrdinalIgnoreCase) ? LinkFault.None : LinkFault.Scheme;
        }

        if (link.StartsWith("//", StringComparison.Ordinal))
        {
            return LinkFault.Scheme;
        }

        var (address, anchor) = link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? (link[..mark], link[(mark + 1)..]) : (link, "");
        address = address.Split('?')[0];
        var target = address.Length == 0 ? file : _byAddress.GetValueOrDefault(Uri.UnescapeDataString(address[0] == '/' ? address : Absolute(address, file)), -1);
        return target < 0 ? LinkFault.NoFile : anchor.Length == 0 || HasAnchor(target, anchor) ? LinkFault.None : LinkFault.NoAnchor;
    }

    private string Absolute(string relative, int file) => new Uri(new Uri($"http://site/{_files[file].Path}"), relative).AbsolutePath;

    private bool HasAnchor(int target, string anchor)
    {
        var anchors = _anchors.GetOrAdd(target, place => [.. _identities[place] ?? []]);
        return anchors.Contains(HtmlScan.Hash(Encoding.UTF8.GetBytes(anchor))) || anchors.Contains(HtmlScan.Hash(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(anchor))));
    }

    private IEnumerable<Diagnostic> AnchorsOf(Moves moves) => moves.All
        .Where(move => move.To is { } target && target.Contains('#', StringComparison.Ordinal) && Judge(target, 0) != LinkFault.None)
        .DistinctBy(move => move.Rule).Select(move => Rules.RedirectAnchorMissing(move.Rule.File, move.Rule.ToLine, move.Rule.ToColumn, move.To!));
}
