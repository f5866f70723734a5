using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>The whole site in memory: datasets in every format, search index, pages, feeds and calendars of a changed small portal.</summary>
internal sealed class SiteTarget : IFuzzTarget
{
    private readonly PortalTarget portal = new();
    private readonly Lazy<ThemeFiles> theme = new(() => ThemeFiles.Read(Path.Combine(Material.Find().Root, "theme")));

    public string Name => "site";

    public int Weight => 2;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material) => portal.Make(chance, material);

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var findings = PortalBuild.Run(root, new DateOnly(2026, 11, 22));
        var tables = DatasetTables.Of(findings);
        if (findings.Corpus.Diagnostics.Concat(tables.Diagnostics).Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return "stopped";
        }

        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var datasets = DatasetFiles.Write(findings, tables, new Publication("https://example.vn", ledger.Current, ledger.Changed));
        var index = SearchIndex.Build(SearchRecords.Of(findings), findings.Corpus.Abbreviations);
        var options = new SiteOptions("https://example.vn", theme.Value, [.. datasets.Datasets.Select(dataset => DatasetPage.Of(dataset, datasets.Listing))], []) { Data = datasets, Ledger = ledger };
        var files = SiteRenderer.RenderAsync(findings, options).GetAwaiter().GetResult();
        var all = files.Concat(datasets.Files).Concat(index).ToArray();
        foreach (var path in all.Select(file => file.Path).Where(path => path.Split('/').Any(part => part is "" or "." or "..") || path.Any(char.IsControl)))
        {
            faults.Add($"a path that leaves the output: {path}");
        }

        return string.Join('\n', all.Select(file => $"{file.Path} {file.Content.Length}"));
    }
}
