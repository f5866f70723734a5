namespace CanTho.OpenData.Model;

/// <summary>A report's own view of whether a target of the year will be met: "13/17 chỉ tiêu … có khả năng đạt", each named.</summary>
/// <param name="Id">Document, line and indicator.</param>
/// <param name="Document">Its document.</param>
/// <param name="Indicator">The indicator in the words of the source.</param>
/// <param name="Outlook">on_track or at_risk.</param>
/// <param name="PlanMin">Lower bound of the plan, where the text states it.</param>
/// <param name="PlanMax">Upper bound of the plan, where the text states it.</param>
/// <param name="Unit">Unit of the plan.</param>
/// <param name="Source">The words and their lines.</param>
public sealed record TargetOutlook(
    string Id, DocumentId Document, string Indicator, string Outlook, decimal? PlanMin, decimal? PlanMax, string? Unit, Provenance Source);
