namespace CanTho.OpenData.Model;

/// <summary>A task (nhiệm vụ) that a document gives to agencies: one row of an appendix table, or one item or sentence of prose.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Document">The document that gives it.</param>
/// <param name="Origin">Table or prose.</param>
/// <param name="Section">Number of the section it stands in, <c>III</c> or <c>III.1.b</c>; null outside any.</param>
/// <param name="SectionTitle">Title of that section.</param>
/// <param name="Group">Number of the group inside the section, such as <c>a</c>; null without groups.</param>
/// <param name="GroupTitle">Title of that group.</param>
/// <param name="Ordinal">Number printed on the row, without its stop; null without.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="LeadRaw">The cell or words that name who leads (chủ trì); null where empty.</param>
/// <param name="Leads">The leading agencies, canonical names, in the order printed.</param>
/// <param name="CoordinatorsRaw">The cell or words that name who coordinates (phối hợp); null where empty.</param>
/// <param name="Coordinators">The coordinating agencies and collectives, canonical names, in the order printed.</param>
/// <param name="Deadline">Until when; null where the source says nothing.</param>
/// <param name="Recurrence">How often it comes back; null for a task done once.</param>
/// <param name="FundingRaw">Source of funds in the source's words; null where empty.</param>
/// <param name="OutputRaw">Expected product in the source's words; null where empty.</param>
/// <param name="Source">The lines and words it comes from.</param>
public sealed record AssignedTask(
    TaskId Id, DocumentId Document, TaskOrigin Origin,
    string? Section, string? SectionTitle, string? Group, string? GroupTitle, string? Ordinal, string Title,
    string? LeadRaw, ImmutableArray<string> Leads, string? CoordinatorsRaw, ImmutableArray<string> Coordinators,
    Deadline? Deadline, Recurrence? Recurrence, string? FundingRaw, string? OutputRaw, Provenance Source)
{
    /// <summary>Fields of the record whose value stands in a row above, in a merged cell or as "như trên", and was carried down:
    /// <c>leads</c>, <c>deadline</c>. Empty where the row itself says everything.</summary>
    public ImmutableArray<string> Carried { get; init; } = [];

    /// <summary>Identities of the corrections made to it, in their order; see <see cref="Corpus.Corrections"/>.</summary>
    public ImmutableArray<string> Corrections { get; init; } = [];
}
