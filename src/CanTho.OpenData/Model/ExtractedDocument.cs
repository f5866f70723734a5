using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Model;

/// <summary>Everything one document says, as records. Nothing of other documents has been looked at yet.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Header">Its facts.</param>
/// <param name="Sections">Its sections, in the order of the text.</param>
/// <param name="Tasks">Its tasks, in the order of the text.</param>
/// <param name="Citations">Its citations, in the order of the text.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Observations">Its figures.</param>
/// <param name="Progress">What it says of the progress of programmes.</param>
/// <param name="Outlooks">What it says of targets that will or may not be met.</param>
/// <param name="Agencies">Agencies and collectives it gives tasks to, each once, in the order of first mention.</param>
/// <param name="Diagnostics">Complaints about it.</param>
public sealed record ExtractedDocument(
    Document Document, DocumentHeader Header, ImmutableArray<SectionRecord> Sections, ImmutableArray<AssignedTask> Tasks,
    ImmutableArray<LegalCitation> Citations, ImmutableArray<Target> Targets, ImmutableArray<Observation> Observations,
    ImmutableArray<ProgrammeProgress> Progress, ImmutableArray<TargetOutlook> Outlooks, ImmutableArray<Agency> Agencies, ImmutableArray<Diagnostic> Diagnostics);
