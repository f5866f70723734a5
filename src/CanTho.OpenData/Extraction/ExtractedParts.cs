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

    /// <summary>Agencies and collectives that tasks are given to.</summary>
    public ImmutableArray<Agency> Agencies { get; init; } = [];

    /// <summary>Complaints.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
