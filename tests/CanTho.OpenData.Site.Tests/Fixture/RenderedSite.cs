using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>The pages of the repository's own documents as on 22/11/2026, rendered once for all tests.</summary>
public sealed class RenderedSite
{
    public RenderedSite()
    {
        Findings = Read();
        Options = OptionsOf(Findings);
        Files = Render(Findings, Options);
        var parser = new HtmlParser();
        Pages = Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path, file => (IDocument)parser.ParseDocument(Text(file)), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("SITE_OUT") is { Length: > 0 } folder)
        {
            WriteTo(folder);
        }
    }

    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public Findings Findings { get; }

    /// <summary>What the pages were made with: theme, datasets, ledger.</summary>
    public SiteOptions Options { get; }

    public ImmutableArray<OutputFile> Files { get; }

    public ImmutableSortedDictionary<string, IDocument> Pages { get; }

    /// <summary>The findings of the repository, and a page that tries to bring HTML in.</summary>
    public static Findings Read()
    {
        var findings = PortalBuild.Run(Root, new DateOnly(2026, 11, 22));
        var hostile = new PageText("input/pages/thu.md", "thu", "Trang thử", "Một trang thử của bộ kiểm tra.", "Chữ <script>alert(1)</script> thường.\n\n| a | b |\n|:-|-:|\n| 1 | 2 |\n");
        return findings with { Corpus = findings.Corpus with { Pages = findings.Corpus.Pages.Add(hostile) } };
    }

    public static ImmutableArray<OutputFile> Render(Findings findings) => Render(findings, OptionsOf(findings));

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>The page of an address.</summary>
    public IDocument Page(string route) => Pages[Routes.FileOf(route)];

    private static SiteOptions OptionsOf(Findings findings)
    {
        var tables = DatasetTables.Of(findings);
        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var datasets = DatasetFiles.Write(findings, tables, new Publication("https://cantho.example", ledger.Current, ledger.Changed), FilesInMemory.Sink);
        return new SiteOptions("https://cantho.example", ThemeFiles.Read(Path.Combine(Root, "theme")),
            [.. datasets.Datasets.Select(dataset => DatasetPage.Of(dataset, datasets.Listing))],
            [.. findings.Corpus.Documents.Select(document => document.Extracted.Document.File.Path).Distinct(StringComparer.Ordinal)
                .Select(path => new OutputFile(path, File.ReadAllBytes(Path.Combine(Root, path))))])
        {
            Data = datasets,
            Ledger = ledger,
            Version = ledger.Current,
        };
    }

    private static ImmutableArray<OutputFile> Render(Findings findings, SiteOptions options)
    {
        ImmutableArray<OutputFile> files =
        [
            .. SiteRenderer.Render(new Portal(findings, options), FilesInMemory.Sink), .. options.Data!.Files,
            .. options.Ledger.Versions.SelectMany(version => FrozenFiles.Of(version).Files), new OutputFile("_redirects", Encoding.UTF8.GetBytes(ServerFiles.Redirects)),
        ];
        return files.Add(ServerFiles.Headers(files));
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CanTho.OpenData.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);

    /// <summary>Writes the site to a folder, to be looked at: <c>SITE_OUT=/tmp/site-out dotnet test …</c>.</summary>
    private void WriteTo(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }
}
