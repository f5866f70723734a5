using CanTho.OpenData.Analysis;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData;

/// <summary>The whole run from files to findings, in order. It is the only place that knows more than one room.</summary>
public static class PortalBuild
{
    /// <summary>Reads everything under a root and understands it as on one day. Complaints are in <see cref="Corpus.Diagnostics"/>.</summary>
    /// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
    /// <param name="asOf">The day that "today" means.</param>
    /// <param name="memory">What earlier runs read, for a program that runs again and again; null to read everything.</param>
    public static Findings Run(string root, DateOnly asOf, ExtractionMemory? memory = null)
    {
        var input = ReadInput(root);
        var extraction = new DocumentExtraction(input.Registers);
        var extracted = (memory ?? new ExtractionMemory()).Extract(input, seed => Extract(seed, extraction));
        var corpus = ScanErrors.Propose(CorpusReconciliation.Reconcile(input, extracted, FieldReading.Using(input.Registers)));
        var marked = corpus with
        {
            Diagnostics = [.. DiagnosticLimit.Of(corpus.Diagnostics.Concat(Contradictions.Find(corpus))).Order()],
            History = input.History,
            Published = input.Published,
            Redirects = input.Redirects,
            Fingerprints = input.Fingerprints,
        };
        return ProgressAnalysis.Compute(ScheduleAnalysis.Compute(marked, asOf)) with
        {
            Indicators = IndicatorAnalysis.Compute(corpus),
            Instruments = InstrumentAnalysis.Compute(corpus),
            Cooperations = CooperationAnalysis.Compute(corpus),
            Coverage = Coverage.Compute(corpus.Documents),
        };
    }

    /// <summary>Reads the originals and what people write around them.</summary>
    public static PortalInput ReadInput(string root)
    {
        var (seeds, seedComplaints) = SeedReader.ReadAll(root, "seeds");
        var (sidecars, sidecarComplaints) = SidecarReader.ReadAll(root);
        var (registers, registerComplaints) = RegisterReader.Read(root);
        var (settings, settingsComplaints) = SettingsReader.Read(root, registers.Indicators);
        var (pages, pageComplaints) = PageReader.ReadAll(root);
        var (reports, reportComplaints) = ProgressReader.ReadAll(root);
        var (corrections, correctionComplaints) = CorrectionReader.ReadAll(root);
        var (history, historyComplaints) = HistoryReader.ReadAll(root);
        var (published, addressComplaints) = AddressReader.ReadAll(root);
        var (redirects, redirectComplaints) = RedirectReader.ReadAll(root);
        return new PortalInput(seeds, sidecars, registers, settings, pages,
            [
                .. seedComplaints, .. sidecarComplaints, .. registerComplaints, .. settingsComplaints, .. pageComplaints,
                .. reportComplaints, .. correctionComplaints, .. historyComplaints,
                .. addressComplaints, .. redirectComplaints,
            ])
        {
            History = history,
            Published = published,
            Redirects = redirects,
            Fingerprints = HistoryReader.Fingerprints(root),
            Progress = reports,
            Corrections = corrections,
        };
    }

    /// <summary>Reads one file alone and gives the records of its documents.</summary>
    public static ImmutableArray<ExtractedDocument> Extract(SourceFile file, Registers registers) => Extract(file, new DocumentExtraction(registers));

    /// <summary>Reads one of many files and gives the records of its documents.</summary>
    internal static ImmutableArray<ExtractedDocument> Extract(SourceFile file, DocumentExtraction extraction)
    {
        var (documents, complaints) = DocumentReader.Read(file);
        var ids = new RecordIds();
        return [.. documents.Select(document => extraction.Extract(document, Within(complaints, document.Span), ids.Take))];
    }

    /// <summary>Reads one file with the registers, the sidecars and the corrections of a root, and everything that can be said against
    /// what was read; complaints about other files are left out.</summary>
    /// <param name="root">Folder with <c>input/</c>.</param>
    /// <param name="file">The file.</param>
    public static (Corpus Corpus, ImmutableArray<DocumentCoverage> Coverage) Review(string root, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var input = ReadInput(root) with { Seeds = [file], Progress = [], Diagnostics = [] };
        var extracted = Extract(file, input.Registers);
        var corpus = ScanErrors.Propose(CorpusReconciliation.Reconcile(input, extracted, FieldReading.Using(input.Registers)));
        var complaints = corpus.Diagnostics.Concat(Contradictions.Find(corpus)).Where(complaint => complaint.File == file.Path).Distinct().Order();
        return (corpus with { Diagnostics = [.. complaints] }, Coverage.Compute(corpus.Documents));
    }

    private static ImmutableArray<Diagnostic> Within(ImmutableArray<Diagnostic> complaints, SourceSpan span) =>
        [.. complaints.Where(complaint => complaint.Line >= span.FirstLine && complaint.Line <= span.LastLine)];
}
