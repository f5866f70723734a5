using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>What one extractor found; kinds that it does not look for stay empty.</summary>
internal sealed record ExtractedParts
{
    /// <summary>Sections.</summary>
    public ImmutableArray<SectionRecord> Sections { get; init; } = [];

    /// <summary>Tasks.</summary>
    public ImmutableArray<AssignedTask> Tasks { get; init; } = [];

    /// <summary>Citations.</summary>
    public ImmutableArray<LegalCitation> Citations { get; init; } = [];

    /// <summary>Targets.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Figures of reports.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>Progress of programmes.</summary>
    public ImmutableArray<ProgrammeProgress> Progress { get; init; } = [];

    /// <summary>Outlook of targets.</summary>
    public ImmutableArray<TargetOutlook> Outlooks { get; init; } = [];

    /// <summary>Complaints.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
