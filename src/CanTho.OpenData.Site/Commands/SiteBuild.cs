using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary>One build from files to the published folder: findings, datasets, search index, pages, and then all at once to disk.</summary>
internal static class SiteBuild
{
    /// <summary>Builds and publishes. Gives 0, or 1 where an error (with --strict a warning) left the published folder as it was.</summary>
    public static async Task<int> RunAsync(BuildRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        WholeWrite.Finish(request.Root);
        var recovery = PublishFolder.Recover(request.Output);
        var findings = PortalBuild.Run(request.Root, request.AsOf);
        var tables = DatasetTables.Of(findings);
        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var frozen = ledger.Versions.Select(FrozenFiles.Of).ToImmutableArray();
        var diagnostics = findings.Corpus.Diagnostics.AddRange(tables.Diagnostics).AddRange(recovery)
            .AddRange(ledger.Diagnostics).AddRange(frozen.SelectMany(copies => copies.Diagnostics));
        if (ExitCode(diagnostics, request.IsStrict) == 0)
        {
            var (files, complaints) = await RenderAsync(request, findings, tables, ledger, frozen.SelectMany(copies => copies.Files), cancellation).ConfigureAwait(false);
            diagnostics = diagnostics.AddRange(complaints);
            if (ExitCode(diagnostics, request.IsStrict) == 0)
            {
                diagnostics = diagnostics.AddRange(PublishFolder.Write(request.Output, files, cancellation));
            }

            if (ExitCode(diagnostics, request.IsStrict) == 0)
            {
                output.WriteLine(Summary(findings, files, request, clock.Elapsed));
            }
        }

        DiagnosticOutput.Write(errors, diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info), "text");
        return ExitCode(diagnostics, request.IsStrict);
    }

    /// <summary>1 where the complaints stop a build.</summary>
    public static int ExitCode(ImmutableArray<Diagnostic> diagnostics, bool isStrict)
    {
        var gravest = isStrict ? Severity.Warning : Severity.Error;
        return diagnostics.Any(diagnostic => diagnostic.Severity >= gravest) ? 1 : 0;
    }

    private static async Task<WholeSite> RenderAsync(
        BuildRequest request, Findings findings, DatasetTables tables, Ledger ledger, IEnumerable<OutputFile> frozen, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var publication = new Publication((request.BaseUrl ?? findings.Corpus.Settings.BaseUrl).TrimEnd('/'), ledger.Current, ledger.Changed);
        var datasets = DatasetFiles.Write(findings, tables, publication);
        var index = SearchIndex.Build(SearchRecords.Of(findings), findings.Corpus.Abbreviations);
        var options = OptionsOf(request.Root, findings, datasets, publication) with { Ledger = ledger, IsPreview = request.IsPreview };
        var pages = await SiteRenderer.RenderAsync(findings, options).ConfigureAwait(false);
        return await WholeSite.CompleteAsync(new Portal(findings, options), tables, [.. pages, .. datasets.Files, .. index, .. frozen]).ConfigureAwait(false);
    }

    /// <summary>What pages need besides the findings.</summary>
    internal static SiteOptions OptionsOf(string root, Findings findings, DatasetOutput datasets, Publication publication) => new(
        publication.BaseUrl,
        ThemeFiles.Read(Path.Combine(root, "theme")),
        [.. datasets.Datasets.Select(dataset => DatasetPage.Of(dataset, datasets.Listing))],
        [.. findings.Corpus.Documents.Select(document => document.Extracted.Document.File.Path).Distinct(StringComparer.Ordinal)
            .Select(path => new OutputFile(path, File.ReadAllBytes(Path.Combine(root, path))))])
    {
        Data = datasets,
        Version = publication.Version,
    };

    private static string Summary(Findings findings, ImmutableArray<OutputFile> files, BuildRequest request, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{findings.Corpus.Documents.Length} văn bản, {findings.Corpus.Tasks.Length} nhiệm vụ, {findings.Corpus.Agencies.Length} cơ quan -> {files.Length} tệp trong {request.Output} ({time.TotalSeconds:0.0} giây)");
}
