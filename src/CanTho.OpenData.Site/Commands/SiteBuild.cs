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
        var (diagnostics, files, contents) = Publish(
            request, () => Read(request, recovery, steps), (prepared, _) => Contents(prepared.Findings), steps, cancellation);
        steps.Clear();
        if (contents is not null && ExitCode(diagnostics, request.IsStrict) == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contents} -> {files} tệp trong {request.Output} ({clock.Elapsed.TotalSeconds:0.0} giây)"));
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
    /// <param name="request">The build.</param>
    /// <param name="prepare">Prepares it. What is prepared is let go before the last files are written, where nobody else holds it.</param>
    /// <param name="keep">What to keep of it, and of the datasets with their files.</param>
    /// <param name="steps">Shows how far it is.</param>
    /// <param name="cancellation">Stops before anything is published.</param>
    /// <returns>All complaints, how many files were published, and what was kept; nothing where a complaint forbade it.</returns>
    internal static (ImmutableArray<Diagnostic> Diagnostics, int Files, T? Kept) Publish<T>(
        BuildRequest request, Func<Preparation> prepare, Func<Preparation, DatasetOutput, T> keep, StepLine steps, CancellationToken cancellation)
    {
        using var leftovers = new Leftovers();
        var (diagnostics, stage, files, kept) = Fill(request, prepare, keep, steps, cancellation);
        using (stage)
        {
            if (stage is null)
            {
                return (diagnostics, 0, default);
            }

            try
            {
                stage.Take(ServerFiles.Headers(files, request.IsPreview));
                steps.Show(StepWords.Writing(files.Length + 1));
                return (diagnostics.AddRange(stage.Publish(FileSystemCalls.TrySwap, cancellation)), files.Length + 1, kept);
            }
            catch (PublishFaultException)
            {
                return (diagnostics.AddRange(stage.Complaints), 0, default);
            }
        }
    }

    /// <summary>Opens a version and writes everything into it that tells of what was prepared.</summary>
    /// <returns>All complaints, and where they allow it the version and its files.</returns>
    private static (ImmutableArray<Diagnostic> Diagnostics, PublishStage? Stage, ImmutableArray<OutputFile> Files, T? Kept) Fill<T>(
        BuildRequest request, Func<Preparation> prepare, Func<Preparation, DatasetOutput, T> keep, StepLine steps, CancellationToken cancellation)
    {
        var prepared = prepare();
        if (ExitCode(prepared.Diagnostics, request.IsStrict) != 0)
        {
            return (prepared.Diagnostics, null, [], default);
        }

        cancellation.ThrowIfCancellationRequested();
        var (stage, refusal) = PublishFolder.Open(request.Output, InputsOf(request, prepared));
        if (stage is null)
        {
            return (prepared.Diagnostics.AddRange(refusal), null, [], default);
        }

        var isFilled = false;
        try
        {
            var links = new LinkCheck(PublicationOf(request, prepared).BaseUrl, stage.Former);
            var (data, files, complaints) = Write(request, prepared, new CheckedFiles(stage, links), steps, cancellation);
            var diagnostics = prepared.Diagnostics.AddRange(complaints);
            isFilled = ExitCode(diagnostics, request.IsStrict) == 0;
            return isFilled ? (diagnostics, stage, files, keep(prepared, data)) : (diagnostics, null, [], default);
        }
        catch (Exception fault) when (PublishFaultException.IsAllOf(fault))
        {
            return (prepared.Diagnostics.AddRange(stage.Complaints), null, [], default);
        }
        finally
        {
            if (!isFilled)
            {
                stage.Dispose();
            }
        }
    }

    /// <summary>Writes the whole site but for <c>_headers</c>, each file as soon as it is made. What a step needs alone lives in a method of
    /// its own: until a method is compiled well, which one that is called once never is, all that it has touched stays alive to its end.</summary>
    internal static (DatasetOutput Data, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Complaints) Write(
        BuildRequest request, Preparation prepared, CheckedFiles sink, StepLine steps, CancellationToken cancellation)
    {
        var publication = PublicationOf(request, prepared);
        steps.Show(StepWords.Datasets);
        var data = DatasetFiles.Write(prepared.Findings, prepared.Tables, publication, sink);
        cancellation.ThrowIfCancellationRequested();
        steps.Show(StepWords.Search);
        var index = Index(prepared.Findings, sink);
        cancellation.ThrowIfCancellationRequested();
        steps.Show(StepWords.Pages);
        var options = OptionsOf(request.Root, prepared.Findings, prepared.Tables, prepared.Ledger, data, publication.BaseUrl) with { IsPreview = request.IsPreview };
        var pages = Pages(prepared.Findings, options, sink);
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
            .Select(file => new OutputFile(file.Path, file.Bytes, _ => file.Content.Open()))])
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

    private static Preparation Read(BuildRequest request, ImmutableArray<Diagnostic> recovery, StepLine steps)
    {
        steps.Show(StepWords.Reading);
        var prepared = Preparation.Read(request.Root, request.AsOf);
        return prepared with { Diagnostics = prepared.Diagnostics.AddRange(recovery) };
    }

    private static string Contents(Findings findings) =>
        string.Create(CultureInfo.InvariantCulture, $"{findings.Corpus.Documents.Length} văn bản, {findings.Corpus.Tasks.Length} nhiệm vụ, {findings.Corpus.Agencies.Length} cơ quan");
}
