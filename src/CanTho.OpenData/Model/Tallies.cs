namespace CanTho.OpenData.Model;

/// <summary>Counts of tasks for the whole corpus, each document, each section and each leading agency. What has no task has no entry.</summary>
/// <param name="All">All tasks.</param>
/// <param name="Documents">By the document that gives them.</param>
/// <param name="Sections">By <see cref="SectionRecord.Id"/>: a task counts in its group, its section and every section above.</param>
/// <param name="Agencies">By the agency that leads; a task with two leading agencies counts for both.</param>
public sealed record Tallies(
    TaskTally All, ImmutableDictionary<DocumentId, TaskTally> Documents, ImmutableDictionary<string, TaskTally> Sections,
    ImmutableDictionary<AgencyId, TaskTally> Agencies)
{
    /// <summary>Counts of nothing.</summary>
    public static Tallies Empty { get; } = new(
        TaskTally.Empty, ImmutableDictionary<DocumentId, TaskTally>.Empty, ImmutableDictionary<string, TaskTally>.Empty,
        ImmutableDictionary<AgencyId, TaskTally>.Empty);
}
