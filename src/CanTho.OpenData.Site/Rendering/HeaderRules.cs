namespace CanTho.OpenData.Site.Rendering;

/// <summary>Few rules for many files. A host applies every rule that fits a path and is free to add or to replace what two of them say of
/// one header; so each file is fitted by one rule, made from the files that there are: a whole folder where all its files say the same
/// (<c>/data/*</c>), the files of one name in sibling folders (<c>/co-quan/:a/feed.xml</c>, <c>/nguon/:a/</c>), the files of one ending
/// (<c>/lich/*.ics</c>), else the file alone. The number of rules grows with kinds of files, not with records.</summary>
internal sealed class HeaderRules
{
    private const int DeepestFolder = 2;
    private const int Few = 4;
    private const string Index = "index.html";

    private readonly SiteFile[] _files;
    private readonly SiteFile[] _namesInAnyCase;
    private readonly Dictionary<(string Top, int Depth, string Name), int> _ofName;

    /// <summary>Takes every file of the site.</summary>
    public HeaderRules(IEnumerable<string> paths)
    {
        // There are few folders and endings, and half a million files.
        var words = new HashSet<string>(StringComparer.Ordinal);
        string Once(string word) => words.TryGetValue(word, out var known) || !words.Add(word) ? known! : word;
        _files = [.. paths.Order(StringComparer.Ordinal).Select(path => new SiteFile(path, Once(TopOf(path)), Once(Path.GetExtension(path)), ""))];
        _ofName = _files.CountBy(file => KeyOf(file.Path)).ToDictionary();
        _namesInAnyCase = [.. _files.OrderBy(file => file.Path, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The rules of all files for one kind of header, by path.</summary>
    /// <param name="headers">The headers of a file, a line each; "" where it has none.</param>
    public IEnumerable<HeaderRule> Of(Func<string, string> headers)
    {
        var all = Array.ConvertAll(_files, file => file with { Headers = headers(file.Path) });
        var byTop = all.ToLookup(file => file.Top, StringComparer.Ordinal);
        var folders = Folders(all, 1, [], headers);
        var endings = byTop.SelectMany(top => Endings(top, folders)).ToDictionary(ending => ending.Key, ending => ending.Rule);
        folders.AddRange(Folders([.. all.Where(file => !endings.ContainsKey(file.Ending))], DeepestFolder, folders, headers)
            .Where(rule => endings.Count == 0 || !InAnyCase(rule.Path[1..^2]).Any(file => endings.ContainsKey(file.Ending))));
        var single = all.Where(file => file.Headers.Length > 0 && !endings.ContainsKey(file.Ending) && !IsCovered(file.Path, folders));
        return folders.GroupBy(rule => (TopOf(rule.Path[1..]), rule.Headers)).SelectMany(group => Together([.. group], byTop[group.Key.Item1]))
            .Concat(endings.Values)
            .Concat(single.GroupBy(file => KeyOf(file.Path)).SelectMany(group => Siblings([.. group], _ofName[group.Key])))
            .OrderBy(rule => rule.Path, StringComparer.Ordinal);
    }

    /// <summary>Folders of a depth whose files all have the same headers. <c>/en/*</c> fits <c>/energy/</c> too: what begins with the
    /// same letters has to say the same.</summary>
    private List<HeaderRule> Folders(SiteFile[] all, int depth, List<HeaderRule> above, Func<string, string> headersOf)
    {
        var found = new List<HeaderRule>();
        foreach (var (folder, files) in ByFolder(all, depth))
        {
            var headers = files[0].Headers;
            if (headers.Length > 0 && files.All(file => file.Headers == headers) && !IsCovered($"{folder}/", above) && !IsCovered($"{folder}/", found)
                && InAnyCase(folder).All(file => headersOf(file.Path) == headers))
            {
                found.Add(new HeaderRule($"/{folder}/*", headers));
            }
        }

        return found;
    }

    /// <summary>The folders of a depth and what lies in them: in the order of paths one behind the other.</summary>
    private static IEnumerable<(string Folder, ArraySegment<SiteFile> Files)> ByFolder(SiteFile[] all, int depth)
    {
        for (var (first, next) = (0, 0); first < all.Length; first = next)
        {
            next = first + 1;
            if (FolderOf(all[first].Path, depth) is { } folder)
            {
                while (next < all.Length && all[next].Path.StartsWith(folder, StringComparison.Ordinal) && all[next].Path.AsSpan(folder.Length) is ['/', ..])
                {
                    next++;
                }

                yield return (folder, new ArraySegment<SiteFile>(all, first, next - first));
            }
        }
    }

    /// <summary>The files whose paths begin alike, in upper or lower case.</summary>
    private IEnumerable<SiteFile> InAnyCase(string start)
    {
        var (low, high) = (0, _namesInAnyCase.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.Compare(_namesInAnyCase[middle].Path, start, StringComparison.OrdinalIgnoreCase) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < _namesInAnyCase.Length && _namesInAnyCase[low].Path.StartsWith(start, StringComparison.OrdinalIgnoreCase); low++)
        {
            yield return _namesInAnyCase[low];
        }
    }

    /// <summary>Files of one name at one depth of one top folder: one rule with a place for each part in which they differ.</summary>
    private static IEnumerable<HeaderRule> Siblings(SiteFile[] group, int ofThatName)
    {
        var isOne = group.Length > 1 && group.Length == ofThatName && group.All(file => file.Headers == group[0].Headers);
        return isOne
            ? [new HeaderRule(Pattern([.. group.Select(file => file.Path.Split('/'))]), group[0].Headers)]
            : group.SelectMany(file => WithFolder(new HeaderRule($"/{file.Path}", file.Headers)));
    }

    /// <summary>A page is asked for by its folder, and under its own name too.</summary>
    private static HeaderRule[] WithFolder(HeaderRule rule) =>
        rule.Path.EndsWith($"/{Index}", StringComparison.Ordinal) ? [rule, rule with { Path = rule.Path[..^Index.Length] }] : [rule];

    /// <summary>Many folders side by side that say the same, as there are of documents: a rule for each name of a file in them, where that
    /// fits nothing else.</summary>
    private static HeaderRule[] Together(HeaderRule[] folders, IEnumerable<SiteFile> ofTop)
    {
        if (folders.Length <= Few)
        {
            return folders;
        }

        var starts = folders.Select(rule => rule.Path[1..^2]).ToArray();
        var inside = ofTop.ToLookup(file => Array.Exists(starts, start => file.Path.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
        var rules = inside[true].GroupBy(file => (Depth(file.Path), Name: Depth(file.Path) > DeepestFolder ? string.Join('/', file.Path.Split('/')[^2..]) : KeyOf(file.Path).Name))
            .Select(group => new HeaderRule(Pattern([.. group.Select(file => file.Path.Split('/'))]), folders[0].Headers))
            .SelectMany(WithFolder).ToArray();
        return rules.Length < folders.Length && IsExact(rules, inside[true], inside[false]) ? rules : folders;
    }

    /// <summary>Many files of one ending, anywhere in a top folder: one rule, where all that end so say the same.</summary>
    private static IEnumerable<((string Top, string Extension) Key, HeaderRule Rule)> Endings(IGrouping<string, SiteFile> top, List<HeaderRule> folders) =>
        top.Key.Length == 0 ? [] : top.GroupBy(file => file.Extension, StringComparer.Ordinal)
            .Where(files => files.Key is not ("" or ".html") && files.Count() > Few && files.First().Headers is { Length: > 0 } headers
                && files.All(file => file.Headers == headers && !IsCovered(file.Path, folders)))
            .Select(files => (files.First().Ending, new HeaderRule($"/{top.Key}/*{files.Key}", files.First().Headers)));

    /// <summary>Whether some rules fit each address of some files once, and no address of others.</summary>
    private static bool IsExact(HeaderRule[] rules, IEnumerable<SiteFile> inside, IEnumerable<SiteFile> others) =>
        inside.SelectMany(file => Addresses(file.Path)).All(address => rules.Count(rule => HeaderRule.Fits(rule.Path, address)) == 1)
        && !others.SelectMany(file => Addresses(file.Path)).Any(address => Array.Exists(rules, rule => HeaderRule.Fits(rule.Path, address)));

    /// <summary>The addresses under which readers ask for a file.</summary>
    private static IEnumerable<string> Addresses(string path) => WithFolder(new HeaderRule($"/{path}", "")).Select(rule => rule.Path);

    private static string Pattern(string[][] paths) => string.Concat(Enumerable.Range(0, paths[0].Length)
        .Select(part => paths.All(path => path[part] == paths[0][part]) ? $"/{paths[0][part]}" : $"/:{(char)('a' + part - 1)}"));

    private static bool IsCovered(string path, List<HeaderRule> folders) =>
        folders.Exists(rule => path.StartsWith(rule.Path[1..^2], StringComparison.OrdinalIgnoreCase));

    private static string? FolderOf(string path, int depth)
    {
        var end = -1;
        for (var part = 0; part < depth; part++)
        {
            end = path.IndexOf('/', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return path[..end];
    }

    private static (string Top, int Depth, string Name) KeyOf(string path) =>
        (TopOf(path), Depth(path), path[(path.LastIndexOf('/') + 1)..]);

    private static string TopOf(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];

    private static int Depth(string path) => path.Count(letter => letter == '/');

    /// <summary>A file of the site.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Top">The first folder of the path; "" for a file that lies in none.</param>
    /// <param name="Extension">Its ending, with the dot.</param>
    /// <param name="Headers">Its headers of one kind, a line each.</param>
    private readonly record struct SiteFile(string Path, string Top, string Extension, string Headers)
    {
        public (string Top, string Extension) Ending => (Top, Extension);
    }
}
