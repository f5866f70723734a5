using System.Text.RegularExpressions;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/documents/*.yml</c>: what is written beside each seed. Whether a seed exists and has the checksum is
/// checked where seeds and sidecars meet, not here.</summary>
public static partial class SidecarReader
{
    private const string Folder = "input/documents";
    private const int LongestShortTitle = 60;

    private static readonly ImmutableDictionary<string, string> Kinds =
        new[] { "plan", "task_table", "report", "other" }.ToImmutableDictionary(kind => kind, kind => kind, StringComparer.Ordinal);

    // c5f47781b71b3df270a62bb02ca3147f2d86cd23212024b74296d311cf6bb8d1
    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Checksum { get; }

    // seeds/phu-luc-ii-chuong-trinh-2026-2030.txt
    [GeneratedRegex(@"^seeds/[^/\\]+(/[^/\\]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex SeedPath { get; }

    /// <summary>Reads the sidecars below a root, by path.</summary>
    public static (ImmutableArray<Sidecar> Sidecars, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sidecars = ImmutableArray.CreateBuilder<Sidecar>();
        var seeds = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = new Dictionary<DocumentId, string>();
        foreach (var path in InputText.List(root, Folder, ".yml"))
        {
            if (InputText.Read(root, path, diagnostics) is { } input && YamlMap.ParseMap(input, diagnostics) is { } map)
            {
                sidecars.Add(ParseSidecar(path, map, seeds, ids, diagnostics));
            }
        }

        return (sidecars.ToImmutable(), diagnostics.ToImmutable());
    }

    private static Sidecar ParseSidecar(
        string file, YamlMap map, Dictionary<string, string> seeds, Dictionary<DocumentId, string> ids, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (seed, checksum) = (map.Required("seed"), map.Required("sha256"));
        CheckSeed(file, seed, seeds, diagnostics);
        if (!checksum.IsMissing && !Checksum.IsMatch(checksum.Value))
        {
            diagnostics.Add(Rules.ChecksumShape(file, checksum.Line, checksum.Column, checksum.Value));
        }

        var sidecar = new Sidecar(
            file, seed.Value, checksum.Value, map.Choice("kind", Kinds, "other"), map.Text("origin")?.Value,
            Values(map.Texts("known")), Values(map.Texts("unknown")),
            [
                .. map.Maps("documents").Select(document => ParseDocument(file, document, ids, diagnostics)),
                .. map.IsToFill("documents") ? [new SidecarDocument(new DocumentId(""), "", 1)] : ImmutableArray<SidecarDocument>.Empty,
            ])
        {
            ImportedFrom = map.Map("imported_from") is { } original ? ParseImport(file, original, diagnostics) : null,
        };
        map.RejectUnknownKeys();
        return sidecar;
    }

    private static ImportSource? ParseImport(string file, YamlMap map, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (name, checksum) = (map.Required("file"), map.Required("sha256"));
        map.RejectUnknownKeys();
        if (!name.IsMissing && name.Value.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            diagnostics.Add(Rules.ImportedFileName(file, name.Line, name.Column, name.Value));
        }

        if (!checksum.IsMissing && !Checksum.IsMatch(checksum.Value))
        {
            diagnostics.Add(Rules.ChecksumShape(file, checksum.Line, checksum.Column, checksum.Value));
        }

        return name.IsMissing || checksum.IsMissing ? null : new ImportSource(name.Value, checksum.Value);
    }

    private static void CheckSeed(string file, LocatedText seed, Dictionary<string, string> seeds, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (seed.IsMissing)
        {
            return;
        }

        if (!SeedPath.IsMatch(seed.Value) || seed.Value.Split('/').Any(part => part is "." or ".."))
        {
            diagnostics.Add(Rules.SeedOutside(file, seed.Line, seed.Column, seed.Value));
        }
        else if (!seeds.TryAdd(seed.Value, file))
        {
            diagnostics.Add(Rules.SeedTwice(file, seed.Line, seed.Column, seed.Value, seeds[seed.Value]));
        }
    }

    private static SidecarDocument ParseDocument(
        string file, YamlMap map, Dictionary<DocumentId, string> ids, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (id, title) = (map.Required("id"), map.Required("short_title"));
        map.RejectUnknownKeys();
        if (title.Value.Length > LongestShortTitle)
        {
            diagnostics.Add(Rules.ShortTitleLong(file, title.Line, title.Column, title.Value, LongestShortTitle));
        }

        if (id.IsMissing)
        {
            return new SidecarDocument(new DocumentId(""), title.Value, id.Line);
        }

        var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{id.Line}");
        if (!string.Equals(VietnameseText.Slug(id.Value, int.MaxValue), id.Value, StringComparison.Ordinal))
        {
            diagnostics.Add(Rules.DocumentIdShape(file, id.Line, id.Column, id.Value));
        }
        else if (!ids.TryAdd(new DocumentId(id.Value), place))
        {
            diagnostics.Add(Rules.DocumentIdTwice(file, id.Line, id.Column, id.Value, ids[new DocumentId(id.Value)]));
        }

        return new SidecarDocument(new DocumentId(id.Value), title.Value, id.Line);
    }

    private static ImmutableArray<string> Values(ImmutableArray<LocatedText> texts) => [.. texts.Select(text => text.Value)];
}
