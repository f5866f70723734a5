using CanTho.OpenData.Extraction.Citations;
using CanTho.OpenData.Extraction.IndicatorTables;
using CanTho.OpenData.Extraction.LabelledBlocks;
using CanTho.OpenData.Extraction.PlainSections;
using CanTho.OpenData.Extraction.Plans.Duties;
using CanTho.OpenData.Extraction.Plans.Targets;
using CanTho.OpenData.Extraction.Progress;
using CanTho.OpenData.Extraction.ResultReports;
using CanTho.OpenData.Extraction.TaskTables;

namespace CanTho.OpenData.Extraction;

/// <summary>The list of extractors. Each looks at every document and finds what is there; none depends on another's result.</summary>
internal static class Extractors
{
    /// <summary>All extractors, in no particular order.</summary>
    public static ImmutableArray<Func<ExtractionInput, ExtractedParts>> All { get; } =
    [
        SectionExtractor.Extract,
        TaskTableExtractor.Extract,
        LabelledBlockExtractor.Extract,
        CitationExtractor.Extract,
        ObservationExtractor.Extract,
        ResultTableExtractor.Extract,
        DutyExtractor.Extract,
        TargetExtractor.Extract,
        ProgrammeProgressExtractor.Extract,
        TargetOutlookExtractor.Extract,
    ];
}
