using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The files of <c>theme/</c> under names that carry a hash of their content, so that browsers may keep them for ever:
/// <c>css/site.css</c> is published as <c>/assets/site.3f2a91c0.css</c>. References between theme files (<c>../fonts/a.woff2</c>,
/// <c>./search.js</c>) are rewritten to those names. Files must not refer to each other in a circle. Icons (<c>icons/*.svg</c>) are not
/// published: pages hold them. The worker of the query page (<c>query/</c>) is published in the folder of that page. Each file has a sum that
/// browsers compare before they run it (Subresource Integrity); a script gets that of another file by <c>'integrity:./search.js'</c>.</summary>
public sealed partial class ThemeFiles
{
    private const int HashLength = 8;
    private const string IconFolder = "icons/";
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _imports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _icons = new(StringComparer.Ordinal);
    private readonly List<OutputFile> _files = [];

    private ThemeFiles()
    {
    }

    /// <summary>The files to publish, by path.</summary>
    public ImmutableArray<OutputFile> Files => [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>Makes the published names.</summary>
    /// <param name="files">Path below <c>theme/</c>, such as <c>css/site.css</c>, and bytes.</param>
    public static ThemeFiles Of(IEnumerable<OutputFile> files)
    {
        var theme = new ThemeFiles();
        var waiting = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var icon in waiting.Keys.Where(path => path.StartsWith(IconFolder, StringComparison.Ordinal)).ToList())
        {
            theme._icons[Path.GetFileNameWithoutExtension(icon)] = Inside(Encoding.UTF8.GetString(waiting[icon].Content.Span));
            waiting.Remove(icon);
        }

        foreach (var path in waiting.Keys.Order(StringComparer.Ordinal))
        {
            theme.Publish(path, waiting, []);
        }

        return theme;
    }

    /// <summary>Reads a folder <c>theme/</c>; files whose name begins with a dot, and READMEs, stay behind, and so do
    /// links: what they point to may lie anywhere.</summary>
    public static ThemeFiles Read(string folder) => Of(
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(file => Path.GetFileName(file) is var name && name[0] != '.' && !name.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => new OutputFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))));

    /// <summary>Address of a theme file; null where the theme has no such file.</summary>
    /// <param name="path">Path below <c>theme/</c>.</param>
    public string? Address(string path) => _addresses.GetValueOrDefault(path);

    /// <summary>What a browser compares a theme file with: <c>sha256-…</c>; null where the theme has no such file.</summary>
    /// <param name="path">Path below <c>theme/</c>.</param>
    public string? Integrity(string path) => _sums.GetValueOrDefault(path);

    /// <summary>The modules that some modules import at once, directly or through others, each once and without themselves: a page names
    /// them with their sums before the modules ask for them. What a module imports later, when a reader asks, is not among them.</summary>
    /// <param name="modules">Paths below <c>theme/</c>.</param>
    public ImmutableArray<string> Imports(IEnumerable<string> modules)
    {
        var roots = modules.ToList();
        var found = new List<string>(roots);
        for (var place = 0; place < found.Count; place++)
        {
            found.AddRange(_imports.GetValueOrDefault(found[place], []).Where(import => !found.Contains(import, StringComparer.Ordinal)));
        }

        return [.. found.Skip(roots.Count)];
    }

    /// <summary>The shapes of an icon of <c>theme/icons/</c>, drawn on 24 by 24; null where there is none of that name.</summary>
    public string? Icon(string name) => _icons.GetValueOrDefault(name);

    /// <summary>What stands between the first tag of a file and its last.</summary>
    private static string Inside(string svg) => svg[(svg.IndexOf('>', StringComparison.Ordinal) + 1)..svg.LastIndexOf('<')].Trim();

    /// <summary>A worker must lie in the folder of its page: a server gives it the content policy of where it lies.</summary>
    private static string FolderOf(string path) => path.StartsWith("query/", StringComparison.Ordinal) ? Routes.Query.Trim('/') : "assets";

    private string Publish(string path, Dictionary<string, OutputFile> all, HashSet<string> above)
    {
        if (_addresses.TryGetValue(path, out var known))
        {
            return known;
        }

        if (!above.Add(path))
        {
            throw new InvalidOperationException($"Theme files refer to each other in a circle: {string.Join(", ", above)}.");
        }

        var content = all[path].Content;
        if (path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal))
        {
            content = Encoding.UTF8.GetBytes(RewriteReferences(path, Encoding.UTF8.GetString(content.Span), all, above));
        }

        above.Remove(path);
        _sums[path] = $"sha256-{Convert.ToBase64String(SHA256.HashData(content.Span))}";
        var name = Path.GetFileNameWithoutExtension(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..HashLength];
        var published = $"{FolderOf(path)}/{name}.{hash}{Path.GetExtension(path)}";
        _files.Add(new OutputFile(published, content));
        return _addresses[path] = $"/{published}";
    }

    private string RewriteReferences(string path, string text, Dictionary<string, OutputFile> all, HashSet<string> above)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var imports = StaticImport().Matches(text).Select(match => match.Groups["path"].Value).ToHashSet(StringComparer.Ordinal);
        var imported = new List<string>();
        foreach (var other in all.Keys.Where(other => other != path).OrderByDescending(other => other.Length).ThenBy(other => other, StringComparer.Ordinal))
        {
            var reference = other.StartsWith(folder, StringComparison.Ordinal) && folder.Length > 0
                ? $"./{other[folder.Length..]}"
                : $"../{other}";
            if (text.Contains(reference, StringComparison.Ordinal))
            {
                var address = Publish(other, all, above);
                text = text.Replace($"integrity:{reference}", _sums[other], StringComparison.Ordinal).Replace(reference, address, StringComparison.Ordinal);
            }

            if (imports.Contains(reference))
            {
                imported.Add(other);
            }
        }

        _imports[path] = [.. imported.Order(StringComparer.Ordinal)];
        return text;
    }

    // "import { fold } from './fold.js';" and "import './fold.js';", not "import('./fold.js')".
    [GeneratedRegex("""\b(from|import)\s*['"](?<path>\.[^'"\n]+\.js)['"]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex StaticImport();
}
