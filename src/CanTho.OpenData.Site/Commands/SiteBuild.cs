using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Links;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary>One build from files to the published folder: findings, datasets, search index, pages, and then all at once to disk.</summary>
internal static class SiteBuild
{
    /// <summary>Builds and publishes. Gives 0, or 1 where an error (with --strict a warning) left the published folder as it was.</summary>
    public static Task<int> RunAsync(BuildRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation) =>
        Task.Run(() => Run(request, output, errors, cancellation), CancellationToken.None);

    private static int Run(BuildRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var steps = new StepLine(errors, isShown: !Console.IsErrorRedirected && ReferenceEquals(errors, Console.Error));
        WholeWrite.Finish(request.Root);
        var recovery = PublishFolder.Recover(request.Output);
        steps.Show(StepWords.Reading);
        var prepared = Preparation.Read(request.Root, request.AsOf);
        prepared = prepared with { Diagnostics = prepared.Diagnostics.AddRange(recovery) };
        var (diagnostics, files, _) = Publish(request, prepared, steps, cancellation);
        steps.Clear();
        if (ExitCode(diagnostics, request.IsStrict) == 0)
        {
            output.WriteLine(Summary(prepared.Findings, files, request, clock.Elapsed));
        }

        DiagnosticOutput.Write(errors, diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info), "text");
        if (ExitCode(diagnostics, request.IsStrict) != 0)
        {
            output.WriteLine(CheckWords.Summary(diagnostics, request.IsStrict));
        }

        return ExitCode(diagnostics, request.IsStrict);
    }

    /// <summary>1 where the complaints stop a build.</summary>
    public static int ExitCode(ImmutableArray<Diagnostic> diagnostics, bool isStrict)
    {
        var gravest = isStrict ? Severity.Warning : Severity.Error;
        return diagnostics.Any(diagnostic => diagnostic.Severity >= gravest) ? 1 : 0;
    }

    /// <summary>Renders and publishes what was prepared, unless a complaint forbids it.</summary>
    /// <returns>All complaints, how many files were published, and the datasets with their files.</returns>
    internal static (ImmutableArray<Diagnostic> Diagnostics, int Files, DatasetOutput? Data) Publish(
        BuildRequest request, Preparation prepared, StepLine steps, CancellationToken cancellation)
    {
        if (ExitCode(prepared.Diagnostics, request.IsStrict) != 0)
        {
            return (prepared.Diagnostics, 0, null);
        }

        cancellation.ThrowIfCancellationRequested();
        var (stage, refusal) = PublishFolder.Open(request.Output, InputsOf(request, prepared));
        using (stage)
        {
            if (stage is null)
            {
                return (prepared.Diagnostics.AddRange(refusal), 0, null);
            }

            DatasetOutput data;
            int files;
            ImmutableArray<Diagnostic> complaints;
            try
            {
                var links = new LinkCheck(PublicationOf(request, prepared).BaseUrl, stage.Former);
                (data, files, complaints) = Write(request, prepared, new CheckedFiles(stage, links), steps, cancellation);
            }
            catch (Exception fault) when (PublishFaultException.IsAllOf(fault))
            {
                return (prepared.Diagnostics.AddRange(stage.Complaints), 0, null);
            }

            var diagnostics = prepared.Diagnostics.AddRange(complaints);
            if (ExitCode(diagnostics, request.IsStrict) != 0)
            {
                return (diagnostics, 0, null);
            }

            steps.Show(StepWords.Writing(files));
            return (diagnostics.AddRange(stage.Publish(FileSystemCalls.TrySwap, cancellation)), files, data);
        }
    }

    /// <summary>Writes the whole site, each file as soon as it is made. What a step needs alone lives in a method of its own: until a method
    /// is compiled well, which one that is called once never is, all that it has touched stays alive to its end.</summary>
    internal static (DatasetOutput Data, int Files, ImmutableArray<Diagnostic> Complaints) Write(
        BuildRequest request, Preparation prepared, CheckedFiles sink, StepLine steps, CancellationToken cancellation)
    {
        var publication = PublicationOf(request, prepared);
        Leftovers.Collect();
        steps.Show(StepWords.Datasets);
        var data = DatasetFiles.Write(prepared.Findings, prepared.Tables, publication, sink);
        cancellation.ThrowIfCancellationRequested();
        Leftovers.Collect();
        steps.Show(StepWords.Search);
        var index = Index(prepared.Findings, sink);
        cancellation.ThrowIfCancellationRequested();
        Leftovers.Collect();
        steps.Show(StepWords.Pages);
        var options = OptionsOf(request.Root, prepared.Findings, prepared.Tables, prepared.Ledger, data, publication.BaseUrl) with { IsPreview = request.IsPreview };
        var pages = Pages(prepared.Findings, options, sink);
        Leftovers.Collect();
        steps.Show(StepWords.Links);
        var (files, complaints) = WholeSite.Complete(
            prepared.Findings, options, prepared.Tables, [.. pages, .. data.Files, .. index, .. prepared.Frozen.Select(sink.Take)], sink);
        return (data, files, complaints);
    }

    /// <summary>The files of the search index, taken over from the last version where no document changed.</summary>
    internal static ImmutableArray<OutputFile> Index(Findings findings, IFileSink sink) =>
    [
        .. sink.KeepAll(SearchIndex.Folder, Basis.Documents)
            ?? SearchIndex.Build(SearchRecords.Of(findings), findings.Corpus.Abbreviations).Select(sink.Take),
    ];

    private static ImmutableArray<OutputFile> Pages(Findings findings, SiteOptions options, IFileSink sink) => SiteRenderer.Render(new Portal(findings, options), sink);

    /// <summary>What the pages need besides the findings.</summary>
    /// <param name="root">Folder with <c>theme/</c>.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="tables">Their datasets.</param>
    /// <param name="ledger">The recorded versions.</param>
    /// <param name="data">The datasets with their files; null where none have been made.</param>
    /// <param name="baseUrl">Address the site is published at.</param>
    internal static SiteOptions OptionsOf(string root, Findings findings, DatasetTables tables, Ledger ledger, DatasetOutput? data, string baseUrl) => new(
        baseUrl,
        ThemeFiles.Read(Path.Combine(root, "theme")),
        [.. tables.Datasets.Select(dataset => DatasetPage.Of(dataset, data?.Listing ?? []))],
        [.. findings.Corpus.Documents.Select(document => document.Extracted.Document.File).DistinctBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new OutputFile(file.Path, file.Content))])
    {
        Data = data,
        Version = ledger.Current,
        Ledger = ledger,
    };

    /// <summary>What metadata states of the place and the version.</summary>
    internal static Publication PublicationOf(BuildRequest request, Preparation prepared) => new(
        (request.BaseUrl ?? prepared.Findings.Corpus.Settings.BaseUrl).TrimEnd('/'), prepared.Ledger.Current, prepared.Ledger.Changed);

    /// <summary>By what the next build knows whether anything but reports on progress changed.</summary>
    internal static VersionInputs InputsOf(BuildRequest request, Preparation prepared)
    {
        var publication = PublicationOf(request, prepared);
        return VersionInputs.Of(
            prepared.Files, [$"{request.AsOf:O} {publication.BaseUrl} {publication.Version} {publication.Changed} {request.IsPreview}"], prepared.Findings.Corpus.Progress);
    }

    private static string Summary(Findings findings, int files, BuildRequest request, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{findings.Corpus.Documents.Length} văn bản, {findings.Corpus.Tasks.Length} nhiệm vụ, {findings.Corpus.Agencies.Length} cơ quan -> {files} tệp trong {request.Output} ({time.TotalSeconds:0.0} giây)");
}
