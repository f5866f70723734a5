using System.Text;
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
    private readonly Lazy<ThemeFiles> theme = new(() => ThemeFiles.Read(Path.Combine(Material.Find().Root, "theme")));

    public string Name => "site";

    public int Weight => 1;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        // Without a sidecar and corrections, which a changed original would contradict: the build must get as far as its pages.
        var seed = Encoding.UTF8.GetBytes(string.Join('\n', ExtractTarget.Splice(chance, material)));
        var plain = PortalTarget.Files(PortalTarget.Plan).Remove("input/corrections/a.yml").Remove("input/documents/ke-hoach.yml");
        return plain.Add("seeds/khac.txt", seed).SetItem("input/registers/indicators.yml", Encoding.UTF8.GetBytes(string.Join('\n', material.Lines("input/registers/indicators.yml"))));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var findings = PortalBuild.Run(root, new DateOnly(2026, 11, 22));
        var tables = DatasetTables.Of(findings);
        if (findings.Corpus.Diagnostics.Concat(tables.Diagnostics).Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return "stopped";
        }

        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var datasets = DatasetFiles.Write(findings, tables, new Publication("https://example.vn", ledger.Current, ledger.Changed), FilesInMemory.Sink);
        var index = SearchIndex.Build(SearchRecords.Of(findings), findings.Corpus.Abbreviations);
        var options = new SiteOptions("https://example.vn", theme.Value, [.. datasets.Datasets.Select(dataset => DatasetPage.Of(dataset, datasets.Listing))], []) { Data = datasets, Ledger = ledger };
        var files = SiteRenderer.Render(new Portal(findings, options), FilesInMemory.Sink);
        var all = files.Concat(datasets.Files).Concat(index).ToArray();
        foreach (var path in all.Select(file => file.Path).Where(path => path.Split('/').Any(part => part is "" or "." or "..") || path.Any(char.IsControl)))
        {
            faults.Add($"a path that leaves the output: {path}");
        }

        return string.Join('\n', all.Select(file => $"{file.Path} {file.Content.Length}"));
    }
}
