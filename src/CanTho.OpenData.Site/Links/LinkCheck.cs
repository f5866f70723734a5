using System.Collections.Concurrent;
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
    private static readonly string[] Texts = [".html", ".xml", ".json", ".jsonld", ".txt", ".ics"];

    private readonly byte[] _site;
    private readonly FormerVersion? _former;
    private readonly List<OutputFile> _files = [];
    private readonly List<ulong[]?> _identities = [];
    private readonly ConcurrentBag<int> _kept = [];
    private readonly ConcurrentBag<FoundLinks> _workers = [];
    private readonly Dictionary<ulong, int> _byAddress = [];

    /// <summary>Links to what has not come yet.</summary>
    private readonly HashSet<FoundLink> _awaited = [];

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
        Read(found, file.Path, content);
        lock (_files)
        {
            Arrive(place, IsPage(file.Path) ? [.. found.Identities] : []);
            foreach (var (link, _, _) in found.Links)
            {
                if (!IsAlive(link))
                {
                    _awaited.Add(link);
                }
            }
        }

        _workers.Add(found);
    }

    /// <summary>Finds the links and identities of a file.</summary>
    private void Read(FoundLinks found, string path, ReadOnlySpan<byte> content)
    {
        found.Clear();
        if (IsPage(path))
        {
            found.Scan(path, content);
        }

        // Long lines of a calendar are folded, and no address is whole there.
        if (_site.Length > 0 && !path.EndsWith(".ics", StringComparison.Ordinal))
        {
            found.ScanFull(path, content, _site, path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal));
        }
    }

    /// <summary>Nobody waits any longer for the places of a page.</summary>
    private void Arrive(int place, ulong[] identities)
    {
        _identities[place] = identities;
        var address = AddressOf(_files[place].Path);
        foreach (var identity in identities)
        {
            _awaited.Remove(new FoundLink(address, identity));
        }
    }

    private bool IsAlive(FoundLink link) => !link.IsForbidden && _byAddress.TryGetValue(link.Address, out var target)
        && (link.Anchor == 0 || (_identities[target] is { } identities && identities.Contains(link.Anchor)));

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

        var moved = moves.All.Where(move => move.To?.Contains('#', StringComparison.Ordinal) ?? false).Select(move => (Move: move, Link: FoundLinks.Understand(move.To!, "")!.Value)).ToList();
        foreach (var link in _awaited.Concat(moved.Select(move => move.Link)).ToList())
        {
            if (link.Anchor != 0 && _byAddress.TryGetValue(link.Address, out var place) && _identities[place] is null)
            {
                Arrive(place, IdentitiesOf(_files[place]));
            }
        }

        return
        [
            .. Dead(texts.SelectMany(MarkdownLinks.Of).ToList()),
            .. moved.Where(move => !IsAlive(move.Link)).Select(move => move.Move).DistinctBy(move => move.Rule)
                .Select(move => Rules.RedirectAnchorMissing(move.Rule.File, move.Rule.ToLine, move.Rule.ToColumn, move.To!)),
        ];
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
        var address = AddressOf(file.Path);
        lock (_files)
        {
            _byAddress.TryAdd(address, _files.Count);
            _awaited.Remove(new FoundLink(address, 0));
            _files.Add(file);
            _identities.Add([]);
            return _files.Count - 1;
        }
    }

    private static ulong AddressOf(string path) => FoundLinks.Hash(PromisedAddresses.AddressOf(path));

    /// <summary>Texts as received are quoted as they are, and copies of former versions name what there was.</summary>
    private static bool IsText(string path) => Array.Exists(Texts, ending => path.EndsWith(ending, StringComparison.Ordinal))
        && !path.StartsWith("nguon/tep-goc/", StringComparison.Ordinal) && !path.StartsWith("data/phien-ban/", StringComparison.Ordinal);

    private IEnumerable<Diagnostic> Dead(List<MarkdownLink> written)
    {
        if (_awaited.Count == 0)
        {
            return [];
        }

        var dead = _files.AsParallel().SelectMany(DeadIn).ToList();
        var byPeople = written.Where(link => dead.Exists(other => other.Text == link.Url)).ToList();
        return byPeople.Select(link => Complaint(dead.First(other => other.Text == link.Url).Fault, link.File, link.Line, link.Column, link.Url, 0))
            .Concat(dead.Where(link => !byPeople.Exists(other => other.Url == link.Text)).GroupBy(link => (link.Text, link.Fault))
                .Select(group => Complaint(group.Key.Fault, group.Key.Text, [.. group.Select(link => link.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])))
            .Order();
    }

    /// <summary>The dead links of a file in words; looked for only now, for there are mostly none.</summary>
    private List<(string File, string Text, LinkFault Fault)> DeadIn(OutputFile file)
    {
        var found = new FoundLinks(everyLink: true);
        if (!IsText(file.Path))
        {
            return [];
        }

        var content = file.Content;
        Read(found, file.Path, content.Span);
        return [.. found.Links.Where(link => _awaited.Contains(link.Link)).Select(link => (file.Path, FoundLinks.Words(content.Span.Slice(link.Start, link.Length)), FaultOf(link.Link)))];
    }

    private Diagnostic Complaint(LinkFault fault, string link, List<string> holders) => Complaint(fault, holders[0], 0, 0, link, holders.Count - 1);

    private Diagnostic Complaint(LinkFault fault, string file, int line, int column, string link, int others) => fault switch
    {
        LinkFault.NoFile => Rules.DeadLink(file, line, column, link, others, Moves.Nearest(link.Split('#', '?')[0], _files.Select(held => PromisedAddresses.AddressOf(held.Path)))),
        LinkFault.NoAnchor => Rules.DeadAnchor(file, line, column, link, others),
        _ => Rules.LinkScheme(file, line, column, link, others),
    };

    private LinkFault FaultOf(FoundLink link) => link.IsForbidden ? LinkFault.Scheme : _byAddress.ContainsKey(link.Address) ? LinkFault.NoAnchor : LinkFault.NoFile;
}
