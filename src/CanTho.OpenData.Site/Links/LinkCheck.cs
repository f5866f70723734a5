using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Links;

/// <summary>Follows every link of a whole site before it is published: those of pages, and addresses that stand in full in feeds,
/// calendars, the sitemap, JSON and notes for programs. A dead one is an error; where people wrote it in Markdown, at its place there.</summary>
internal sealed class LinkCheck
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "data"];
    private static readonly string[] Texts = [".html", ".xml", ".json", ".jsonld", ".txt", ".ics"];

    private readonly byte[] _site;
    private readonly FormerVersion? _former;
    private readonly List<OutputFile> _files = [];
    private readonly List<ulong[]?> _identities = [];
    private readonly ConcurrentBag<int> _kept = [];
    private readonly ConcurrentBag<FoundLinks> _workers = [];
    private readonly ConcurrentDictionary<int, HashSet<ulong>> _anchors = new();
    private readonly Dictionary<ulong, int> _byAddress = [];

    /// <summary>A check that has seen no file yet.</summary>
    /// <param name="baseUrl">Address of the site, without a slash at the end.</param>
    /// <param name="former">The last version, whose links were all alive; null where no file of it is kept.</param>
    public LinkCheck(string baseUrl, FormerVersion? former = null) => (_site, _former) = (Encoding.UTF8.GetBytes(baseUrl.TrimEnd('/')), former);

    /// <summary>Complaints about all dead links of a site that is in memory.</summary>
    /// <param name="files">Every file of the site.</param>
    /// <param name="baseUrl">Its address, without a slash at the end.</param>
    /// <param name="texts">The texts of <c>input/pages/</c>.</param>
    /// <param name="moves">Redirects, whose anchors are followed as well.</param>
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<OutputFile> files, string baseUrl, IEnumerable<PageText> texts, Moves moves)
    {
        var check = new LinkCheck(baseUrl);
        // The largest first, so that no worker begins a long page when the others are done.
        Parallel.ForEach(Partitioner.Create(files.OrderByDescending(file => file.Length), EnumerablePartitionerOptions.NoBuffering), file => check.Scan(file, file.Content.Span));
        return check.Complain(texts, moves);
    }

    /// <summary>Takes what stands in a file; from any thread.</summary>
    /// <param name="file">The file; asked for its bytes again only where it holds a dead link.</param>
    /// <param name="content">Its bytes; none for a file whose content is not looked at.</param>
    public void Scan(OutputFile file, ReadOnlySpan<byte> content)
    {
        var place = Place(file);
        if (!content.IsEmpty)
        {
            Scan(place, content);
        }
    }

    private void Scan(int place, ReadOnlySpan<byte> content)
    {
        var file = _files[place];
        if (!IsText(file.Path))
        {
            return;
        }

        var found = _workers.TryTake(out var free) ? free : new FoundLinks();
        if (IsPage(file.Path))
        {
            var identities = found.Scan(place, content);
            lock (_files)
            {
                _identities[place] = identities;
            }
        }

        // Long lines of a calendar are folded, and no address is whole there.
        if (_site.Length > 0 && !file.Path.EndsWith(".ics", StringComparison.Ordinal))
        {
            found.ScanFull(place, content, _site, file.Path.EndsWith(".xml", StringComparison.Ordinal) || file.Path.EndsWith(".txt", StringComparison.Ordinal));
        }

        _workers.Add(found);
    }

    /// <summary>Takes note of a file of the last version that stays as it is; from any thread. Its links were alive, and are followed again only
    /// where something they could lead to is gone.</summary>
    public void Keep(OutputFile file)
    {
        var place = Place(file);
        if (IsPage(file.Path))
        {
            lock (_files)
            {
                _identities[place] = null;
            }
        }

        _kept.Add(place);
    }

    /// <summary>Complaints about all dead links, one a link, once every file of the site has been seen.</summary>
    /// <param name="texts">The texts of <c>input/pages/</c>.</param>
    /// <param name="moves">Redirects, whose anchors are followed as well.</param>
    public ImmutableArray<Diagnostic> Complain(IEnumerable<PageText> texts, Moves moves)
    {
        if (!_kept.IsEmpty && HasLost())
        {
            Parallel.ForEach(_kept, place => Scan(place, _files[place].Content.Span));
        }

        return [.. Dead(texts.SelectMany(MarkdownLinks.Of).ToList()), .. AnchorsOf(moves)];
    }

    /// <summary>True where the last version had a file or a place on a page that this one has not.</summary>
    private bool HasLost()
    {
        var kept = _kept.ToHashSet();
        var made = Enumerable.Range(0, _files.Count).Where(place => !kept.Contains(place)).Select(place => (_files[place].Path, Identities: _identities[place]!))
            .ToDictionary(file => file.Path, file => file.Identities, StringComparer.Ordinal);
        var paths = _kept.Select(place => _files[place].Path).Concat(made.Keys).ToHashSet(StringComparer.Ordinal);
        return _former!.Paths.Any(path => !paths.Contains(path))
            || made.AsParallel().Any(file => IsPage(file.Key) && _former.Find(file.Key) is { } was && IdentitiesOf(was).Except(file.Value).Any());
    }

    private static ulong[] IdentitiesOf(OutputFile page)
    {
        var content = page.Content.Span;
        var identities = new List<ulong>();
        for (var scan = new HtmlScan(content); scan.Next();)
        {
            if (scan.IsIdentity)
            {
                identities.Add(HtmlScan.Hash(content.Slice(scan.Start, scan.Length)));
            }
        }

        return [.. identities];
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private int Place(OutputFile file)
    {
        var address = HtmlScan.Hash(Encoding.UTF8.GetBytes(PromisedAddresses.AddressOf(file.Path)));
        var path = HtmlScan.Hash(Encoding.UTF8.GetBytes($"/{file.Path}"));
        lock (_files)
        {
            _byAddress.TryAdd(path, _files.Count);
            _byAddress.TryAdd(address, _files.Count);
            _files.Add(file);
            _identities.Add([]);
            return _files.Count - 1;
        }
    }

    /// <summary>Texts as received are quoted as they are, and copies of former versions name what there was.</summary>
    private static bool IsText(string path) => Array.Exists(Texts, ending => path.EndsWith(ending, StringComparison.Ordinal))
        && !path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal) && !path.StartsWith("data/phien-ban/", StringComparison.Ordinal);

    private IEnumerable<Diagnostic> Dead(List<MarkdownLink> written)
    {
        var dead = _workers.SelectMany(found => found.Links).Select(link => (Link: link, Fault: Judge(link)))
            .Where(link => link.Fault != LinkFault.None).Select(link => (link.Link.File, Text: TextOf(link.Link), link.Fault)).ToList();
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
        LinkFault.NoFile => Rules.DeadLink(file, line, column, link, others, Moves.Nearest(link.Split('#', '?')[0], _files.Select(held => PromisedAddresses.AddressOf(held.Path)))),
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

    private string TextOf(FoundLink link) => link.Text ?? Encoding.UTF8.GetString(_files[link.File].Content.Span.Slice(link.Start, link.Length));

    private LinkFault Judge(FoundLink link) => link.Text is { } text ? Judge(text, link.File)
        : !_byAddress.TryGetValue(link.Address, out var target) ? LinkFault.NoFile
        : link.Anchor == 0 || Anchors(target).Contains(link.Anchor) ? LinkFault.None
        : LinkFault.NoAnchor;

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
        var target = address.Length == 0 ? file : _byAddress.GetValueOrDefault(Hash(Uri.UnescapeDataString(address[0] == '/' ? address : Absolute(address, file))), -1);
        return target < 0 ? LinkFault.NoFile : anchor.Length == 0 || HasAnchor(target, anchor) ? LinkFault.None : LinkFault.NoAnchor;
    }

    private string Absolute(string relative, int file) => new Uri(new Uri($"http://site/{_files[file].Path}"), relative).AbsolutePath;

    private bool HasAnchor(int target, string anchor) =>
        Anchors(target) is var anchors && (anchors.Contains(Hash(anchor)) || anchors.Contains(Hash(Uri.UnescapeDataString(anchor))));

    private HashSet<ulong> Anchors(int target) => _anchors.GetOrAdd(target, place => [.. _identities[place] ?? IdentitiesOf(_files[place])]);

    private static ulong Hash(string text) => HtmlScan.Hash(Encoding.UTF8.GetBytes(text));

    private IEnumerable<Diagnostic> AnchorsOf(Moves moves) => moves.All
        .Where(move => move.To is { } target && target.Contains('#', StringComparison.Ordinal) && Judge(target, 0) != LinkFault.None)
        .DistinctBy(move => move.Rule).Select(move => Rules.RedirectAnchorMissing(move.Rule.File, move.Rule.ToLine, move.Rule.ToColumn, move.To!));
}
