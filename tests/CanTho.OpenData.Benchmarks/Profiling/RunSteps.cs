using System.Collections.Immutable;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;

namespace CanTho.OpenData.Benchmarks.Profiling;

/// <summary>The run from files to findings and their tables, cut into the steps of <see cref="PortalBuild"/> so that each can be measured.</summary>
/// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
internal sealed class RunSteps(string root)
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private PortalInput _input = null!;
    private ImmutableArray<ExtractedDocument> _extracted = [];
    private Model.Corpus _corpus = null!;
    private ImmutableArray<Diagnostic> _contradictions = [];
    private Findings _findings = null!;

    /// <summary>The steps in their order, each with its name; a step needs those before it.</summary>
    public IEnumerable<(string Name, Action Step)> All =>
    [
        ("read input", () => _input = PortalBuild.ReadInput(root)),
        ("extract", Extract),
        ("reconcile", () => _corpus = CorpusReconciliation.Reconcile(_input, _extracted, FieldReading.Using(_input.Registers))),
        ("scan errors", () => _corpus = ScanErrors.Propose(_corpus)),
        ("contradictions", () => _contradictions = [.. DiagnosticLimit.Of(_corpus.Diagnostics.Concat(Contradictions.Find(_corpus))).Order()]),
        ("schedule and progress", () => _findings = ProgressAnalysis.Compute(ScheduleAnalysis.Compute(Marked, AsOf))),
        ("analysis", () => _findings = _findings with
        {
            Indicators = IndicatorAnalysis.Compute(_corpus),
            Instruments = InstrumentAnalysis.Compute(_corpus),
            Cooperations = CooperationAnalysis.Compute(_corpus),
            Coverage = Coverage.Compute(_corpus.Documents),
        }),
        ("tables", () => DatasetTables.Of(_findings)),
    ];

    private void Extract()
    {
        var extraction = new DocumentExtraction(_input.Registers);
        _extracted = new ExtractionMemory().Extract(_input, seed => PortalBuild.Extract(seed, extraction));
    }

    private Model.Corpus Marked => _corpus with
    {
        Diagnostics = _contradictions,
        History = _input.History,
        Published = _input.Published,
        Redirects = _input.Redirects,
        Fingerprints = _input.Fingerprints,
    };
}
